import { columnsOf, widthOf } from '../../src/components/ReportTable/columns'
import { gridOf } from '../../src/report/grid'
import { type Example, left, over, tabled } from '../support/tables'

/** How the columns of a table share this many characters, in characters; undefined: not at all. */
const shared = (room: number, rows: Example[][]) => {
  const { paragraphs, tables = [] } = tabled('9-1', rows)
  const [table = { id: '', rows: [] }] = tables
  const parts = columnsOf(gridOf(table), room, (cell) => widthOf(cell, paragraphs, [], () => 0))
  return parts?.map((part) => Math.round(part * room))
}

test.each<[string, number, Example[][], number[] | undefined]>([
  ['as much as each wants', 10, [['四字之词', '四字之词']], [5, 5]],
  [
    'side by side as long as each text has two lines',
    14,
    [['六字以内之词', '八字之词要两行才']],
    [7, 7],
  ],
  ['not where one would take three', 12, [['六字以内之词', '八字之词要两行才写下']], undefined],
  [
    'what is left to those that want least, to spare most a second line',
    20,
    [['八字之词要两行才', '一句二十个字长的话怎么也要分成两行才可以写']],
    [8, 12],
  ],
  [
    'a title over all columns asks for no room',
    10,
    [[over('一个很长很长很长很长的组名', 2)], [left('甲'), '五件']],
    [3, 7],
  ],
  ['not where a cell takes several rows', 40, [[left('甲', 2), '一'], ['二']], undefined],
])('columns get %s', (_, room, rows, expected) => {
  expect(shared(room, rows)).toEqual(expected)
})
