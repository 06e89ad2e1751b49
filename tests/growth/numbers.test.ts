import { grown, type Measured, table } from './numbers'

const of = (bytes: number, whole = bytes): Measured => ({
  constant: { 'start, bytes': bytes },
  growing: { 'whole, bytes': whole },
})

test.each([
  ['the same', 1000, 1000, []],
  ['less', 1000, 900, []],
  ['two in a hundred more', 1000, 1020, []],
  ['more than that', 1000, 1021, ['start, bytes: 1000 → 1021']],
  ['something where nothing was', 0, 1, ['start, bytes: 0 → 1']],
])('of what a reader waits for, %s', (_, before, after, told) => {
  expect(grown(of(before), of(after))).toEqual(told)
})

test('what is not measured with more editions is told, and what may grow is not', () => {
  expect(grown(of(1000), { constant: {}, growing: {} })).toEqual(['start, bytes: 1000 → NaN'])
  expect(grown(of(1000), of(1000, 9000))).toEqual([])
})

test('the table has the first numbers as they are and the others as multiples', () => {
  const columns = new Map([
    ['1', of(1000)],
    ['10', of(1000, 9000)],
    ['140', of(1010, 130000)],
  ])
  expect(table(columns)).toBe(
    [
      '                 1   × 10    × 140',
      'start, bytes  1000  1.000    1.010',
      'whole, bytes  1000  9.000  130.000',
    ].join('\n'),
  )
})
