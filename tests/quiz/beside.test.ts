import { editionOf, isAskedBeside } from '../../src/quiz/beside'

test.each([
  ['shenyang-2021.3-1', 'shenyang-2021'],
  ['shenyang-2021.1-3-7.p1.f2.amount', 'shenyang-2021'],
  ['xingzheng-fuyi-001', undefined],
])('%s is a question of %s', (question, edition) => {
  expect(editionOf(question)).toBe(edition)
  expect(isAskedBeside(question, 'shenyang-2021')).toBe(true)
  expect(isAskedBeside(question, 'shenyang-2020')).toBe(edition === undefined)
})
