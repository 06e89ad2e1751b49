import { figureTable } from '../../src/report/figureTable'
import { inReportOrder } from '../../src/report/groups'
import { edition } from '../support/edition'
import { editions } from '../support/editions'
import { attendance, errands } from '../support/series'
import { withTables } from '../support/tables'

const lists = inReportOrder(edition, { kind: 'all' })

test('a row says the number, its meaning, kind, unit, place, sentence and address', () => {
  const [columns, , row] = figureTable(edition, lists, (_, id) => `https://例/${id}`)
  expect(columns).toEqual(['数字', '含义', '类别', '单位', '所在章节', '报告原句', '网址'])
  expect(row).toEqual([
    '93%',
    '负责人出庭率',
    '变化',
    '%',
    '一、主要工作 › （一）依法办事 › 1.认真应诉',
    '负责人出庭率93%，较上一年度增长52个百分点。',
    'https://例/1-1-1.p1.f1',
  ])
})

test('where figures have no address the original’s stands for it', () => {
  const told = { ...edition, editorial: { ...edition.editorial, address: 'https://原文' } }
  expect(figureTable(told, lists, () => undefined)[1]?.at(-1)).toBe('https://原文')
  const untold = { ...edition, editorial: { ...edition.editorial, address: undefined } }
  expect(figureTable(untold, lists, () => undefined)[1]?.at(-1)).toBe('')
})

test('a number in a cell of the report comes with what it stands under', () => {
  const rows = figureTable(withTables, inReportOrder(withTables, { kind: 'all' }), () => undefined)
  expect(rows.map((row) => row[5])).toContain('行政复议案件　2020年：7300件')
})

test('other years’ values stand below, with the report that prints each and its address', () => {
  const withSeries = { ...edition, series: [attendance] }
  const rows = figureTable(withSeries, lists, (e, f) => `https://例/${e}/${f}`)
  expect(rows.slice(1 + edition.figures.length)).toEqual(
    [
      ['30%以上', '负责人出庭应诉率（2018年）', '2018年的报告', 'moushi-2018/1-3.p18.f1'],
      ['40%', '负责人出庭率（2020年）', '2020年的报告', 'moushi-2020/1-3.p20.f1'],
      [
        '41%',
        '负责人出庭率（2020年，两年口径可能不同）',
        '2021年的报告',
        'moushi-2021/1-1-1.p1.f1',
      ],
      ['93%', '负责人出庭率（2021年）', '2021年的报告', 'moushi-2021/1-1-1.p1.f1'],
    ].map(([value, name, report, at]) => [
      value,
      name,
      '历年',
      '%',
      report,
      '',
      `https://例/${at}`,
    ]),
  )
})

test('of a choice of figures the years of those alone are in the table', () => {
  const withSeries = { ...edition, series: [attendance, errands] }
  const ranks = inReportOrder(edition, { kind: 'rank' })
  expect(figureTable(withSeries, ranks, () => undefined)).toHaveLength(2)
})

test('every figure is in the table once, whatever the edition', () => {
  for (const one of [edition, ...editions]) {
    const rows = figureTable(one, inReportOrder(one, { kind: 'all' }), (_, id) => id)
    expect(
      rows
        .slice(1)
        .map((row) => row.at(-1))
        .sort(),
    ).toEqual(one.figures.map(({ id }) => id).sort())
  }
})
