import { createHash } from 'node:crypto'
import { load } from 'cheerio'
import { error, warning } from '../../../src/generator/ground/diagnostics'
import { changesBetween } from '../../../src/generator/review/changes'
import { versionOf } from '../../../src/generator/review/version'
import { walk } from '../../../src/report/outline'
import { proofOf } from './proofOf'

const TITLE = '某市人民政府关于2023年法治政府建设情况的报告'
const PAGE = `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><article><h1>${TITLE}</h1>
<h2>一、主要工作</h2><p>全年收到行政复议申请1140件，同比增长12.5%<sup><a href="#fn1">[1]</a></sup>。</p>
<table><tr><td rowspan="2">年度</td><td colspan="2">行政复议（件）</td></tr><tr><td>受理</td><td>审结</td></tr>
<tr><td>2022</td><td>320</td><td>300</td></tr><tr><td>2023</td><td>420</td><td>&lt;b&gt;400件</td></tr></table>
<p>依法行政水平提升。<s>旧的&lt;i&gt;一句话。</s></p><p>${'各部门主动公开权责清单，接受社会监督。'.repeat(20)}</p>
<p id="fn1">[1] 含上年结转的&lt;案件&gt;。</p></article>`

async function proof(given?: Parameters<typeof proofOf>[1]) {
  const proof = await proofOf(PAGE, given)
  return { ...proof, $: load(proof.page) }
}

/** A report of one item with these words, as lines. */
const reportOf = (...lines: string[]) =>
  [TITLE, '一、主要工作', ...lines, '依法行政能力和水平稳步提升。'.repeat(20)].join('\n')

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

test('it prints a table with its heads and spans, its figures lit and understood', async () => {
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
  expect($(beside[0]).text()).toContain('2022年度行政复议受理（件）：320 320 件')
})

