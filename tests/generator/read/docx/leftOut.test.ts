import { readDocx } from '../../../../src/generator/read/docx'
import { field, p, r, t, wordBody } from '../word'
import { read } from './told'

const LONG = '其余文字足够长，二十个字以上才算一份报告的正文。'

test.each([
  ['a diagram', r('<w:drawing><dgm:relIds/></w:drawing>'), ['CHART']],
  [
    'an embedded sheet',
    r('<w:object><v:imagedata/><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>'),
    ['EMBEDDED'],
  ],
  [
    'an old equation',
    r('<w:object><v:imagedata/><o:OLEObject ProgID="Equation.3"/></w:object>'),
    ['FORMULA'],
  ],
  ['a field that shows nothing', field('DATE'), ['FIELD', 'code DATE']],
  ['no field that never shows anything', field('XE 甲') + field('PAGE'), ['code XE 甲PAGE']],
  [
    'neighbouring runs together',
    r(t('甲'), '<w:vanish/>') + r(t('乙'), '<w:vanish/>'),
    ['HIDDEN 甲乙'],
  ],
  [
    'other words of an alternative',
    `<mc:AlternateContent><mc:Choice>${r(t('甲'))}</mc:Choice><mc:Fallback>${r(t('乙'))}</mc:Fallback></mc:AlternateContent>`,
    ['UNREAD 乙'],
  ],
])('tells of %s', (_, content, told) => {
  expect(read(p(r(t(LONG)) + content)).slice(1)).toEqual(told)
})

test('quotes what a picture or drawn words are called', () => {
  const picture = '<w:drawing><wp:docPr id="1" descr="各区收案"/><pic:pic/></w:drawing>'
  const drawn = '<w:pict><v:shape><v:textpath string="某市"/></v:shape></w:pict>'
  const { leftOut } = readDocx(wordBody(p(r(t(LONG)) + r(picture) + r(drawn))))
  expect(leftOut.map(({ diagnostic }) => diagnostic.message)).toEqual([
    expect.stringContaining('“各区收案”'),
    expect.stringContaining('“某市”'),
  ])
})

test('tells of twenty of a kind at most; the last says how many more there are', () => {
  const picture = r('<w:drawing><pic:pic/></w:drawing>')
  const { leftOut } = readDocx(wordBody(p(r(t(LONG))) + p(picture).repeat(25)))
  expect(leftOut).toHaveLength(20)
  expect(leftOut.at(-1)?.diagnostic.message).toContain('后面还有5处')
})
