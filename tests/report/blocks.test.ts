import { blocksOf, isTable } from '../../src/report/blocks'
import { findSection } from '../../src/report/outline'
import { headWords, textsOf } from '../../src/report/tableWords'
import type { Section } from '../../src/report/types'
import { edition } from '../support/edition'
import { tabled, withTables } from '../support/tables'

const ids = (section: Section) => blocksOf(section).map(({ id }) => id)
const cases = findSection(withTables, '1-1')!

test('a section’s paragraphs stand in order, those of a table in it at the place of its first', () => {
  expect(ids(cases)).toEqual(['1-1.p0', '1-1.t1', '1-1.p99'])
  expect(blocksOf(cases).filter(isTable)).toEqual(cases.tables)
})

test('a section without tables is its paragraphs', () => {
  const section = findSection(edition, '1-1-1')!
  expect(blocksOf(section)).toEqual(section.paragraphs)
})

test('a table without words is not shown', () => {
  expect(blocksOf(tabled('1-1', [['', ''], ['']]))).toEqual([])
})

test('as texts a table is a line for each of its rows, as printed', () => {
  expect(textsOf(cases)).toEqual([
    cases.paragraphs[0]?.text,
    '项目　2021年　2020年',
    '行政复议案件　8912件　7300件',
    '行政应诉案件　1204件　1516件',
    '人民调解纠纷　3.4万件　',
    '以上为全市数据，含各区、县（市）。',
  ])
})

test.each([
  ['1-1.p6', '行政复议案件　2020年'],
  ['1-3.p9', '优化营商环境　内容'],
  ['1-2.p2', '行政复议机构'],
  ['1-1.p0', ''],
  ['none.p1', ''],
])('%s stands under “%s”', (id, heads) => {
  expect(headWords(withTables, id)).toBe(heads)
})
