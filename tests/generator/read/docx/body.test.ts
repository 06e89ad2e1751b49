import { readDocx } from '../../../../src/generator/read/docx'
import { field, fieldChar, p, r, t, wordBody } from '../word'
import { missing, read } from './told'

const box = (content: string): string =>
  `<w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>`
const code = (text: string): string => r(`<w:instrText>${text}</w:instrText>`)
const math = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`
const ins = (content: string): string => `<w:ins w:id="1">${content}</w:ins>`
const del = (text: string): string =>
  `<w:del w:id="1">${r(`<w:delText>${text}</w:delText>`)}</w:del>`
const AFTER = p(r(t('乙')))

test.each<[string, string, string[]]>([
  // Characters
  ['entities and CDATA', p(r('<w:t>甲&amp;&#x4E59;<![CDATA[<丙>]]></w:t>')), ['甲&乙<丙>']],
  ['comments and instructions within text', p(r('<w:t>12<!-- x --><?y z?>00</w:t>')), ['1200']],
  ['text laid out by a printer of XML', p(r('<w:t>\n   甲乙\n  </w:t>')), ['甲乙']],
  [
    'breaks of lines and pages',
    p(r(`${t('甲')}<w:br/>${t('乙')}<w:br w:type="page"/>${t('丙')}`)),
    ['甲', '乙', '丙'],
  ],
  ['hyphens that do not break', p(r(`${t('2020')}<w:noBreakHyphen/>${t('1')}`)), ['2020-1']],
  // Looks
  ['hidden text', p(r(t('甲')) + r(t('乙'), '<w:vanish/>')), ['甲', 'HIDDEN 乙']],
  ['text that is not hidden after all', p(r(t('甲'), '<w:vanish w:val="0"/>')), ['甲']],
  ['a hidden paragraph mark', p(r(t('甲')), '<w:rPr><w:vanish/></w:rPr>') + AFTER, ['甲', '乙']],
  [
    'a heading run into its text',
    p(r(t('甲')), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + AFTER,
    ['甲乙'],
  ],
  ['struck text', p(r(t('甲'), '<w:strike/>') + r(t('乙'), '<w:dstrike/>')), ['STRUCK 甲乙']],
  // Revisions
  ['insertions and deletions', p(ins(r(t('甲'))) + del('乙')), ['甲', 'TRACKED 乙']],
  ['a deleted paragraph mark', p(r(t('甲')), '<w:rPr><w:del w:id="1"/></w:rPr>') + AFTER, ['甲乙']],
  [
    'a paragraph mark moved away',
    p(r(t('甲')), '<w:rPr><w:moveFrom w:id="1"/></w:rPr>') + AFTER,
    ['甲乙'],
  ],
  [
    'an inserted paragraph mark',
    p(r(t('甲')), '<w:rPr><w:ins w:id="1"/></w:rPr>') + AFTER,
    ['甲', '乙'],
  ],
  [
    'moved text',
    p(`<w:moveFrom w:id="1">${r(t('甲'))}</w:moveFrom><w:moveTo w:id="2">${r(t('甲'))}</w:moveTo>`),
    ['甲', 'TRACKED 甲'],
  ],
  // Fields
  ['a field', p(field(' PAGEREF a ', r(t('甲')))), ['甲', 'code  PAGEREF a ']],
  [
    'a field in the code of a field',
    p(
      fieldChar('begin') +
        code('IF ') +
        field('DATE', r(t('5'))) +
        fieldChar('separate') +
        r(t('甲')) +
        fieldChar('end'),
    ),
    ['甲', 'code IF DATE5'],
  ],
  [
    'a field over paragraphs',
    p(fieldChar('begin') + code('REF a') + fieldChar('separate') + r(t('甲'))) +
      p(r(t('乙')) + fieldChar('end')) +
      p(r(t('丙'))),
    ['甲', '乙', '丙', 'code REF a'],
  ],
  [
    'a field that never ends',
    p(fieldChar('begin') + code('REF a') + r(t('甲'))) + AFTER,
    ['甲', '乙', 'code REF a'],
  ],
  [
    'a field that shows and never ends',
    p(fieldChar('begin') + code('TOC') + fieldChar('separate') + r(t('甲'))) + AFTER,
    ['甲', '乙', 'code TOC'],
  ],
  [
    'a code that ends paragraphs later',
    p(fieldChar('begin') + code('REF a')) + AFTER + p(fieldChar('end')),
    ['乙', 'code REF a'],
  ],
  ['an end without a beginning', p(fieldChar('separate') + fieldChar('end') + r(t('甲'))), ['甲']],
  [
    'a table of contents',
    p(field('TOC \\o', r(t('甲')))) + AFTER,
    ['乙', 'code TOC \\o', 'contents 甲'],
  ],
  [
    'a table of contents that ends after the body',
    p(fieldChar('begin') + code('TOC') + fieldChar('separate')) +
      p(r(t('甲'.repeat(101)))) +
      p(fieldChar('end')),
    ['甲'.repeat(101), 'code TOC'],
  ],
  ['a simple field', p(`<w:fldSimple w:instr="DATE">${r(t('甲'))}</w:fldSimple>`), ['甲']],
  [
    'a number in a circle',
    p(field('eq \\o\\ac(○,3)') + r(t('甲'))),
    ['③甲', 'code eq \\o\\ac(○,3)'],
  ],
  [
    'one whose result is empty',
    p(field('eq \\o\\ac(○,3)', '') + r(t('甲'))),
    ['③甲', 'code eq \\o\\ac(○,3)'],
  ],
  [
    'a reading set by a field',
    p(field('EQ \\* jc2 \\o\\ad(\\s\\up 9(fǎ),法)')),
    ['法', 'code EQ \\* jc2 \\o\\ad(\\s\\up 9(fǎ),法)'],
  ],
  ['an equation', p(field('EQ \\f(1,2)') + r(t('甲'))), ['甲', 'FORMULA', 'code EQ \\f(1,2)']],
  [
    'a number that a field prints',
    p(field('LISTNUM') + r(t('甲'))),
    ['甲', 'FIELD', 'code LISTNUM'],
  ],
  // Symbols
  [
    'symbols',
    p(r('<w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="宋体" w:char="2265"/>')),
    ['≥≥'],
  ],
  ['symbols without a font', p(r('<w:sym w:char="F0B7"/>')), ['•']],
  [
    'symbols that do not exist',
    p(
      r(
        `<w:sym w:font="a" w:char="FFFFFFF"/><w:sym w:char="x"/><w:sym/><w:sym w:char="D800"/>${t('甲')}`,
      ),
    ),
    ['甲', 'SYMBOL', 'SYMBOL', 'SYMBOL', 'SYMBOL'],
  ],
  [
    'letters in a symbol font',
    p(r(t('ü甲'), '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')),
    ['✓甲'],
  ],
  // What wraps runs
  [
    'links, smart tags, controls, directions',
    p(
      ['hyperlink', 'smartTag', 'bdo', 'dir', 'customXml']
        .map((name) => `<w:${name}>${r(t('甲'))}</w:${name}>`)
        .join('') +
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r(t('乙'))}</w:sdtContent></w:sdt>`,
    ),
    ['甲甲甲甲甲乙'],
  ],
  [
    'readings above characters',
    p(r(`<w:ruby><w:rt>${r(t('fǎ'))}</w:rt><w:rubyBase>${r(t('法'))}</w:rubyBase></w:ruby>`)),
    ['法', 'reading fǎ'],
  ],
  // Boxes, pictures, formulas
  ['a box as WPS writes it', p(r(t('甲')) + r(box(AFTER))), ['甲', '乙']],
  [
    'a box of VML',
    p(
      r(
        `<w:pict><v:shape><v:textbox><w:txbxContent>${AFTER}</w:txbxContent></v:textbox></v:shape></w:pict>`,
      ),
    ),
    ['乙'],
  ],
  [
    'a box and its fallback',
    p(
      r(
        `<mc:AlternateContent><mc:Choice>${box(AFTER)}</mc:Choice><mc:Fallback><w:pict>${box(AFTER)}</w:pict></mc:Fallback></mc:AlternateContent>`,
      ),
    ),
    ['乙', 'copy 乙'],
  ],
  [
    'alternatives within a group of shapes',
    p(
      r(
        `<w:drawing><mc:AlternateContent><mc:Choice>${box(AFTER)}</mc:Choice><mc:Fallback>${box(AFTER)}</mc:Fallback></mc:AlternateContent></w:drawing>`,
      ),
    ),
    ['乙', 'copy 乙'],
  ],
  ['a picture in a box, once', p(r(box(p(r('<w:drawing><pic:pic/></w:drawing>'))))), ['PICTURE']],
  [
    'words drawn as a picture',
    p(r('<w:pict><v:textpath string="甲"/></w:pict>') + r('<w:drawing><a:t>乙</a:t></w:drawing>')),
    ['UNREAD', 'UNREAD 乙'],
  ],
  [
    'a chart, an object, a formula of MathType',
    p(
      r(
        '<w:drawing><c:chart/></w:drawing><w:object/><w:object><v:imagedata/><o:OLEObject ProgID="Equation.DSMT4"/></w:object>',
      ),
    ),
    ['CHART', 'EMBEDDED', 'FORMULA'],
  ],
  ['another document within', `<w:altChunk/>${AFTER}`, ['乙', 'EMBEDDED']],
  ['a formula in a row', p(`<m:oMath>${math('a=1')}</m:oMath>`), ['a=1']],
  [
    'a deletion in a formula',
    p(`<m:oMath><w:del w:id="1">${math('1')}</w:del>${math('2')}</m:oMath>`),
    ['2', 'TRACKED 1'],
  ],
  [
    'a fraction',
    p(
      `${r(t('甲'))}<m:oMathPara><m:oMath><m:f><m:num>${math('1')}</m:num><m:den>${math('2')}</m:den></m:f></m:oMath></m:oMathPara>`,
    ),
    ['甲', 'FORMULA 12'],
  ],
])('reads %s', (_, body, expected) => {
  const more = p(r(t('其余文字足够长，二十个字以上才算一份报告的正文。')))
  const [last] = read(more)
  const source = readDocx(wordBody(body + more))
  expect(read(body + more).filter((line) => line !== last)).toEqual(expected)
  expect(missing(source)).toBe(0)
})

test('tells at its place what is left out', () => {
  const { leftOut } = readDocx(wordBody(p(r(t('甲'))) + p(r(t('乙丙')) + del('丁') + r(t('戊')))))
  expect(leftOut[0]?.diagnostic).toMatchObject({ code: 'TRACKED', line: 2, column: 3 })
  expect(leftOut[0]?.diagnostic.message).toContain('“丁”')
})
