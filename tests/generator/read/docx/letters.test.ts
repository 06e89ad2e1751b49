import fc from 'fast-check'
import { readDocx } from '../../../../src/generator/read/docx'
import { field, p, r, t, wordBody } from '../word'
import { missing, told } from './told'

/** How many documents are tried; `npm run prove -- fuzz` looks longer. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 60)

/** A piece of a paragraph, with `@` where its token stands, and what becomes of the token. */
const PIECES: readonly (readonly [content: string, fate: string])[] = [
  [r(t('@')), 'shown'],
  [r(t('@'), '<w:b/>'), 'shown'],
  [r(t('@'), '<w:vanish w:val="0"/>'), 'shown'],
  [`<w:ins w:id="1">${r(t('@'))}</w:ins>`, 'shown'],
  [`<w:hyperlink>${r(t('@'))}</w:hyperlink>`, 'shown'],
  [`<w:fldSimple w:instr="DATE">${r(t('@'))}</w:fldSimple>`, 'shown'],
  [field('REF a', r(t('@'))), 'shown'],
  [r(`<w:ruby><w:rt/><w:rubyBase>${r(t('@'))}</w:rubyBase></w:ruby>`), 'shown'],
  [r(`<w:drawing><w:txbxContent>${p(r(t('@')))}</w:txbxContent></w:drawing>`), 'shown'],
  [`<m:oMath><m:r><m:t>@</m:t></m:r></m:oMath>`, 'shown'],
  [r('<w:footnoteReference w:id="@"/>'), 'noted'],
  [r(t('@'), '<w:vanish/>'), 'HIDDEN'],
  [r(t('@'), '<w:strike/>'), 'STRUCK'],
  [`<w:del w:id="1">${r('<w:delText>@</w:delText>')}</w:del>`, 'TRACKED'],
  [`<w:moveFrom w:id="1">${r(t('@'))}</w:moveFrom>`, 'TRACKED'],
  [`<m:oMath><m:rad><m:e><m:r><m:t>@</m:t></m:r></m:e></m:rad></m:oMath>`, 'FORMULA'],
  [field('TOC', r(t('@'))), 'contents'],
  [field('XE @'), 'code'],
  [r(`<w:ruby><w:rt>${r(t('@'))}</w:rt><w:rubyBase/></w:ruby>`), 'reading'],
  [r('<w:sym w:font="Wingdings" w:char="F0FC"/>'), ''],
  [r('<w:fldChar w:fldCharType="begin"/>'), ''],
  [r('<w:br/>'), ''],
]

interface Block {
  pieces: number[]
  table: boolean
}

const blocks = fc.array(
  fc.record({
    pieces: fc.array(fc.nat(PIECES.length - 1), { minLength: 1, maxLength: 6 }),
    table: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)

function documentOf(all: readonly Block[]): { bytes: Buffer; fates: Map<string, string> } {
  const fates = new Map<string, string>()
  let notes = ''
  const body = all.map(({ pieces, table }) => {
    const content = pieces.map((piece) => {
      const [xml, fate] = PIECES[piece] ?? ['', '']
      const token = `子${'甲乙丙丁戊己庚辛壬癸'.charAt(fates.size % 10)}${fates.size}丑`
      if (fate !== '') fates.set(token, fate)
      if (fate === 'noted') notes += `<w:footnote w:id="${token}">${p(r(t(token)))}</w:footnote>`
      return xml.replace('@', token)
    })
    const paragraph = p(content.join(''))
    const other = p(r(t('其他')))
    return table
      ? `<w:tbl><w:tr><w:tc>${paragraph}</w:tc><w:tc>${other}</w:tc></w:tr></w:tbl>`
      : paragraph
  })
  return { bytes: wordBody(body.join('') + p(r(t('终'))), { footnotes: notes }), fates }
}

test('of any document every text is shown, noted, furniture or told, as its look says', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const { bytes, fates } = documentOf(all)
      const source = readDocx(bytes)
      expect(missing(source)).toBe(0)
      const shown = source.lines.map(({ text }) => text).join('\n')
      const noted = source.notes.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n')
      const rest = told({ ...source, lines: [] })
      for (const [token, fate] of fates) {
        expect(shown.includes(token)).toBe(fate === 'shown')
        expect(noted.includes(token)).toBe(fate === 'noted')
        if (fate !== 'shown' && fate !== 'noted')
          expect(rest.some((one) => one.startsWith(fate) && one.includes(token))).toBe(true)
      }
    }),
    { numRuns },
  )
})
