import { gridOf, headsOf, type PlacedCell } from '../../src/report/grid'
import { cellText } from '../../src/report/tableWords'
import type { Section } from '../../src/report/types'
import { type Example, left, over, tabled } from '../support/tables'

const tall = (text: string, rowSpan: number): Example => ({ text, rowSpan })
const broad = (text: string, columnSpan: number): Example => ({ text, columnSpan })

const gridFor = (section: Section) => gridOf(section.tables?.[0] ?? { id: '', rows: [] })
const all = (section: Section, cells: readonly (PlacedCell | undefined)[]) =>
  cells.map((cell) => (cell ? cellText(section, cell.cell) : '×'))

test.each<[string, Example[][], string[]]>([
  [
    'plain',
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
    ['甲乙', '丙丁'],
  ],
  ['with a tall cell', [[tall('甲', 2), '乙'], ['丙'], ['丁', '戊']], ['甲乙', '甲丙', '丁戊']],
  [
    'with a broad cell',
    [
      [broad('甲', 2), '乙'],
      ['丙', '丁', '戊'],
    ],
    ['甲甲乙', '丙丁戊'],
  ],
  [
    'with a tall cell in the middle',
    [
      ['甲', tall('乙', 2), '丙'],
      ['丁', '戊'],
    ],
    ['甲乙丙', '丁乙戊'],
  ],
  ['with a row that ends early', [['甲', '乙', '丙'], ['丁']], ['甲乙丙', '丁']],
  ['with a cell that reaches below the table', [[tall('甲', 9), '乙'], ['丙']], ['甲乙', '甲丙']],
  ['with a row made of tall cells alone', [[tall('甲', 2), tall('乙', 2)], []], ['甲乙', '甲乙']],
])('a table %s has in each place the cell that covers it', (_, rows, expected) => {
  const section = tabled('1-1', rows)
  expect(gridFor(section).slots.map((row) => all(section, row).join(''))).toEqual(expected)
})

const yearly: Example[][] = [
  [over('项目'), over('2021年'), over('2020年')],
  [left('复议'), '8912件', '7300件'],
]
const twoLevels: Example[][] = [
  [{ text: '单位', heads: 'column', rowSpan: 2 }, over('复议', 2), over('应诉')],
  [over('受理'), over('办结'), over('受理')],
  [left('市本级'), '5件', '4件', '3件'],
  [left('合计'), broad('9件', 2), ''],
]
const groups: Example[][] = [
  [over('单位'), over('件数')],
  [over('市级部门', 2)],
  [left('司法局'), '5件'],
  [over('区县', 2)],
  [left('和平区'), '7件'],
]
const anew: Example[][] = [
  [over('制发'), over('废止')],
  ['1件', '2件'],
  [over('许可'), over('处罚')],
  ['3件', '4件'],
]
const nested: Example[][] = [
  [over('任务'), over('单位'), over('期限')],
  [left('营商', 2), left('证照'), '6月'],
  [left('证明'), '7月'],
]

test.each<[string, Example[][], string, string]>([
  ['of its row and column', yearly, '7300件', '复议 2020年'],
  ['over a row’s head', yearly, '复议', '项目'],
  ['none over the first row', yearly, '2021年', ''],
  ['of two levels', twoLevels, '4件', '市本级 复议 办结'],
  ['of every column that it takes', twoLevels, '9件', '合计 复议 受理 办结'],
  ['of its group', groups, '5件', '市级部门 司法局 件数'],
  ['of its group and of no earlier one', groups, '7件', '区县 和平区 件数'],
  ['of the table as it begins anew', anew, '4件', '处罚'],
  ['of a row that stands in a taller one', nested, '7月', '营商 证明 期限'],
  [
    'next to it where a row has several',
    [[left('姓名'), '甲某', left('性别'), '女']],
    '女',
    '性别',
  ],
  ['none in a table without heads', [['甲', '乙']], '乙', ''],
  [
    'but those without words',
    [
      [over(''), over('件数')],
      [left(''), '5件'],
    ],
    '5件',
    '件数',
  ],
])('a cell has the heads %s', (_, rows, words, expected) => {
  const section = tabled('1-1', rows)
  const grid = gridFor(section)
  const cell = grid.rows.flat().find((one) => cellText(section, one.cell) === words)
  const { group, row, column } = headsOf(grid, cell!)
  expect(all(section, [...group, ...row, ...column]).join(' ')).toBe(expected)
})
