import { dayWords } from '../../src/report/dates'

test.each([
  [0, '1月1日'],
  [59, '3月1日'],
  [20788, '12月1日'],
])('day %d is read %s', (day, words) => {
  expect(dayWords(day)).toBe(words)
})
