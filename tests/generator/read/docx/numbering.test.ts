import { formatNumber } from '../../../../src/generator/read/docx/counting'
import { p, r, t } from '../word'
import { read } from './told'

test.each<[string, Record<number, string>]>([
  ['decimal', { 0: '0', 12: '12', 999999999: '999999999' }],
  ['decimalZero', { 3: '03', 12: '12' }],
  [
    'chineseCounting',
    { 1: '一', 10: '十', 11: '十一', 20: '二十', 99: '九十九', 100: '一〇〇', 101: '一〇一' },
  ],
  [
    'chineseCountingThousand',
    { 10: '十', 21: '二十一', 100: '一百', 101: '一百零一', 110: '一百一十' },
  ],
  ['japaneseCounting', { 10: '十', 31: '三十一' }],
  ['ideographDigital', { 1: '一', 10: '一〇', 21: '二一' }],
  ['chineseLegalSimplified', { 2: '贰', 10: '壹拾', 11: '壹拾壹', 20: '贰拾' }],
  ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
  ['ideographZodiac', { 1: '子', 12: '亥' }],
  ['decimalEnclosedCircleChinese', { 1: '①', 20: '⑳', 21: '21' }],
  ['upperRoman', { 4: 'IV', 1999: 'MCMXCIX', 4000: '4000' }],
  ['lowerLetter', { 1: 'a', 27: 'aa', 999999999: '999999999' }],
  ['decimalFullWidth', { 12: '１２' }],
  ['constructor', { 7: '7' }],
])('prints numbers as %s', (format, examples) => {
  for (const [value, printed] of Object.entries(examples))
    expect(formatNumber(format, Number(value))).toBe(printed)
})

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const PARTS = `${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%1.%3.', '<w:isLgl/>')}`
const abstract = (levels: string, id = 0): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const num = (id: number, more = '', of = 0): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const start = (at: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`
const item = (numId: number, at = 0, text = '甲'): string =>
  p(r(t(text)), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`)
const list = (id: number): string => `<w:numPr><w:numId w:val="${id}"/></w:numPr>`
const bullet = (char: string, font: string): string =>
  abstract(
    level(0, 'bullet', char, `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`),
  )

