import { load } from 'cheerio'
import { compile } from '../../../src/generator/compile'
import { proofPage } from '../../../src/generator/review/proof'

const TITLE = '某市人民政府关于2023年法治政府建设情况的报告'
const PAGE = `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><article><h1>${TITLE}</h1>
<h2>一、主要工作</h2><p>全年收到行政复议申请1140件，同比增长12.5%<sup><a href="#fn1">[1]</a></sup>。</p>
<table><tr><td rowspan="2">年度</td><td colspan="2">行政复议（件）</td></tr><tr><td>受理</td><td>审结</td></tr>
<tr><td>2022</td><td>320</td><td>300</td></tr><tr><td>2023</td><td>420</td><td>&lt;b&gt;400件</td></tr></table>
<p>依法行政水平提升。<s>旧的&lt;i&gt;一句话。</s></p><p>${'各部门主动公开权责清单，接受社会监督。'.repeat(20)}</p>
<p id="fn1">[1] 含上年结转的&lt;案件&gt;。</p></article>`

async function proof() {
  const compiled = await compile(Buffer.from(PAGE), 'test')
  return { ...compiled, $: load(proofPage(compiled)) }
}

test('a page with a table and a note becomes a section that holds both', async () => {
  const { edition } = await proof()
  const [section] = edition.sections
  const texts = new Map(section?.paragraphs.map(({ id, text }) => [id, text]))
  const drawn = section?.tables?.[0]?.rows.map((row) =>
    row.map(
      ({ heads, paragraphs }) =>
        `${heads ? `${heads}:` : ''}${paragraphs.map((id) => texts.get(id)).join('')}`,
    ),
  )
  expect(drawn).toEqual([
    ['column:年度', 'column:行政复议（件）'],
    ['column:受理', 'column:审结'],
    ['row:2022', '320', '300'],
    ['row:2023', '420', '<b>400件'],
  ])
  expect(edition.notes).toEqual([
    {
      id: 'note1',
      mark: '1',
      paragraphs: ['含上年结转的<案件>。'],
      places: [{ sectionId: '1', paragraphId: '1.p1', offset: 25 }],
    },
  ])
  expect(texts.get('1.p1')).toBe('全年收到行政复议申请1140件，同比增长12.5%。')
})

test('the sign-off page prints a table with its heads and spans, its figures lit and understood', async () => {
  const { $ } = await proof()
  const heads = [...$('th')].map((head) => [
    $(head).text(),
    $(head).attr('scope'),
    $(head).attr('rowspan') ?? $(head).attr('colspan'),
  ])
  expect(heads).toEqual([
    ['年度', 'col', '2'],
    ['行政复议（件）', 'colgroup', '2'],
    ['受理', 'col', undefined],
    ['审结', 'col', undefined],
    ['2022', 'row', undefined],
    ['2023', 'row', undefined],
  ])
  expect([...$('td mark')].map((mark) => $(mark).text())).toEqual(['320', '300', '420', '400件'])
  const beside = $('table').closest('.pair').find('.read li')
  expect($(beside[0]).text()).toContain('2022年度行政复议受理（件）：320（320 件）')
})

test('it raises the marks of notes, and lists their texts', async () => {
  const { $ } = await proof()
  expect($('.said sup a').attr('href')).toBe('#note1')
  expect($('.notes h2').text()).toBe('注释')
  expect($('#note1').text()).toBe('1')
  expect($('#note1 + dd').text()).toBe('含上年结转的<案件>。')
})

test('it tells what is not shown by kind, what may be missed first', async () => {
  const { $, ...compiled } = await proof()
  const kinds = [...$('.unshown summary')].map((summary) => $(summary).text())
  expect(kinds[0]).toBe('没有收入，请逐条看　1处，6字')
  expect($('.unshown details').first().attr('open')).toBeDefined()
  expect($('.unshown li').first().text()).toContain('旧的<i>一句话。')
  const account = { ...compiled.account, furniture: many() }
  const folded = load(proofPage({ ...compiled, account }))
  expect(folded('.unshown details').last().attr('open')).toBeUndefined()
})

test('it runs nothing, fetches nothing and takes no text for markup', async () => {
  const { $ } = await proof()
  expect($('script, img, link, iframe, i, [src], [onclick], a:not([href^="#"])')).toHaveLength(0)
  expect($('td b')).toHaveLength(0)
  expect($('style').text()).not.toMatch(/url\(|@import/u)
})

/** More page numbers than anybody wants to see at once. */
function many() {
  return Array.from({ length: 20 }, (_, index) => ({
    kind: 'pageNumber' as const,
    text: `${index + 1}`,
    place: { line: index + 1, column: 1 },
  }))
}

test('a remark stands beside the paragraph that it is on, also where a heading shares its line', async () => {
  const report = `${TITLE}\n一、主要工作\n（一）行政复议。全年受理120件。另有36/40件移送。\n（二）监督。全年办理15件。\n`
  const $ = load(proofPage(await compile(Buffer.from(report), 'remarks')))
  const beside = [...$('.pair')].map((pair) => [
    $(pair).find('.said').clone().children().remove().end().text().trim().slice(0, 4),
    $(pair).find('.remark small').text(),
  ])
  expect(beside).toEqual([
    ['全年受理', 'UNREAD-NUMBERNO-LABEL'],
    ['全年办理', 'NO-LABEL'],
  ])
})