test('figures are numbered through the report, in its text, its tables and the lists beside them', async () => {
  const { $ } = await proof()
  const marks = [...$('mark[id]')].map((mark) => [
    $(mark).attr('data-id'),
    $(mark).find('a').attr('data-no'),
    $(mark).find('a').attr('href'),
  ])
  expect(marks.map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5', '6'])
  const items = [...$('.read li')].map((item) => [
    $(item).attr('data-id'),
    $(item).find('.no').text(),
    `#${$(item).attr('id')}`,
  ])
  expect(items).toEqual(marks)
})

test('the report’s words stand as they are: numbers beside figures are no text', async () => {
  const { $, edition } = await proof()
  for (const { paragraphs } of walk(edition.sections))
    for (const { id, text } of paragraphs) {
      const shown = $(`[id="${id}"]`).clone()
      shown.find('sup').remove()
      expect(shown.text()).toBe(text)
    }
})

test('a figure says what it is in the plain unit only where that is not what is printed', async () => {
  const words =
    '培训执法人员1.9万余人次。考核居全省第2名。群众满意度超85%。开展联合检查2000余次。办结案件23件。'
  const $ = load((await proofOf(reportOf(words))).page)
  const said = [...$('.read label')].map((label) => [
    $(label).find('b').first().text(),
    $(label).find('small').text(),
  ])
  expect(said).toEqual([
    ['1.9万余人次', '多于 19,000 人次'],
    ['全省第2名', ''],
    ['超85%', ''],
    ['2000余次', '多于 2,000 次'],
    ['23件', ''],
  ])
})

test('doubtful figures come first by reason, the rarest before, with their sentences; and again at their place', async () => {
  const report = reportOf('案件办结率98%，群众满意率97%。开展联合检查40次。开展培训4次。')
  const remarks = ['2', '3', '4'].map((place) => ({
    ...warning('RELATION', '前后说法不同。'),
    figure: `1.p1.f${place}`,
  }))
  const once = { ...warning('RATE', '比率不合。'), figure: '1.p1.f3' }
  const $ = load((await proofOf(report, { diagnostics: [...remarks, once] })).page)
  expect($('#first h2').text()).toBe('先看这3处')
  expect([...$('#first h3')].map((reason) => $(reason).text())).toEqual([
    '比率不合。　1处',
    '前后说法不同。　2处',
  ])
  const first = [...$('#first li')].map((item) => [
    $(item).find('.no').text(),
    $(item).find('blockquote').text(),
    $(item).find('blockquote mark').text(),
    $(item).find('.why').text(),
  ])
  expect(first).toEqual([
    ['3', '开展联合检查40次。', '40次', '又：前后说法不同。'],
    ['2', '案件办结率98%，群众满意率97%。', '97%', ''],
    ['4', '开展培训4次。', '4次', ''],
  ])
  expect($('[id="f-1.p1.f2"] .why').text()).toBe('请细看：前后说法不同。')
  expect($('[id="f-1.p1.f1"] .why')).toHaveLength(0)
  expect($('.pair .remark')).toHaveLength(0)
})

test('a figure’s tick hangs on its words, its label and its sentence, not on its place', async () => {
  const sums = async (words: string, editorial?: string) =>
    [...load((await proofOf(reportOf(words), { editorial })).page)('.read li')].map(
      (item) => load(item)('li').attr('data-sum') ?? '',
    )
  const [cases, rate] = await sums('全年办结案件23件。案件办结率98%。')
  expect(await sums('开展培训4次。全年办结案件23件。案件办结率98%。')).toEqual([
    expect.not.stringMatching(`${cases}|${rate}`),
    cases,
    rate,
  ])
  expect(await sums('全年办结案件32件。案件办结率98%。')).toEqual([
    expect.not.stringMatching(`${cases}`),
    rate,
  ])
  expect(await sums('去年办结案件23件。案件办结率98%。')).toEqual([
    expect.not.stringMatching(`${cases}`),
    rate,
  ])
  const label = 'labels:\n  1.p1.f1 全年办结案件【23件】: 复议案件\n'
  expect(await sums('全年办结案件23件。案件办结率98%。', label)).toEqual([
    expect.not.stringMatching(`${cases}`),
    rate,
  ])
  const same = await sums('开展培训4次。开展培训4次。')
  expect(new Set(same).size).toBe(2)
})

const EDITORIAL = `lead:
  - 1.p1.f2 同比增长【12.5%】
  - 1.p1.f1 全年收到行政复议申请【1140件】
shortTitles:
  1: 工作
labels:
  1.p1.f1 全年收到行政复议申请【1140件】: 复议申请
`

test('the editor’s label stands beside the program’s, leads and short names at their places', async () => {
  const { $, drafted } = await proof({ editorial: EDITORIAL })
  const item = $('[id="f-1.p1.f1"]')
  expect(item.find('label').text()).toContain('复议申请：1140件')
  expect(item.find('.whose').text()).toBe(
    `您写的：复议申请　程序取的：${drafted.figures[0]?.label}`,
  )
  expect($('.whose')).toHaveLength(1)
  expect(item.find('.tag').text()).toBe('章节卡片')
  expect($('[id="f-1.p1.f2"] .tag').text()).toBe('首页')
  expect($('.heading .more').text()).toContain('卡片上：工作')
})

test('questions are folded at their paragraph, with answer and reason; one that is hers is not dropped', async () => {
  const { $, questions } = await proof()
  const [question] = questions
  if (!question) throw new Error('no question')
  const own = { ...question, id: 'mou.1', stem: '这是<b>我</b>出的题？' }
  const { $: both } = await proof({ questions: [question, own] })
  expect($('.asked summary').text()).toBe(`出了${questions.length}道题`)
  const [first, second] = [...both('.asked article')].map((article) => both(article))
  expect(first?.text()).toContain(question.stem)
  expect(first?.find('.right').text()).toBe(`${question.options[question.answer[0] ?? 0]} ✓`)
  expect(first?.text()).toContain(`理由：${question.reason}`)
  expect(first?.find('button').attr('data-line')).toBe(`  - ${question.id} ${question.stem}`)
  expect(second?.text()).toContain('这是<b>我</b>出的题？')
  expect(second?.find('button')).toHaveLength(0)
  expect(both('details[open]').not('.unshown details')).toHaveLength(0)
})

test('what is amiss with her files stands at the top, in words', async () => {
  const faults = [
    {
      file: 'editions/mou/editorial.yaml',
      diagnostic: error('FIGURE', '没有<这处>数据。', { line: 6, column: 5 }),
    },
    {
      file: 'editions/mou/questions.yaml',
      diagnostic: warning('MOVED', '已经跟过去。', { line: 9, column: 1 }),
    },
  ]
  const { $ } = await proof({ faults })
  expect([...$('#faults .remark')].map((remark) => $(remark).text())).toEqual([
    '错误　editorial.yaml 第6行　没有<这处>数据。 FIGURE',
    '提醒　questions.yaml 第9行　已经跟过去。 MOVED',
  ])
  expect($('nav').text()).toContain('您的文件里有2处要看')
})

test('a remark says where by the report’s words, else by its line', async () => {
  const plain = warning('GAP', '缺了一号。', { line: 3, column: 2 })
  const quoting = { ...plain, words: '全年收到' }
  const { $ } = await proof({ diagnostics: [plain, quoting] })
  expect(
    [...$('.said .remark, main > .remark, #report > .remark')].map((one) => $(one).text()),
  ).toEqual(['提醒　第3行第2字　缺了一号。 GAP', '提醒　“全年收到”　缺了一号。 GAP'])
})

test('it is signed by its hash; without one it says why it cannot be', async () => {
  const signed = await proof({ signOff: 'c6f42a5af049' })
  expect(signed.$('#sign .code').text()).toBe('c6f42a5af049')
  expect([...signed.$('#sign dt')].map((line) => signed.$(line).text())).toEqual([
    '姓名',
    '日期',
    '签字',
  ])
  const refused = await proof({
    faults: [{ file: 'editorial.yaml', diagnostic: error('YAML', '缩进不对。') }],
  })
  expect(refused.$('#sign').text()).toContain('有错误没有改好，还不能签')
  expect(refused.$('#sign dl')).toHaveLength(0)
  expect((await proof({ signOff: '' })).$('#sign').text()).toContain('请运行 npm run bundle')
})

test('it tells what changed since the last signing, old words beside new ones', async () => {
  const before = await proofOf(
    reportOf('全年办结案件23件。案件办结率98%。', '旧的一段话，不再印出。'),
  )
  const then = versionOf(before, 'aaaa', '2026-03-02')
  const after = await proofOf(reportOf('全年办结案件32件。案件办结率98%。'))
  const now = versionOf(after, 'bbbb', '2026-03-09')
  const signed = { on: then.on, signOff: then.signOff, changes: changesBetween(then, now) }
  const $ = load((await proofOf(reportOf('全年办结案件32件。案件办结率98%。'), { signed })).page)
  expect($('#changed').text()).toContain('上次签的是2026-03-02的，内容校验码 aaaa。')
  const [was, is] = [...$('.sides p')].map((side) => $(side).text())
  expect([was, is]).toEqual([
    '原来　全年办结案件23件。案件办结率98%。',
    '现在　全年办结案件32件。案件办结率98%。',
  ])
  expect([$('.sides del').text(), $('.sides ins').text()]).toEqual(['23', '32'])
  expect($('#changed').text()).toContain('删去　旧的一段话，不再印出。')
  expect($('#changed').text()).toMatch(/新有　办结案件：32件/u)
  expect([...$('.read .new')].map((tag) => $(tag).closest('li').find('.no').text())).toEqual(['1'])
  const same = { ...signed, changes: changesBetween(now, now) }
  const unchanged = await proofOf(reportOf('全年办结案件32件。'), { signed: same })
  expect(load(unchanged.page)('#changed').text()).toContain('此后没有变化。')
})

test('a series lies there year by year, with the sentence of its own year, and what the next report says', async () => {
  const point = { label: '', value: 1, unit: '件', kind: 'count', bound: 'exact' } as const
  const restated = { edition: 'mou-2023', figure: '1.p1.f1', text: '<1000件>' }
  const series = {
    id: 'mou.1',
    name: '<复议>申请',
    points: [
      { ...point, edition: 'mou-2022', year: 2022, figure: '1.p1.f9', text: '1013件', restated },
      { ...point, edition: 'mou-2023', year: 2023, figure: '1.p1.f1', text: '1140件' },
    ],
  }
  const { $ } = await proof({ series: [series] })
  expect($('#series h3').text()).toBe('<复议>申请')
  const lines = [...$('#series li')].map((line) => $(line).text())
  expect(lines[0]).toContain('2022年　1013件（mou-2023 另写作“<1000件>”，注明两年口径可能不同）')
  expect(lines[1]).toContain(
    '2023年　1140件　全年收到行政复议申请1140件，同比增长12.5%。 mou-2023 1.p1.f1',
  )
  expect([...$('#series a')].map((link) => $(link).attr('href'))).toEqual(['#m-1.p1.f1'])
  expect((await proof()).$('#series')).toHaveLength(0)
})

test('it raises the marks of notes, and lists their texts', async () => {
  const { $ } = await proof()
  expect($('.said sup a').attr('href')).toBe('#note1')
  expect($('.notes h2').text()).toBe('注释')
  expect($('#note1').text()).toBe('1')
  expect($('#note1 + dd').text()).toBe('含上年结转的<案件>。')
})

test('it tells what is not shown by kind, what may be missed first', async () => {
  const { $, account } = await proof()
  const kinds = [...$('.unshown summary')].map((summary) => $(summary).text())
  expect(kinds[0]).toBe('没有收入，请逐条看　1处，6字')
  expect($('.unshown details').first().attr('open')).toBeDefined()
  expect($('.unshown li').first().text()).toContain('旧的<i>一句话。')
  const { $: folded } = await proof({ account: { ...account, furniture: many() } })
  expect(folded('.unshown details').last().attr('open')).toBeUndefined()
})

test('it runs our script alone, fetches nothing and takes no text for markup', async () => {
  const { $ } = await proof()
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  expect($('script')).toHaveLength(1)
  expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
    `default-src 'none'; script-src ${hash($('script').text())}; style-src ${hash($('style').text())}; base-uri 'none'; form-action 'none'`,
  )
  expect($('img, link, iframe, i, [src], [style], [onclick], a:not([href^="#"])')).toHaveLength(0)
  expect($('td b')).toHaveLength(0)
  expect($('style').text()).not.toMatch(/url\(|@import/u)
})

test('every link on it leads somewhere, and no id is there twice', async () => {
  const { $ } = await proof({ editorial: EDITORIAL, signOff: 'c6f42a5af049' })
  const ids = [...$('[id]')].map((element) => $(element).attr('id'))
  expect(new Set(ids).size).toBe(ids.length)
  const targets = [...$('a')].map((link) => $(link).attr('href')?.slice(1))
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
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
  const $ = load((await proofOf(report)).page)
  const beside = [...$('.pair')].map((pair) => [
    $(pair).find('.said span').text().slice(0, 4),
    $(pair).find('.remark small').text(),
  ])
  expect(beside).toEqual([
    ['全年受理', 'UNREAD-NUMBER'],
    ['全年办理', ''],
  ])
})
