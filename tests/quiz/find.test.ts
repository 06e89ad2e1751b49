import { findQuestions, questionIndex, wordingOf } from '../../src/quiz/find'
import type { Question } from '../../src/report/types'
import { wordsOf } from '../../src/report/words'

const question = (
  id: string,
  stem: string,
  options: string[],
  type: Question['type'],
): Question => ({
  id,
  type,
  level: 1,
  stem,
  options,
  answer: [0],
  reason: '',
  sections: [],
  basis: { law: '行政处罚法', edition: '2021年修订', article: 1 },
})

const index = questionIndex(
  [
    question('fee', '申请复议要交多少钱？', ['不收费', '五十元罚款'], 'single'),
    question('fine', '罚款由谁决定？', ['法院', '行政机关'], 'single'),
    question('true', '没有告知也可以罚。', ['对', '错'], 'boolean'),
  ].map(wordingOf),
)
const find = (typed: string) => findQuestions(index, wordsOf(typed))

test('a question is found by its stem and by its options; those that ask with the word come first', () => {
  expect(find('罚款').map(({ id }) => id)).toEqual(['fine', 'fee'])
  expect(find('罚款')[0]?.stem).toEqual({
    text: '罚款由谁决定？',
    lit: [{ start: 0, end: 2 }],
    cut: { before: false, after: false },
  })
})

test('every word must occur, wherever in the question', () => {
  expect(find('复议 罚款').map(({ id }) => id)).toEqual(['fee'])
  expect(find('复议 法院')).toEqual([])
})

test('对 and 错 of a statement are no words of a question, and nothing finds nothing', () => {
  expect(find('错')).toEqual([])
  expect(find(' ')).toEqual([])
})
