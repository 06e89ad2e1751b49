import { load } from 'cheerio'
import { address } from '../../src/report/address'
import { pagesOf } from '../../src/site/pages'
import { attendance } from '../support/series'
import { withTables } from '../support/tables'

const pages = pagesOf([withTables])
const e = withTables.id

/** The page of a section of the edition with tables and notes. */
const sectionPage = (s: string) => {
  const page = pages.find(({ at }) => at === address('section', { e, s }))
  return { ...page, $: load(page?.text.markup ?? '') }
}

test('a table is a table, its heads said to be over what they name', () => {
  const { $ } = sectionPage('1-1')
  const rows = $('tr')
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((cell) => `${cell.tagName} ${$(cell).attr('scope') ?? ''} ${$(cell).text()}`),
    )
  expect(rows.slice(0, 2)).toEqual([
    ['th col 项目', 'th col 2021年注1', 'th col 2020年'],
    ['th row 行政复议案件注②', 'td  8912件', 'td  7300件'],
  ])
  expect(rows.at(-1)).toEqual(['th row 人民调解纠纷', 'td  3.4万件', 'td  '])
})

test('spans are the table’s own', () => {
  const { $ } = sectionPage('1-3')
  expect($('th[rowspan]').text()).toBe('优化营商环境')
  expect($('th[rowspan]').attr()).toEqual({ scope: 'rowgroup', rowspan: '2' })
  expect($('td[rowspan=2]').text()).toBe('市司法局、市营商局')
})

test('paragraphs and tables stand in order', () => {
  const { $ } = sectionPage('1-1')
  const names = $('h1, body > p, table')
    .toArray()
    .map(({ tagName }) => tagName)
  expect(names).toEqual(['h1', 'p', 'table', 'p'])
})

test('a mark leads to its note, which is listed once at the end', () => {
  const { $ } = sectionPage('1-1')
  const ways = $('sup a')
    .toArray()
    .map((mark) => $(mark).attr('href'))
  expect([...new Set(ways)]).toEqual([`${e}/1-1/#note1`, `${e}/1-1/#note2`])
  expect(
    $('li[id]')
      .toArray()
      .map((item) => $(item).attr('id')),
  ).toEqual(['note1', 'note2'])
  expect($('#note1').text()).toBe('注1含当年受理和上年结转的案件。')
  expect(sectionPage('1-3').$('h1').html()).toBe(
    `（三）重点任务<sup><a href="${e}/1-3/#note3">注3</a></sup>`,
  )
})

test('a page is described by the words of its tables as well, row by row', () => {
  expect(sectionPage('1-2').description).toContain('行政复议机构　13个')
})

test('a figure in a cell is told with what it stands under', () => {
  const page = pages.find(({ at }) => at === address('figure', { e, f: '1-1.p6.f1' }))
  expect(page?.text.markup).toContain('<p>行政复议案件　2020年：7300件</p>')
  expect(page?.description).toBe('行政复议案件　2020年：7300件')
})

test('where there are several editions a page leads to each, by issuer and year', () => {
  const older = { ...withTables, id: 'older', meta: { ...withTables.meta, year: 2020 } }
  const others = {
    ...withTables,
    id: 'others',
    meta: { ...withTables.meta, issuer: '别市人民政府' },
  }
  const page = pagesOf([withTables, others, older]).find(({ at }) => at === address('shelf'))
  const $ = load(page?.text.markup ?? '')
  const ways = $('ul')
    .toArray()
    .slice(0, 2)
    .map((list) => $(list).find('a').toArray())
    .map((links) => links.map((link) => `${$(link).attr('href')} ${$(link).text()}`))
  expect(ways).toEqual([
    [`${e}/ ${withTables.meta.year}年`, 'older/ 2020年'],
    [`others/ ${withTables.meta.year}年`],
  ])
  expect($('h2').first().text()).toBe(withTables.meta.issuer)
})

test('one edition has no shelf', () => {
  expect(pages.some(({ at }) => at === address('shelf'))).toBe(false)
})

test('a figure that an editor put beside other years’ is shown with each of them, one link from its sentence', () => {
  const figure = withTables.figures[0]?.id ?? ''
  const [gone, before, own] = attendance.points
  const series = { ...attendance, points: [gone!, before!, { ...own!, edition: e, figure }] }
  const at = address('figure', { e, f: figure })
  const page = pagesOf([withTables], [series]).find((page) => page.at === at)
  const $ = load(page?.text.markup ?? '')
  const years = $('h2 + ul li').toArray()
  expect($('h2').text()).toBe('历年（编者整理）')
  expect(years.map((year) => $(year).text())).toEqual([
    '2018年，负责人出庭应诉率 30%以上',
    '2019年没有找到',
    '2020年，负责人出庭率 40% 两年口径可能不同：2021年的报告里写的是“41%”',
    '2021年，负责人出庭率 93%',
  ])
  expect($(years[0]).find('a').attr('href')).toBe('moushi-2018/1-3/?f=1-3.p18.f1')
  expect(pages.find((page) => page.at === at)?.text.markup).not.toContain('历年')
})