test.each<[string, string, string, string[]]>([
  [
    'levels',
    abstract(PARTS) + num(1),
    item(1) + item(1, 1) + item(1, 1) + item(1) + item(1, 1) + item(1, 2),
    ['一、甲', '（一）甲', '（二）甲', '二、甲', '（一）甲', '2.1.甲'],
  ],
  [
    'lists of one definition',
    abstract(PARTS) + num(1) + num(2),
    item(1) + item(2) + item(1),
    ['一、甲', '二、甲', '三、甲'],
  ],
  [
    'a new beginning, once',
    abstract(PARTS) + num(1) + num(2, start(0, 1)),
    item(1) + item(2) + item(1) + item(2),
    ['一、甲', '一、甲', '二、甲', '三、甲'],
  ],
  [
    'a beginning at a number, again below each heading',
    abstract(PARTS) + num(1, start(1, 3)),
    item(1) + item(1, 1) + item(1) + item(1, 1),
    ['一、甲', '（三）甲', '二、甲', '（三）甲'],
  ],
  [
    'a level that never begins anew',
    abstract(
      PARTS.replace(
        '<w:lvlText w:val="（%2）"/>',
        '<w:lvlRestart w:val="0"/><w:lvlText w:val="（%2）"/>',
      ),
    ) + num(1),
    item(1) + item(1, 1) + item(1) + item(1, 1),
    ['一、甲', '（一）甲', '二、甲', '（二）甲'],
  ],
  [
    'a level that begins anew after the first alone',
    abstract(PARTS.replace('<w:isLgl/>', '<w:lvlRestart w:val="1"/>')) + num(1),
    item(1) + item(1, 1) + item(1, 2) + item(1, 1) + item(1, 2),
    ['一、甲', '（一）甲', '一.1.甲', '（二）甲', '一.2.甲'],
  ],
  [
    'numbers before digits',
    abstract(level(0, 'decimal', '%1.')) + num(1),
    item(1, 0, '5万件'),
    ['1. 5万件'],
  ],
  ['a bullet of Wingdings', bullet('l', 'Wingdings') + num(1), item(1), ['●甲']],
  ['a bullet of Wingdings, n', bullet('n', 'Wingdings') + num(1), item(1), ['■甲']],
  ['a bullet of Wingdings, Ø', bullet('Ø', 'Wingdings') + num(1), item(1), ['➢甲']],
  ['a bullet of Wingdings, ü', bullet('\uF0FC', 'Wingdings') + num(1), item(1), ['✓甲']],
  ['a bullet of Symbol', bullet('·', 'Symbol') + num(1), item(1), ['•甲']],
  ['an o for a bullet', bullet('o', 'Courier New') + num(1), item(1), ['○甲']],
  [
    'a picture for a bullet',
    `<w:numPicBullet><w:pict><v:imagedata/></w:pict></w:numPicBullet>${bullet('\uF0B7', 'Symbol')}${num(1)}`,
    item(1),
    ['•甲'],
  ],
  [
    'hidden numbers',
    abstract(level(0, 'decimal', '%1.', '<w:rPr><w:vanish/></w:rPr>')) + num(1),
    item(1),
    ['甲'],
  ],
  [
    'by a level that a list has instead of its definition’s',
    abstract(PARTS) +
      num(1, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1）')}</w:lvlOverride>`),
    item(1),
    ['1）甲'],
  ],
  [
    'empty paragraphs, but none that is deleted or hidden with its mark',
    abstract(level(0, 'decimal', '%1.')) + num(1),
    item(1) +
      p('', list(1)) +
      p(
        '<w:del w:id="1"><w:r><w:delText>乙</w:delText></w:r></w:del>',
        `${list(1)}<w:rPr><w:del w:id="2"/></w:rPr>`,
      ) +
      p(r(t('丙'), '<w:vanish/>'), `${list(1)}<w:rPr><w:vanish/></w:rPr>`) +
      item(1),
    ['1.甲', '3.甲', 'TRACKED 乙', 'HIDDEN 丙'],
  ],
  [
    'the rows of a table in cells that are empty',
    abstract(level(0, 'decimal', '%1.')) + num(1),
    `<w:tbl>${`<w:tr><w:tc>${p('', list(1))}</w:tc><w:tc>${p(r(t('甲')))}</w:tc></w:tr>`.repeat(2)}</w:tbl>`,
    ['1.', '甲', '2.', '甲'],
  ],
  ['no list', abstract(PARTS) + num(1), item(0) + item(7), ['甲', '甲']],
  [
    'levels and values out of range',
    abstract(
      level(100000000, 'decimal', '%1.') +
        level(0, 'upperLetter', '%1.').replace('"1"', '"999999999"'),
    ) + num(1),
    item(1) + item(1, 100000000),
    ['999999999.甲', '1000000000.甲'],
  ],
])('numbers %s', (_, numbering, body, expected) => {
  expect(read(body, { numbering })).toEqual(expected)
})

const style = (id: string, properties: string, based = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${based && `<w:basedOn w:val="${based}"/>`}<w:pPr>${properties}</w:pPr></w:style>`
const styled = (id: string): string => p(r(t('甲')), `<w:pStyle w:val="${id}"/>`)

test.each<[string, string, string, string, string[]]>([
  [
    'by a style that a level is linked to',
    style('A', list(1)),
    abstract(level(0, 'decimal', '%1.') + level(1, 'decimal', '（%2）', '<w:pStyle w:val="A"/>')) +
      num(1),
    styled('A'),
    ['（1）甲'],
  ],
  [
    'by a style based on such a style',
    style('A', list(1)) + style('B', '', 'A'),
    abstract(level(0, 'decimal', '%1.') + level(1, 'decimal', '（%2）', '<w:pStyle w:val="A"/>')) +
      num(1),
    styled('B'),
    ['（1）甲'],
  ],
  [
    'not where a style between takes it away',
    style('A', list(1)) + style('B', list(0), 'A') + style('C', '', 'B'),
    abstract(PARTS) + num(1),
    styled('C'),
    ['甲'],
  ],
  [
    'again where a style below gives it back',
    style('A', list(1)) + style('B', list(0), 'A') + style('C', list(1), 'B'),
    abstract(PARTS) + num(1),
    styled('C'),
    ['一、甲'],
  ],
  [
    'by a numbering style',
    style('S', list(2)).replace('paragraph', 'numbering'),
    abstract('<w:numStyleLink w:val="S"/>') + abstract(PARTS, 1) + num(1) + num(2, '', 1),
    item(1),
    ['一、甲'],
  ],
  [
    'not by styles and lists that go in circles',
    style('A', list(1), 'B') + style('B', '', 'A'),
    abstract('<w:numStyleLink w:val="A"/>') + num(1),
    styled('A'),
    ['甲'],
  ],
])('numbers %s', (_, styles, numbering, body, expected) => {
  expect(read(body, { styles, numbering })).toEqual(expected)
})
