import { dayOf, untilNextDay } from '../../src/quiz/day'

test.each([
  ['a minute before midnight in Beijing', '2026-03-01T23:59:00+08:00', '2026-03-01'],
  ['midnight in Beijing', '2026-03-02T00:00:00+08:00', '2026-03-02'],
  ['early morning there, still yesterday in London', '2026-03-02T06:00:00+08:00', '2026-03-02'],
])('%s belongs to its own day', (_name, moment, day) => {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  expect(dayOf(Date.parse(moment))).toBe(midnight / 86_400_000)
})

test.each([
  ['2026-03-01T23:59:00+08:00', 60_000],
  ['2026-03-02T00:00:00+08:00', 86_400_000],
])('from %s the next day is %d ms away', (moment, left) => {
  expect(untilNextDay(Date.parse(moment))).toBe(left)
})
