import fc from 'fast-check'
import {
  isDue,
  isKnown,
  isMistake,
  isNew,
  type Memory,
  pick,
  readMemory,
  recallOf,
  restore,
  returnDay,
  returnsIn,
  soonestReturn,
} from '../../src/quiz/memory'
import { remember } from '../../src/quiz/schedule'
import { noon } from './samples'

/** The memory of question `q` after answers on days, as `0✓ 1✗`. */
function after(answers: string): Memory {
  return answers
    .split(' ')
    .filter(Boolean)
    .reduce<Memory>(
      (memory, answer) =>
        remember(memory, 'q', answer.endsWith('✓'), noon(Number(answer.slice(0, -1)))),
      {},
    )
}

test.each([
  ['', 'new'],
  ['0✓', 'known'],
  ['0✗', 'mistake'],
  ['0✗ 0✓', 'mistake'],
  ['0✗ 0✓ 0✓ 0✓', 'mistake'],
  ['0✗ 1✓', 'mistake'],
  ['0✗ 1✓ 1✓', 'mistake'],
  ['0✗ 1✓ 3✓', 'known'],
  ['0✗ 0✓ 1✓ 2✓', 'known'],
  ['0✗ 1✓ 2✗ 3✓', 'mistake'],
  ['0✓ 8✗', 'mistake'],
  ['0✓ 8✗ 9✓ 12✓', 'known'],
  ['0✗ 1✓ 3✓ 90✗', 'mistake'],
])(
  'after %j a question is %s: a mistake is known again when right on two later days',
  (answers, expected) => {
    const memory = after(answers)
    const is = {
      new: isNew(memory, 'q'),
      known: isKnown(memory, 'q'),
      mistake: isMistake(memory, 'q'),
    }
    expect(Object.entries(is).filter(([, holds]) => holds)).toEqual([[expected, true]])
  },
)

test.each([
  ['a wrong answer comes back tomorrow', '0✗', 0, 1],
  ['and is due then', '0✗', 1, 0],
  ['and stays due', '0✗', 40, 0],
  ['a right answer at the first meeting waits about a week', '0✓', 0, 8],
  ['a mistake set right the same day still comes back tomorrow', '0✗ 0✓', 0, 1],
])('%s', (_name, answers, today, inDays) => {
  const memory = after(answers)
  expect(returnsIn(memory, 'q', noon(today))).toBe(inDays)
  expect(isDue(memory, 'q', noon(today))).toBe(inDays === 0)
})

test('a question never answered has no day on which it returns', () => {
  expect(returnsIn({}, 'q', noon(0))).toBeUndefined()
  expect(isDue({}, 'q', noon(0))).toBe(false)
})

test('an answer under a clock that ran ahead does not hide a question for years', () => {
  const memory = after('20000✓')
  expect(isDue(memory, 'q', noon(0))).toBe(true)
  expect(isDue(remember(memory, 'q', true, noon(0)), 'q', noon(0))).toBe(false)
})

test('right answers on the days asked for come at ever longer intervals, up to a year', () => {
  let memory = remember({}, 'q', false, noon(0))
  let day = 0
  let last = 0
  for (let time = 0; time < 20; time++) {
    const inDays = returnsIn(memory, 'q', noon(day)) ?? 0
    expect(inDays).toBeGreaterThanOrEqual(last)
    expect(inDays).toBeLessThanOrEqual(365)
    last = inDays
    day += inDays
    memory = remember(memory, 'q', true, noon(day))
  }
  expect(last).toBe(365)
})

test.each([
  [-3, '今天'],
  [0, '今天'],
  [1, '明天'],
  [2, '2天后（3月3日）'],
  [365, '365天后（3月1日）'],
])('%i days after 1 March are, in words, %s', (days, words) => {
  expect(returnDay(days, noon(0))).toBe(words)
})

