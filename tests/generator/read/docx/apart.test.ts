import { readDocx } from '../../../../src/generator/read/docx'
import { field, p, r, t, wordBody } from '../word'
import { missing, read } from './told'

const raised = (text: string): string => r(t(text), '<w:vertAlign w:val="superscript"/>')
const math = (text: string): string => `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>`
const RADICAL = '<m:oMath><m:rad><m:e><m:r><m:t>2</m:t></m:r></m:e></m:rad></m:oMath>'
const picture = r('<w:drawing><pic:pic/></w:drawing>')
const AFTER = p(r(t('其余文字足够长，二十个字以上才算一份报告的正文。')))

/** The first line of a paragraph. */
function lineOf(content: string): string | undefined {
  const body = p(content) + AFTER
  expect(missing(readDocx(wordBody(body)))).toBe(0)
  return read(body)[0]
}

test.each([
  ['a picture', r(t('12')) + picture + r(t('34')), '12 34'],
  ['a picture before a decimal point', r(t('12')) + picture + r(t('.5')), '12 .5'],
  ['a formula that is not shown', r(t('12')) + RADICAL + r(t('34')), '12 34'],
  ['a formula in a row', r(t('12')) + math('34') + r(t('56')), '12 34 56'],
  ['a symbol that is not known', r(t('12')) + r('<w:sym w:char="x"/>') + r(t('34')), '12 34'],
  ['a field without a result', r(t('12')) + field('DATE') + r(t('34')), '12 34'],
  ['struck text', r(t('12')) + r(t('5'), '<w:strike/>') + r(t('34')), '12 34'],
])('numbers with %s between them are two', (_, content, line) => {
  expect(lineOf(content)).toBe(line)
})

test.each([
  ['a formula before words', `${r(t('增长'))}${math('12.5%')}`, '增长12.5%'],
  ['a picture between words', r(t('甲')) + picture + r(t('乙')), '甲乙'],
  [
    'a revision',
    `${r(t('1'))}<w:del w:id="1"><w:r><w:delText>2</w:delText></w:r></w:del><w:ins w:id="2">${r(t('3'))}</w:ins>${r(t('4'))}`,
    '134',
  ],
  ['hidden text', r(t('1')) + r(t('2'), '<w:vanish/>') + r(t('3')), '13'],
])('%s leaves no gap', (_, content, line) => {
  expect(lineOf(content)).toBe(line)
})

test.each([
  ['a digit', r(t('86')) + raised('2') + r(t('个')), '86²个'],
  ['digits in runs', r(t('86')) + raised('1') + raised('2') + r(t('个')), '86¹²个'],
  ['a digit with words', r(t('86')) + raised('2注'), '86²注'],
  ['letters', r(t('1')) + raised('st'), '1st'],
])('a number is not joined by %s above it', (_, content, line) => {
  expect(lineOf(content)).toBe(line)
})

test.each([
  ['that is not kept', '<w:t> 甲 </w:t><w:t>乙</w:t>', '甲乙'],
  ['that is kept', '<w:t xml:space="preserve">甲 </w:t><w:t>乙</w:t>', '甲 乙'],
  ['of Chinese text', '<w:t>　　甲</w:t>', '　　甲'],
])('reads white space %s', (_, content, line) => {
  expect(lineOf(r(content))).toBe(line)
})
