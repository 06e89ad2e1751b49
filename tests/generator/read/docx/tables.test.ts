import { readDocx } from '../../../../src/generator/read/docx'
import { p, r, t, wordBody } from '../word'
import { missing, told } from './told'

const cell = (text: string, look = ''): string =>
  `<w:tc><w:tcPr>${look}</w:tcPr>${p(r(t(text)))}</w:tc>`
const row = (cells: string, look = ''): string => `<w:tr><w:trPr>${look}</w:trPr>${cells}</w:tr>`
const table = (rows: string): string => `<w:tbl><w:tblPr/>${rows}</w:tbl>`
const control = (content: string): string =>
  `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const [A, B, C] = [cell('甲'), cell('乙'), cell('丙')]

/** Rows by cell: `text`, with ` columns×rows` where it spans. */
function grid(rows: string): { cells: string[][]; rest: string[] } {
  const source = readDocx(wordBody(table(rows)))
  expect(missing(source)).toBe(0)
  const cells = (source.tables[0]?.rows ?? []).map((made, at) =>
    made.map(({ columnSpan = 1, rowSpan = 1, heads }, place) => {
      const lines = source.lines.filter(({ cell: on }) => on?.row === at && on.cell === place)
      const span = columnSpan * rowSpan > 1 ? ` ${columnSpan}×${rowSpan}` : ''
      return `${heads ? '*' : ''}${lines.map(({ text }) => text).join('/')}${span}`
    }),
  )
  const rest = told({ ...source, lines: source.lines.filter(({ cell: on }) => !on) })
  return { cells, rest }
}

test.each<[string, string, string[][], string[]]>([
  [
    'rows and cells',
    row(A + B) + row(C + A),
    [
      ['甲', '乙'],
      ['丙', '甲'],
    ],
    [],
  ],
  [
    'heads',
    row(A + B, '<w:tblHeader/>') + row(C + A),
    [
      ['*甲', '*乙'],
      ['丙', '甲'],
    ],
    [],
  ],
  ['merged columns', row(cell('甲', '<w:gridSpan w:val="2"/>') + B), [['甲 2×1', '乙']], []],
  [
    'merged columns of old files',
    row(cell('甲', '<w:hMerge w:val="restart"/>') + cell('丙', '<w:hMerge w:val="continue"/>') + B),
    [['甲/丙 2×1', '乙']],
    [],
  ],
  [
    'merged rows, text in each',
    row(cell('甲', '<w:vMerge w:val="restart"/>') + B) + row(cell('丙', '<w:vMerge/>') + A),
    [['甲/丙 1×2', '乙'], ['甲']],
    [],
  ],
  [
    'rows that begin later',
    row(A + B) + row(C, '<w:gridBefore w:val="1"/>'),
    [
      ['甲', '乙'],
      ['', '丙'],
    ],
    [],
  ],
  [
    'spans out of range',
    row(
      cell('甲', '<w:gridSpan w:val="100000000"/>') + cell('乙', '<w:gridSpan w:val="-1"/>'),
      '<w:gridBefore w:val="x"/>',
    ),
    [['甲', '乙']],
    [],
  ],
  [
    'controls around rows and cells',
    control(row(control(A) + B)) + row(C + A),
    [
      ['甲', '乙'],
      ['丙', '甲'],
    ],
    [],
  ],
  [
    'inserted and deleted rows',
    row(A + B, '<w:ins w:id="1"/>') + row(C + C, '<w:del w:id="1"/>'),
    [['甲', '乙']],
    ['TRACKED 丙', 'TRACKED 丙'],
  ],
  [
    'inserted and deleted cells',
    row(A + cell('乙', '<w:cellIns w:id="1"/>') + cell('丙', '<w:cellDel w:id="1"/>')),
    [['甲', '乙']],
    ['TRACKED 丙'],
  ],
  [
    'a table in a cell',
    row(`${A}<w:tc>${table(row(B + C))}${p('')}</w:tc>`),
    [['甲', '乙/丙']],
    [],
  ],
])('reads a table: %s', (_, rows, cells, rest) => {
  expect(grid(rows)).toEqual({ cells, rest })
})

test.each([
  ['of a cell with nine paragraphs', row(`<w:tc>${p(r(t('甲'))).repeat(9)}</w:tc>${B}`)],
  ['of a cell with 601 letters', row(cell('甲'.repeat(601)) + B)],
])('a table %s is the layout of a page', (_, rows) => {
  expect(grid(rows).cells).toEqual([])
})

test('boxes and breaks in a cell are lines of the cell', () => {
  const box = `<w:drawing><w:txbxContent>${p(r(t('框')))}</w:txbxContent></w:drawing>`
  const content = p(r(t('甲')) + r('<w:br/>') + r(t('乙')) + r(box))
  expect(grid(row(`<w:tc>${content}</w:tc>${C}`)).cells).toEqual([['甲/乙/框', '丙']])
})

test('a frame around text is no table', () => {
  const { tables, lines } = readDocx(
    wordBody(table(row(`<w:tc>${p(r(t('甲')))}${p(r(t('乙')))}</w:tc>`))),
  )
  expect(tables).toEqual([])
  expect(lines.map(({ text, cell: on }) => [text, on])).toEqual([
    ['甲', undefined],
    ['乙', undefined],
  ])
})
