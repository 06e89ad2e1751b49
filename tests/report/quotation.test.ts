import { findSection } from '../../src/report/outline'
import { quotation } from '../../src/report/quotation'
import { firstSentence } from '../../src/report/sentence'
import { edition } from '../support/edition'

const named = (id: string) => findSection(edition, id)!
const source = '——《某市人民政府关于2021年法治政府建设情况的报告》'

test.each([
  [
    'its heading, its words as printed, its place in the report and where it can be opened',
    '1-1-1',
    'https://example.org/moushi-2021/1-1-1/',
    `1.认真应诉
负责人出庭率93%，较上一年度增长52个百分点。办案超3件。
${source}一、主要工作 › （一）依法办事 › 1.认真应诉
https://example.org/moushi-2021/1-1-1/`,
  ],
  [
    'no heading where none is printed',
    'intro',
    undefined,
    `某市全年办好10件实事。\n${source}开头的话`,
  ],
])('a section is quoted with %s', (_, id, url, text) => {
  expect(quotation(edition, named(id), url)).toBe(text)
})

test('where it can be opened nowhere, the original’s address is given', () => {
  const address = 'https://example.org/original'
  const known = { ...edition, editorial: { ...edition.editorial, address } }
  expect(quotation(known, named('1-end')).split('\n').at(-1)).toBe(address)
})

test.each([
  ['1-1-1', '负责人出庭率93%，较上一年度增长52个百分点。'],
  ['1-end', '工作中还有不足。'],
  ['1', ''],
])('section %s begins with “%s”', (id, sentence) => {
  expect(firstSentence(named(id))).toBe(sentence)
})
