import { countWords, searchLabel } from '../../src/pages/search/said'
import { shipped } from '../support/edition'

const alone = { ...shipped, name: '' }
const one = { ...shipped, name: '某市2021年' }
const questions = (many: number) => Array.from({ length: many }, () => ({}) as never)

test('the field says in whose report one looks, where there are several', () => {
  expect(searchLabel(alone)).toBe('在报告正文、数字、名词和题库里找')
  expect(searchLabel(one)).toBe('在某市2021年报告和题库里找')
})

test.each([
  ['in the report', { count: 12, asked: 0 }, '找到12处', '在某市2021年报告里找到12处'],
  [
    'in both',
    { count: 12, asked: 3 },
    '找到12处，题库里有3题',
    '在某市2021年报告里找到12处，题库里有3题',
  ],
  [
    'in the questions alone',
    { count: 0, asked: 3 },
    '报告里没有找到，在题库里找到3题',
    '某市2021年报告里没有找到，在题库里找到3题',
  ],
])(
  'what is found %s is counted, and of several reports said where',
  (_, { count, asked }, ofOne, ofMany) => {
    const answer = { sought: '复议', isMeant: false, count, questions: questions(asked) }
    expect(countWords(alone, '复议', answer)).toBe(ofOne)
    expect(countWords(one, '复议', answer)).toBe(ofMany)
  },
)

test('where something else was looked for than was typed both are said', () => {
  const answer = { sought: '复议', isMeant: true, count: 2, questions: [] }
  expect(countWords(one, '复义 ', answer)).toBe('没有找到“复义”，按“复议”在某市2021年报告里找到2处')
})
