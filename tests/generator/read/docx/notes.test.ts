import { readDocx } from '../../../../src/generator/read/docx'
import { type Parts, p, r, t, wordBody } from '../word'
import { missing, told } from './told'

const mark = (id: number, kind = 'foot', custom = ''): string =>
  r(`<w:${kind}noteReference w:id="${id}"${custom && ' w:customMarkFollows="1"'}/>${custom}`)
const note = (id: number, text: string, kind = 'foot'): string =>
  `<w:${kind}note w:id="${id}">${p(r(`<w:${kind}noteRef/>`) + r(t(text)))}</w:${kind}note>`
const section = (properties: string): string => `<w:sectPr>${properties}</w:sectPr>`
const format = (name: string, more = ''): string =>
  `<w:footnotePr><w:numFmt w:val="${name}"/>${more}</w:footnotePr>`
const bySection = '<w:numRestart w:val="eachSect"/>'
const TWO = note(1, '注一') + note(2, '注二')

test.each<[string, string, Parts, string[], string[]]>([
  [
    'marks that are counted',
    p(r(t('甲')) + mark(1) + mark(2)),
    { footnotes: TWO },
    ['1 注一', '2 注二'],
    ['甲'],
  ],
  [
    'marks in another order',
    p(r(t('甲')) + mark(2) + mark(1)),
    { footnotes: TWO },
    ['1 注二', '2 注一'],
    ['甲'],
  ],
  [
    'a mark of the author’s',
    p(r(t('甲')) + mark(1, 'foot', t('*')) + mark(2)),
    { footnotes: TWO },
    ['* 注一', '1 注二'],
    ['甲', 'code *'],
  ],
  [
    'a symbol for a mark',
    p(r(t('甲')) + mark(1, 'foot', '<w:sym w:font="Symbol" w:char="F0A8"/>')),
    { footnotes: note(1, '注一') },
    ['♦ 注一'],
    ['甲', 'code ♦'],
  ],
  [
    'numbers in circles',
    p(r(t('甲')) + mark(1)) + section(format('decimalEnclosedCircleChinese')),
    { footnotes: note(1, '注一') },
    ['① 注一'],
    ['甲'],
  ],
  [
    'a format of the settings',
    p(r(t('甲')) + mark(1)),
    { footnotes: note(1, '注一'), settings: format('upperLetter') },
    ['A 注一'],
    ['甲'],
  ],
  [
    'sections that begin anew',
    p(r(t('甲')) + mark(1), section(format('decimal', bySection))) +
      p(r(t('乙')) + mark(2)) +
      section(format('decimal', bySection)),
    { footnotes: TWO },
    ['1 注一', '1 注二'],
    ['甲', '乙'],
  ],
  [
    'a section whose properties were revised',
    p(
      r(t('甲')) + mark(1),
      `<w:sectPr>${format('decimal')}<w:sectPrChange><w:sectPr/></w:sectPrChange></w:sectPr>`,
    ) +
      p(r(t('乙')) + mark(2)) +
      section(format('upperLetter')),
    { footnotes: TWO },
    ['1 注一', 'B 注二'],
    ['甲', '乙'],
  ],
  [
    'endnotes',
    p(r(t('甲')) + mark(1, 'end') + mark(1)),
    { footnotes: note(1, '注一'), endnotes: note(1, '尾注', 'end') },
    ['i 尾注', '1 注一'],
    ['甲'],
  ],
  [
    'a note whose mark is deleted',
    p(`${r(t('甲'))}<w:del w:id="1">${mark(1)}</w:del>${mark(2)}`),
    { footnotes: TWO },
    ['1 注二'],
    ['甲', 'TRACKED 注一'],
  ],
  ['a note without a mark', p(r(t('甲'))), { footnotes: note(1, '注一') }, [], ['甲', 'NOTE 注一']],
  [
    'a note of two paragraphs without a mark, told once',
    p(r(t('甲'))),
    { footnotes: `<w:footnote w:id="1">${p(r(t('注')))}${p(r(t('一')))}</w:footnote>` },
    [],
    ['甲', 'NOTE 注 一'],
  ],
  [
    'pages that begin anew',
    p(r(t('甲')) + mark(1)) + p(r('<w:lastRenderedPageBreak/>') + r(t('乙')) + mark(2)),
    {
      footnotes: TWO,
      settings: format('decimal', '<w:numRestart w:val="eachPage"/>'),
    },
    ['1 注一', '1 注二'],
    ['甲', '乙'],
  ],
  [
    'a first number',
    p(r(t('甲')) + mark(1) + mark(2)),
    { footnotes: TWO, settings: format('decimal', '<w:numStart w:val="5"/>') },
    ['5 注一', '6 注二'],
    ['甲'],
  ],
  [
    'a mark of the author’s in brackets',
    p(r(t('甲')) + mark(1, 'foot', t('[*]')) + mark(2)),
    { footnotes: TWO },
    ['* 注一', '1 注二'],
    ['甲', 'code [*]'],
  ],
  [
    'lines that part notes from the text',
    p(r(t('甲')) + mark(1)),
    {
      footnotes: `<w:footnote w:id="0" w:type="separator">${p(r('<w:separator/>'))}</w:footnote>${note(1, '注一')}`,
    },
    ['1 注一'],
    ['甲'],
  ],
  [
    'a table in a note',
    p(r(t('甲')) + mark(1)),
    {
      footnotes: `<w:footnote w:id="1"><w:tbl><w:tr><w:tc>${p(r(t('子')))}</w:tc><w:tc>${p(r(t('丑')))}</w:tc></w:tr></w:tbl></w:footnote>`,
    },
    ['1 子/丑'],
    ['甲'],
  ],
])('reads notes: %s', (_, body, parts, notes, rest) => {
  const source = readDocx(wordBody(body, parts))
  expect(
    source.notes.map(
      ({ mark: printed, lines }) => `${printed} ${lines.map(({ text }) => text).join('/')}`,
    ),
  ).toEqual(notes)
  expect(source.notes.every(({ lines }) => lines.every(({ cell }) => cell === undefined))).toBe(
    true,
  )
  expect(told(source)).toEqual(rest)
  expect(missing(source)).toBe(0)
})

test('brackets around a mark are taken away, wherever else it stands', () => {
  const body = p(r(t('甲[')) + mark(1) + r(t(']乙［')) + mark(2) + r(t('］[丙]')) + mark(1))
  const [line] = readDocx(wordBody(body, { footnotes: TWO })).lines
  expect(line?.text).toBe('甲乙[丙]')
  expect(line?.marks?.map(({ offset }) => offset)).toEqual([1, 2, 5])
})

test('a mark stands where it is printed, automatic numbers and boxes aside', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const body = p(r(t('  甲乙')) + mark(1) + r(t('丙')), '<w:numPr><w:numId w:val="1"/></w:numPr>')
  const { lines } = readDocx(wordBody(body, { footnotes: note(1, '注一'), numbering }))
  expect(lines[0]).toMatchObject({ text: '1、甲乙丙', marks: [{ offset: 4, note: 'footnote 1' }] })
})
