import fc from 'fast-check'
import { readDocx } from '../../../../src/generator/read/docx'
import type { Source } from '../../../../src/generator/read/source'
import { p, r, t, wordBody } from '../word'
import { missing } from './told'

/** How many trees are tried; `npm run prove -- fuzz` looks longer. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 100)

const words = fc.constantFrom('案件', '12', '一、', ' ', '⺁ﬁ', 'Ab', '①', '\uF06C', '，', '')
const properties = fc.constantFrom(
  '',
  '<w:vanish/>',
  '<w:strike/>',
  '<w:vertAlign w:val="superscript"/>',
  '<w:rFonts w:ascii="Symbol"/>',
  '<w:rFonts w:ascii="Wingdings"/>',
  '<w:rStyle w:val="C"/>',
)
const leaf = fc.oneof(
  words.map(t),
  words.map((text) => `<w:delText>${text}</w:delText>`),
  words.map((text) => `<w:instrText>${text}</w:instrText>`),
  words.map((text) => `<a:t>${text}</a:t>`),
  fc.constantFrom(
    '<w:br/>',
    '<w:tab/>',
    '<w:sym w:font="Symbol" w:char="F061"/>',
    '<w:sym w:font="某体" w:char="F0E4"/>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:fldChar w:fldCharType="end"/>',
    '<w:instrText>EQ \\o\\ac(○,3)</w:instrText>',
    '<w:instrText>TOC</w:instrText>',
    '<w:footnoteReference w:id="1"/>',
    '<w:footnoteReference w:id="2" w:customMarkFollows="1"/>',
    '<a:blip r:embed="x"/>',
    '<v:textpath string="字"/>',
  ),
)
const run = fc
  .tuple(properties, fc.array(leaf, { maxLength: 3 }))
  .map(([look, inner]) => `<w:r><w:rPr>${look}</w:rPr>${inner.join('')}</w:r>`)
const wrappers =
  'w:ins w:del w:moveFrom w:hyperlink w:sdt w:sdtContent w:smartTag w:ruby w:rt w:rubyBase w:r w:drawing w:pict w:object w:txbxContent m:oMath m:oMathPara m:r mc:AlternateContent mc:Choice mc:Fallback w:fldSimple w:tbl w:tr w:tc w:p w:unknown w:pPr wp:extent'.split(
    ' ',
  )
const pPr = fc.constantFrom(
  '',
  '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
  '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>',
  '<w:pPr><w:pStyle w:val="T"/></w:pPr>',
)
const { tree } = fc.letrec<{ tree: string; wrapped: string }>((tie) => ({
  tree: fc.oneof({ depthSize: 'medium' }, run, leaf, tie('wrapped')),
  wrapped: fc
    .tuple(fc.constantFrom(...wrappers), pPr, fc.array(tie('tree'), { maxLength: 4 }))
    .map(
      ([name, own, inner]) => `<${name}>${name === 'w:p' ? own : ''}${inner.join('')}</${name}>`,
    ),
}))

const parts = {
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  styles:
    '<w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>',
  footnotes: [1, 2, 3]
    .map((id) => `<w:footnote w:id="${id}">${p(r(t(`注${id}`)))}</w:footnote>`)
    .join(''),
}

const sourceOf = (trees: readonly string[]): Source =>
  readDocx(wordBody(p(r(t('题'.repeat(20)))) + trees.join(''), parts))

test('accounts for every letter of a document, whatever its tree', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 8 }), (trees) => {
      expect(missing(sourceOf(trees))).toBe(0)
    }),
    { numRuns },
  )
})

test('places every line on a block of its own, in order', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 8 }), (trees) => {
      const { lines, tables } = sourceOf(trees)
      const places = lines.map(({ line }) => line)
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      for (const { cell } of lines)
        if (cell) expect(tables[cell.table]?.rows[cell.row]?.[cell.cell]).toBeDefined()
    }),
    { numRuns },
  )
})
