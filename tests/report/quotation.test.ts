import { findSection } from '../../src/report/outline'
import { quotation } from '../../src/report/quotation'
import { firstSentence } from '../../src/report/sentence'
import { edition } from '../support/edition'
import { tabled, withTables } from '../support/tables'

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
  ['no heading where none is printed', 'intro', undefined, `某市全年办好10件实事。\n${source}引言`],
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

test('of a table each row is quoted as a line, and the notes follow the text', () => {
  const section = findSection(withTables, '1-1')!
  expect(quotation(withTables, section).split('\n').slice(0, -1)).toEqual([
    '（一）办案情况',
    section.paragraphs[0]?.text,
    '项目　2021年　2020年',
    '行政复议案件　8912件　7300件',
    '行政应诉案件　1204件　1516件',
    '人民调解纠纷　3.4万件　',
    '以上为全市数据，含各区、县（市）。',
    '原文注释1：含当年受理和上年结转的案件。',
    '原文注释②：直接纠正，指复议机关决定撤销、变更、确认违法或者责令履行。',
    '数据来源：某市司法局行政复议年度统计，截至2021年12月31日。',
  ])
})

test('a section that opens with a table begins with its first sentence outside of it, if it has one', () => {
  const section = tabled('1-1', [['项目', '件数']])
  const close = { id: '1-1.p9', text: '以上为全市数据。', source: { line: 9, column: 1 } }
  expect(firstSentence(section)).toBe('项目')
  expect(firstSentence({ ...section, paragraphs: [...section.paragraphs, close] })).toBe(close.text)
})