test('the first question to come back is the one that is due soonest', () => {
  const missed = remember({}, 'missed', false, noon(0))
  const memory = remember(missed, 'known', true, noon(0))
  const [soon, late] = ['missed', 'known'].map((id) => returnsIn(memory, id, noon(0)))
  expect(soon).toBeLessThan(late ?? 0)
  expect(soonestReturn(['known', 'missed', 'new'], memory, noon(0))).toBe(soon)
  expect(soonestReturn(['new'], memory, noon(0))).toBeUndefined()
})

const answers = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'constructor', '__proto__'),
    right: fc.boolean(),
    now: fc.integer({ min: 0, max: 4e12 }),
  }),
  { maxLength: 30 },
)
const memories = answers.map((all) =>
  all.reduce<Memory>((memory, { id, right, now }) => remember(memory, id, right, now), {}),
)

test('whatever was answered whenever, the memory survives storage unchanged', () => {
  fc.assert(
    fc.property(memories, (memory) => {
      expect(readMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory)
    }),
  )
})

test('putting back the record from before an answer undoes it exactly', () => {
  fc.assert(
    fc.property(
      memories,
      fc.constantFrom('a', 'b'),
      fc.boolean(),
      fc.nat(4e12),
      (memory, id, right, now) => {
        const before = recallOf(memory, id)
        expect(restore(remember(memory, id, right, now), id, before)).toEqual(memory)
      },
    ),
  )
})

test('nothing stored makes the memory throw, and what it reads can be answered on', () => {
  const values = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(
      fc.string(),
      fc.record(
        {
          stability: fc.oneof(fc.double(), fc.double({ min: 0, max: 40000 }), fc.constant(null)),
          difficulty: fc.oneof(fc.double({ min: 0, max: 11 }), fc.constant('5')),
          answeredOn: fc.oneof(fc.nat(), fc.double()),
          dueOn: fc.oneof(fc.nat(), fc.double()),
          streak: fc.oneof(fc.integer(), fc.string()),
          right: fc.integer(),
          wrong: fc.integer(),
        },
        { requiredKeys: [] },
      ),
    ),
    fc.constantFrom(undefined, Number.NaN, () => 1, new Date(0), 7n),
  )
  fc.assert(
    fc.property(values, fc.boolean(), (value, right) => {
      const memory = readMemory(value)
      for (const id of Object.keys(memory)) {
        expect(returnsIn(remember(memory, id, right, noon(0)), id, noon(0))).toBeGreaterThan(0)
      }
    }),
    { numRuns: 500 },
  )
})

test('a record that cannot be read is left out; the others stay, also those of an older version', () => {
  const { q: whole } = after('0✗ 1✓')
  const older = { stability: 3.1, difficulty: 5, answeredOn: 20000, dueOn: 20003 }
  expect(readMemory({ whole, older, half: { stability: 3.1 }, broken: 'x', none: null })).toEqual({
    whole,
    older: { ...older, streak: 0, right: 0, wrong: 0 },
  })
})

test.each([
  { stability: 0 },
  { stability: 1e6 },
  { difficulty: 0 },
  { difficulty: 11 },
  { answeredOn: -1 },
  { answeredOn: 20000.5 },
  { dueOn: '20003' },
  { dueOn: null },
])('a record with %j cannot be read', (fault) => {
  expect(readMemory({ q: { ...after('0✓').q, ...fault } })).toEqual({})
})

test('what is remembered of some questions is as it was', () => {
  const memory = ['known', 'other'].reduce<Memory>(
    (all, id) => remember(all, id, true, noon(0)),
    {},
  )
  expect(pick(memory, (id) => id === 'known')).toEqual({ known: memory.known })
})

test('a bank of 500 fits many times into 200 KB, whatever the answers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(60)), { maxLength: 60 }), (history) => {
      let day = 0
      const memory = history.reduce<Memory>((all, [right, pause]) => {
        day += pause
        return remember(all, 'q', right, noon(day))
      }, {})
      expect(JSON.stringify(memory.q ?? null).length).toBeLessThan(150)
    }),
  )
})
