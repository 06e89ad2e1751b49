import type { Glance } from '../../src/quiz/storedRound'
import { todayOf, todayWords } from '../../src/quiz/today'

const HOUR = 60 * 60 * 1000
const now = Date.parse('2026-03-02T10:00:00+08:00')

const daily = (answered: number, total = 5, begunAt = now - HOUR): Glance => ({
  kind: { by: 'daily' },
  begunAt,
  answered,
  total,
})

test('nothing stored, nothing answered, or a round of yesterday: not begun', () => {
  expect(todayOf(undefined, now)).toEqual({ state: 'fresh', answered: 0, total: 5 })
  expect(todayOf(daily(0), now)).toEqual({ state: 'fresh', answered: 0, total: 5 })
  expect(todayOf(daily(3, 5, now - 24 * HOUR), now)).toEqual({
    state: 'fresh',
    answered: 0,
    total: 5,
  })
})

test('a round begun today is told by how many are answered and left', () => {
  expect(todayWords(todayOf(daily(2), now), 0)).toBe('答了2题，还有3题')
  expect(todayOf(daily(2), now)).toEqual({ state: 'begun', answered: 2, total: 5 })
})

test('a round answered to its end is done, also where the bank had fewer than five', () => {
  expect(todayOf(daily(5), now).state).toBe('done')
  expect(todayOf(daily(3, 3), now).state).toBe('done')
  expect(todayWords(todayOf(daily(3, 3), now), 0)).toBe('3题都答了，明天再来')
})

test('what is due is told before the round is begun, and only then', () => {
  expect(todayWords(todayOf(undefined, now), 3)).toBe('还没答，3道题今天该复习')
  expect(todayWords(todayOf(undefined, now), 0)).toBe('还没答')
  expect(todayWords(todayOf(daily(1), now), 3)).toBe('答了1题，还有4题')
})
