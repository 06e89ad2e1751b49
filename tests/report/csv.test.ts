import fc from 'fast-check'
import { csvOf, tabbed } from '../../src/report/csv'

test('rows are written as Excel reads them: marked as UTF-8, every cell quoted', () => {
  expect(
    csvOf([
      ['数字', '含义'],
      ['93%', '负责人“出庭率”'],
    ]),
  ).toBe('\uFEFF"数字","含义"\r\n"93%","负责人“出庭率”"\r\n')
})

test.each([
  ['他说"好"', '"他说""好"""'],
  ['一,二', '"一,二"'],
  ['两\n行', '"两\n行"'],
  ['', '""'],
  ['=1+1', `"'=1+1"`],
  ['+86', '"+86"'],
  ['-3.2%', '"-3.2%"'],
  ['-1,200', '"-1,200"'],
  ['-3件', `"'-3件"`],
  ['+cmd|calc', `"'+cmd|calc"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1+1', `"'\t=1+1"`],
  [' =1+1', `"' =1+1"`],
  ['＝1+1', `"'＝1+1"`],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['增长5=五', '"增长5=五"'],
])('the cell %j is written %s', (cell, written) => {
  expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`)
})

test('to paste, tabs and line ends part cells and rows and nothing else', () => {
  expect(
    tabbed([
      ['一', '二\t三'],
      ['四\r\n五', '=六'],
    ]),
  ).toBe("一\t二 三\n四 五\t'=六")
})

/** Reads CSV as RFC 4180 says. */
function read(csv: string): string[][] {
  const rows = csv.slice(1).match(/(?:"(?:[^"]|"")*",?)*\r\n/gu) ?? []
  return rows.map((row) =>
    (row.match(/"(?:[^"]|"")*"/gu) ?? []).map((cell) => cell.slice(1, -1).replace(/""/g, '"')),
  )
}

test('whatever the cells are they are read again, and none of them runs', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'=+-@"\',\t\r\n 1.5%件“”＝') })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const again = read(csvOf(rows))
      expect(again.map((row) => row.map((one) => one.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map((one) => one.replace(/^'/, ''))),
      )
      for (const one of again.flat()) {
        expect(one).not.toMatch(/^\s*(?:[=@＝]|[+-](?!\d[\d.,]*%?$))/u)
      }
    }),
  )
})
