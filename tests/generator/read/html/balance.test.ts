import { load } from 'cheerio'
import fc from 'fast-check'
import { lettersIn, lettersOf } from '../../../../src/generator/ground/account'
import { readHtml } from '../../../../src/generator/read/html'

/** How many pages the property is tried on; `npm run prove -- fuzz` looks longer. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 300)

const words = fc.constantFrom(
  '全年办结行政复议案件1200件，同比增长8.6%。',
  '一、主要工作',
  '首页',
  '3',
  '[1]',
  '①',
  '发布时间：2025-01-02',
  '版权所有：某市人民政府',
  '展开全文',
  '\n  ',
  '\u3000\u3000各部门主动公开权责清单，接受社会监督，对群众反映的问题及时核实、及时整改。',
  'ab é ﾃﾞ ⼀',
)
const tags = fc.constantFrom(
  ...'p div span a b h1 h2 ul ol li dl dt dd table tr td th thead section article nav footer aside form del s ins sup sub ruby rt rp button select option textarea iframe svg math pre q details summary script style noscript template center font object video'.split(
    ' ',
  ),
)
const attributes = fc.constantFrom(
  '',
  '',
  '',
  ' style="display:none"',
  ' style="visibility:hidden"',
  ' style="visibility:visible"',
  ' style="font-size:0"',
  ' style="text-decoration:line-through"',
  ' style="list-style:cjk-ideographic"',
  ' hidden',
  ' class="menu"',
  ' id="fn1"',
  ' id="fn2"',
  ' name="fn1"',
  ' href="#fn1"',
  ' href="#fn2"',
  ' href="/x"',
  ' rowspan="2"',
)
const { page } = fc.letrec<{ page: string; node: string }>((tie) => ({
  page: fc.array(tie('node'), { maxLength: 7 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constantFrom('<br>', '<hr>', '<img src="a.png" alt="12">', '<!-- 注 -->', '<wbr>'),
    fc
      .tuple(tags, attributes, tie('page'))
      .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner}</${tag}>`),
  ),
}))

/**
 * Letters of a body's text, found in another way than the reader finds them. Text areas are left
 * aside: what markup they hold is read as markup.
 */
function lettersOfBody(html: string): number {
  const $ = load(html)
  $('script, style, noscript, template, textarea').remove()
  return lettersIn($('body').prop('textContent') ?? '')
}

test('every letter of a page is a line’s, a note’s, furniture or left out with a warning', () => {
  fc.assert(
    fc.property(page, (body) => {
      const html = `<html><head><title>报告</title></head><body>${body}</body></html>`
      const source = readHtml(html)
      const stretches = [
        ...[...source.lines, ...source.notes.flatMap(({ lines }) => lines)].map(({ text }) => ({
          text,
          place: { line: 1, column: 1 },
        })),
        ...source.furniture,
        ...source.leftOut,
      ]
      expect(lettersOf(stretches)).toBe(source.written)
      // Automatic numbers and the name of the page come on top.
      expect(source.written).toBeGreaterThanOrEqual(lettersOfBody(html))
      for (const line of source.lines) {
        expect(line.columns).toHaveLength(line.text.length)
        for (const { offset } of line.marks ?? [])
          expect(offset).toBeLessThanOrEqual(line.text.length)
        if (line.cell)
          expect(
            source.tables[line.cell.table]?.rows[line.cell.row]?.[line.cell.cell],
          ).toBeDefined()
      }
    }),
    { numRuns },
  )
})
