import { linesOf, readArticle } from './page'

/** Lines in cells as `row,cell text`. */
function cellsOf(markup: string): string[] {
  return readArticle(markup)
    .lines.filter(({ cell }) => cell)
    .map(({ text, cell }) => `${cell?.row},${cell?.cell} ${text}`)
}

test('cells are lines of their own that say where they stand', () => {
  expect(
    cellsOf(
      '<table><tr><td>案件<td>数量<tr><td rowspan="2">复议<td><p>320件</p><p>其中45件</p><tr><td>86<br>件</table>',
    ),
  ).toEqual(['0,0 案件', '0,1 数量', '1,0 复议', '1,1 320件', '1,1 其中45件', '2,0 86', '2,0 件'])
})

test.each([
  [
    'a first row of th',
    '<tr><th>甲<th>乙<tr><th>丙<td>1',
    [
      ['column', 'column'],
      ['row', undefined],
    ],
  ],
  [
    'a thead',
    '<thead><tr><td>甲<td>乙<tbody><tr><td>丙<td>1',
    [
      ['column', 'column'],
      [undefined, undefined],
    ],
  ],
  [
    'scopes',
    '<tr><td><th scope="col">乙<tr><th scope="row">丙<td>1',
    [
      [undefined, 'column'],
      ['row', undefined],
    ],
  ],
])('heads are known by %s', (_, rows, expected) => {
  const [table] = readArticle(`<table>${rows}</table>`).tables
  expect(table?.rows.map((row) => row.map(({ heads }) => heads))).toEqual(expected)
})

test('spans are kept, and none reaches out of the table', () => {
  const [table] = readArticle(
    '<table><tr><td rowspan="9">甲<td colspan="2">乙<tr><td>丙<td>丁</table>',
  ).tables
  expect(table?.rows).toEqual([
    [{ rowSpan: 2 }, { columnSpan: 2 }],
    [{}, {}],
  ])
})

test.each([
  ['one cell', '<table><tr><td><p>甲</p><p>乙</p></table>'],
  ['a table within', '<table><tr><td>甲<td><table><tr><td>乙</table></table>'],
  ['a role', '<table role="presentation"><tr><td>甲<td>乙</table>'],
])('a table laid out by %s gives plain lines, its cells apart', (_, markup) => {
  expect(linesOf(markup)).toEqual(['甲', '乙'])
  expect(readArticle(markup).tables).toEqual([])
})

test('a short report in one column of a table is text', () => {
  const source = readArticle(
    '<table><tr><td>2025-01-02<tr><td><p>一、工作</p><p>全年办结。</p></table>',
  )
  expect(source.tables).toEqual([])
})
