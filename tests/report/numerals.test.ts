import fc from 'fast-check'
import { readNumeral, writeNumeral } from '../../src/report/numerals'

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [108, '一百零八'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [1260, '一千二百六十'],
])('%d is written %s, and read again', (value, words) => {
  expect(writeNumeral(value)).toBe(words)
  expect(readNumeral(words)).toBe(value)
})

test('every number that is written is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(readNumeral(writeNumeral(value))).toBe(value)
    }),
  )
})

test.each([
  ['两千', 2000],
  ['二〇二六', 2026],
  ['二○二一', 2021],
  ['一万零五', 10_005],
  ['三千万', 30_000_000],
  ['一亿二千万', 120_000_000],
  ['万', 10_000],
])('%s is read as %d', (words, value) => {
  expect(readNumeral(words)).toBe(value)
})

test.each(['', '第三', '三个', '3'])('“%s” is no numeral', (words) => {
  expect(readNumeral(words)).toBeUndefined()
})
