import fc from 'fast-check'
import { optionOrder, shuffle } from '../../src/quiz/shuffle'
import { dice, question } from './samples'

test('a shuffle keeps every item, and leaves the items given alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const given = [...items]
      expect([...shuffle(items, dice(seed))].sort()).toEqual([...given].sort())
      expect(items).toEqual(given)
    }),
  )
})

test('every order of four options is as likely as any other', () => {
  const rounds = 24000
  const random = dice(2021)
  const times = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    const order = optionOrder(question(), random).join('')
    times.set(order, (times.get(order) ?? 0) + 1)
  }
  expect(times.size).toBe(24)
  const expected = rounds / 24
  const chiSquared = [...times.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
  // The 99.9 % quantile of chi squared with 23 degrees of freedom.
  expect(chiSquared).toBeLessThan(49.7)
})

test('the extremes of the dice are no trouble', () => {
  const items = [1, 2, 3, 4]
  expect([...shuffle(items, () => 0)].sort()).toEqual(items)
  expect([...shuffle(items, () => 1 - Number.EPSILON)].sort()).toEqual(items)
})

test('对 stays before 错', () => {
  const random = dice(7)
  const orders = Array.from({ length: 50 }, () =>
    optionOrder(question({ type: 'boolean', options: ['对', '错'] }), random).join(''),
  )
  expect(new Set(orders)).toEqual(new Set(['01']))
})
