import fc from 'fast-check'
import type { Bank } from '../../src/quiz/bank'
import type { RoundKind } from '../../src/quiz/draw'
import { isMistake, type Memory } from '../../src/quiz/memory'
import {
  answer,
  currentItem,
  isFinished,
  next,
  type Progress,
  type Round,
  readRound,
  resumeRound,
  roundInHand,
  roundToKeep,
  shownOptions,
  startRound,
  undo,
} from '../../src/quiz/round'
import { remember } from '../../src/quiz/schedule'
import { glance } from '../../src/quiz/storedRound'
import { bankOf, dice, noon } from './samples'

const bank = bankOf(20)
const daily: RoundKind = { by: 'daily' }

function start(kind: RoundKind = daily, memory: Memory = {}, day = 0, from: Bank = bank): Progress {
  const reader = { memory, read: [], favourites: [] }
  return { memory, round: startRound(kind, from, reader, noon(day), dice(day + 1)) }
}

/** Answers the question shown and goes on to the next. */
function step(progress: Progress, chosen: number[], day = 0): Progress {
  const { round, memory } = answer(progress, bank, chosen, noon(day))
  return { round: next(round), memory }
}

function stored<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** What a reader may do with a round. */
type Move = { do: 'answer'; chosen: number[] } | { do: 'undo' } | { do: 'next' }
const moves = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('answer' as const),
      chosen: fc.array(fc.nat(3), { minLength: 0, maxLength: 4 }),
    }),
    fc.record({ do: fc.constant('undo' as const) }),
    fc.record({ do: fc.constant('next' as const) }),
  ),
  { maxLength: 40 },
)

function make(move: Move, progress: Progress): Progress {
  if (move.do === 'answer') return answer(progress, bank, move.chosen, noon(3))
  if (move.do === 'undo') return undo(progress, bank)
  return { ...progress, round: next(progress.round) }
}

const memories = fc
  .array(fc.tuple(fc.constantFrom(...bank.keys()), fc.boolean(), fc.nat(2)))
  .map((answers) =>
    answers.reduce<Memory>((all, [id, right, day]) => remember(all, id, right, noon(day)), {}),
  )

test('a round goes question by question to its end', () => {
  let progress = start()
  expect(progress.round.items).toHaveLength(5)
  for (let at = 0; at < 5; at++) {
    expect(isFinished(progress.round)).toBe(false)
    progress = step(progress, [0])
  }
  expect(isFinished(progress.round)).toBe(true)
  expect(currentItem(progress.round)).toBeUndefined()
  expect(Object.keys(progress.memory)).toHaveLength(5)
})

test('a round without questions is finished from the start, and nothing can be done with it', () => {
  const progress = start({ by: 'mistakes' })
  expect(isFinished(progress.round)).toBe(true)
  expect(step(progress, [0])).toEqual(progress)
  expect(undo(progress, bank)).toEqual(progress)
})

test('options are graded by what they say, not by where they are shown', () => {
  const { round, memory } = start()
  const item = currentItem(round)
  const question = bank.get(item?.question ?? '')
  if (!item || !question) throw new Error('no question')
  const shown = shownOptions(question, item)
  expect(shown.map(({ text }) => text).sort()).toEqual([...question.options].sort())
  const right = shown.find(({ text }) => text === question.options[0])
  const progress = answer({ round, memory }, bank, [right?.index ?? -1], noon(0))
  expect(isMistake(progress.memory, question.id)).toBe(false)
})

test('a second tap on an answered question, or a tap on nothing, changes nothing', () => {
  const progress = start()
  const once = answer(progress, bank, [1], noon(0))
  expect(answer(once, bank, [0], noon(0))).toEqual(once)
  expect(answer(progress, bank, [], noon(0))).toEqual(progress)
})

test('a question cannot be passed over unanswered', () => {
  const { round } = start()
  expect(next(round)).toEqual(round)
})

test('a mis-tap taken back leaves round and memory exactly as they were, wherever it happens', () => {
  fc.assert(
    fc.property(memories, moves, fc.array(fc.nat(3), { minLength: 1 }), (memory, path, chosen) => {
      const before = path.reduce((progress, move) => make(move, progress), start(daily, memory, 3))
      if (currentItem(before.round)?.chosen) return
      const after = undo(answer(before, bank, chosen, noon(3)), bank)
      expect(stored(after)).toEqual(stored(before))
    }),
  )
})

test('a mis-tap can also be taken back after the app was killed', () => {
  const before = start({ by: 'mistakes' }, remember({}, 'q1', false, noon(0)), 1)
  const { round, memory } = stored(answer(before, bank, [0], noon(1)))
  const resumed = { round: readRound(round, bank) as Round, memory }
  expect(undo(resumed, bank)).toEqual(before)
})

test('a round that is stored and read back after every move is the same as one that never was', () => {
  fc.assert(
    fc.property(memories, moves, (memory, path) => {
      let one = start(daily, memory, 3)
      let other = one
      for (const move of path) {
        one = make(move, one)
        const { round, memory: kept } = stored(make(move, other))
        other = { round: readRound(round, bank) as Round, memory: kept }
      }
      expect(other).toEqual(stored(one))
    }),
  )
})

describe('which round to show', () => {
  const begun = step(start(), [0]).round
  const finished = [0, 0, 0, 0, 0].reduce(
    (progress, chosen) => step(progress, [chosen]),
    start(),
  ).round
  const mistakes: RoundKind = { by: 'mistakes' }
  const ofKind = (round: Round, kind: RoundKind): Round => ({ ...round, kind })
  const section = (...sections: string[]): RoundKind => ({ by: 'section', sections })
  const examples: [string, Round | undefined, RoundKind, number, boolean][] = [
    ['today’s five begun this morning', begun, daily, 0, true],
    ['today’s five when finished, to see the result', finished, daily, 0, true],
    ['yesterday’s five', begun, daily, 1, false],
    ['mistakes left unfinished a week ago', ofKind(begun, mistakes), mistakes, 7, true],
    ['mistakes gone through', ofKind(finished, mistakes), mistakes, 0, false],
    ['a round of another kind', begun, mistakes, 0, false],
    ['the same section', ofKind(begun, section('1-3')), section('1-3'), 0, true],
    ['another section', ofKind(begun, section('1-3')), section('1-4'), 0, false],
    [
      'the same law',
      ofKind(begun, { by: 'law', law: '民法典' }),
      { by: 'law', law: '民法典' },
      0,
      true,
    ],
    [
      'another law',
      ofKind(begun, { by: 'law', law: '民法典' }),
      { by: 'law', law: '宪法' },
      0,
      false,
    ],
    [
      'the same question',
      ofKind(begun, { by: 'question', question: 'q1' }),
      { by: 'question', question: 'q1' },
      0,
      true,
    ],
    [
      'another question',
      ofKind(begun, { by: 'question', question: 'q1' }),
      { by: 'question', question: 'q2' },
      0,
      false,
    ],
    [
      'the same shared round',
      ofKind(begun, { by: 'set', questions: ['q1', 'q2'] }),
      { by: 'set', questions: ['q1', 'q2'] },
      0,
      true,
    ],
    [
      'another shared round',
      ofKind(begun, { by: 'set', questions: ['q1', 'q2'] }),
      { by: 'set', questions: ['q1', 'q3'] },
      0,
      false,
    ],
    ['none stored', undefined, daily, 0, false],
  ]
  test.each(examples)('%s', (_name, round, kind, day, resumes) => {
    expect(resumeRound(round, kind, noon(day))).toBe(resumes ? round : undefined)
  })
})

describe('a stored round', () => {
  const { round } = step(step(start(), [0]), [1])
  const ids = round.items.map(({ question }) => question)
  const without = (...gone: string[]): Bank =>
    new Map([...bank].filter(([id]) => !gone.includes(id)))

  test('goes on where it was when a question to come has left the bank', () => {
    const read = readRound(stored(round), without(`${ids[4]}`))
    expect(read).toEqual({ ...round, items: round.items.slice(0, 4) })
  })

  test('shows the same question when one before it has left the bank', () => {
    const read = readRound(stored(round), without(`${ids[0]}`)) as Round
    expect(read.at).toBe(1)
    expect(currentItem(read)?.question).toBe(ids[2])
  })

  test('shows the verdict that was being read when a question before it has left the bank', () => {
    const verdict = answer({ round, memory: {} }, bank, [0], noon(0)).round
    const read = readRound(stored(verdict), without(`${ids[0]}`)) as Round
    expect(currentItem(read)).toEqual(currentItem(verdict))
  })

  test('shows the next question when the one shown has left the bank', () => {
    const read = readRound(stored(round), without(`${ids[2]}`)) as Round
    expect(currentItem(read)?.question).toBe(ids[3])
  })

  test('is none when all its questions have left the bank', () => {
    expect(readRound(stored(round), new Map())).toBeUndefined()
  })

  test('leaves out a question whose options have since changed in number', () => {
    const id = `${ids[3]}`
    const changed = new Map(bank)
    changed.set(id, {
      ...(bank.get(id) as Parameters<typeof shownOptions>[0]),
      options: ['甲', '乙'],
    })
    expect(readRound(stored(round), changed)?.items.map(({ question }) => question)).toEqual(
      ids.filter((other) => other !== id),
    )
  })

  const [first, ...rest] = round.items
  const broken: [string, unknown][] = [
    ['an item that is no item', { ...round, items: ['x', ...rest] }],
    [
      'an item with an option shown twice',
      { ...round, items: [{ ...first, order: [0, 0, 1, 2] }, ...rest] },
    ],
    [
      'an item with an option that is not there',
      { ...round, items: [{ ...first, order: [0, 1, 2, 9] }, ...rest] },
    ],
    ['an item without its options', { ...round, items: [{ question: ids[0] }, ...rest] }],
  ]
  test.each(broken)('leaves out %s and keeps the rest', (_name, value) => {
    expect(readRound(stored(value), bank)).toEqual({ ...round, at: 1, items: rest })
  })

  const doubtful: [string, unknown, number][] = [
    ['a place past what was answered', { ...round, at: 5 }, 2],
    ['no place', { ...round, at: 'x' }, 0],
    ['an answer that cannot be', { ...round, items: [{ ...first, chosen: [9] }, ...rest] }, 0],
  ]
  test.each(doubtful)(
    'with %s is taken up at a question that can be answered',
    (_name, value, at) => {
      expect(readRound(stored(value), bank)?.at).toBe(at)
    },
  )

  test('never throws, and is whole or none, whatever was stored', () => {
    const kinds = fc.oneof(fc.constant(daily), fc.jsonValue())
    const items = fc.array(
      fc.oneof(
        fc.jsonValue(),
        fc.record(
          {
            question: fc.constantFrom('q1', 'q2', 'gone', '__proto__'),
            order: fc.oneof(fc.constant([2, 0, 3, 1]), fc.array(fc.integer())),
            chosen: fc.oneof(fc.array(fc.integer({ min: -1, max: 4 })), fc.jsonValue()),
            before: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
      ),
    )
    const values = fc.oneof(
      fc.jsonValue(),
      fc.record({ kind: kinds, begunAt: fc.double(), at: fc.integer(), items }),
      fc.constantFrom(undefined, Number.NaN, () => 1),
    )
    fc.assert(
      fc.property(values, (value) => {
        const read = readRound(value, bank)
        if (!read) return
        expect(readRound(stored(read), bank)).toEqual(stored(read))
        const progress = step({ round: read, memory: {} }, [0])
        expect(isFinished(read) || progress.round.at === read.at + 1).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a look at a stored round, without the bank', () => {
  test('tells what it is about and how far it has come', () => {
    const { round } = step(step(start(), [0]), [1])
    const { kind, begunAt, items } = round
    expect(glance(stored(round))).toEqual({ kind, begunAt, answered: 2, total: items.length })
  })

  test('finds nothing in what is no round', () => {
    for (const value of [undefined, null, 'x', {}, { kind: { by: 'daily' }, items: 3 }])
      expect(glance(value)).toBeUndefined()
  })

  test('does not count items that cannot be read', () => {
    const { round } = step(start(), [0])
    const broken = { ...round, items: [...round.items, null, { question: 3 }] }
    expect(glance(broken)).toMatchObject({ answered: 1, total: round.items.length })
  })
})

describe('a round that is open on one screen while another changes what is stored', () => {
  const fresh = (day: number, kind: RoundKind = daily) => start(kind, {}, day).round
  const begun = (day: number, kind: RoundKind = daily) => step(start(kind, {}, day), [0], day).round
  const done = (day: number) =>
    [0, 1, 2, 3, 4].reduce((progress) => step(progress, [0], day), start(daily, {}, day)).round
  const law: RoundKind = { by: 'law', law: '行政复议法' }
  const later = (round: Round): Round => ({ ...round, begunAt: round.begunAt + 60_000 })

  test.each<[name: string, mine: Round, stored: Round | undefined, day: number, is: unknown]>([
    ['the same round, further on', begun(0), done(0), 0, done(0)],
    ['nothing yet, and none begun', fresh(0), undefined, 0, fresh(0)],
    ['nothing any more: it was cleared', begun(0), undefined, 0, undefined],
    ['another begun elsewhere, none begun here', later(fresh(0)), begun(0), 0, begun(0)],
    ['another begun elsewhere, one begun here', later(begun(0)), begun(0), 0, later(begun(0))],
    ['another kind of round', begun(0), begun(0, law), 0, begun(0)],
    ['yesterday’s, not begun', fresh(0), undefined, 1, undefined],
    ['yesterday’s, begun: it is gone on with', begun(0), begun(0), 1, begun(0)],
    ['the clock set back, begun: it is gone on with', begun(1), begun(1), 0, begun(1)],
  ])('%s', (_name, mine, stored, day, is) => {
    expect(roundInHand(mine, stored, noon(day))).toEqual(is)
  })

  test.each<[name: string, mine: Round, stored: Round | undefined, day: number, is: Round]>([
    ['the day’s five go on', done(0), begun(0), 0, done(0)],
    ['a finished day stands against a second five', later(begun(0)), done(0), 0, done(0)],
    ['of two fives the one further on stays', later(done(0)), begun(0), 0, later(done(0))],
    ['yesterday’s do not take the place of today’s', begun(0), begun(1), 1, begun(1)],
    ['a new day’s take the place of yesterday’s', begun(1), done(0), 1, begun(1)],
    ['any other round takes the place of the last', begun(0, law), done(0), 0, begun(0, law)],
  ])('kept is what should stand: %s', (_name, mine, stored, day, is) => {
    expect(roundToKeep(mine, stored, noon(day))).toEqual(is)
  })
})

test('an answer taken back leaves what came of the question elsewhere since', () => {
  const here = answer(start(daily, {}, 0), bank, [1], noon(0))
  const id = currentItem(here.round)?.question ?? ''
  const since = remember(here.memory, id, true, noon(2))
  const { memory } = undo({ round: here.round, memory: since }, bank)
  expect(memory[id]).toMatchObject({ right: 1, wrong: 0, answeredOn: since[id]?.answeredOn })
})

describe('a round that was begun beside another edition', () => {
  const law: RoundKind = { by: 'law', law: '行政复议法' }
  const [one] = [...bank.values()]
  const own = { ...one, id: 'a-2021.1' } as NonNullable<typeof one>
  const beside = (kind: RoundKind, ...questions: string[]): Round => ({
    kind,
    edition: 'a-2021',
    begunAt: noon(0),
    at: 1,
    items: questions.map((question, at) => ({
      question,
      order: [0, 1, 2, 3],
      ...(at === 0 && { chosen: [0] }),
    })),
  })
  const shown = (round: Round, edition: string) =>
    resumeRound(
      readRound(stored(round), new Map([...bank, [own.id, own]]), edition),
      round.kind,
      noon(0),
    )

  test.each<[name: string, round: Round, edition: string, resumes: boolean]>([
    ['questions on law are the same everywhere', beside(law, 'q1', 'q2'), 'a-2020', true],
    ['today’s five too, where all are on law', beside(daily, 'q1', 'q2'), 'a-2020', true],
    ['one on the report is asked beside that alone', beside(daily, own.id, 'q2'), 'a-2020', false],
    ['it is taken up where it was begun', beside(daily, own.id, 'q2'), 'a-2021', true],
    [
      'a section is another one in another report',
      beside({ by: 'section', sections: ['1-3'] }, 'q1', 'q2'),
      'a-2020',
      false,
    ],
  ])('%s', (_name, round, edition, resumes) => {
    expect(shown(round, edition)).toEqual(resumes ? round : undefined)
  })

  test('stays the day’s five, however far others have come', () => {
    const lies = readRound(stored(beside(daily, own.id, 'q2')), bank, 'a-2020')
    const mine = { ...step(step(start(), [0]), [0]).round, edition: 'a-2020' }
    expect(roundToKeep(mine, lies, noon(0))).toBe(lies)
    expect(roundToKeep(mine, lies, noon(1))).toBe(lies)
    expect(roundToKeep({ ...mine, begunAt: noon(1) }, lies, noon(1))).toMatchObject({
      edition: 'a-2020',
    })
  })

  test('takes nothing from the round in hand, begun or not', () => {
    const lies = readRound(stored(beside(daily, own.id, 'q2')), bank, 'a-2020')
    const mine = { ...start().round, edition: 'a-2020' }
    expect(roundInHand(mine, lies, noon(0))).toBe(mine)
    const begun = step({ round: mine, memory: {} }, [0]).round
    expect(roundInHand(begun, lies, noon(0))).toBe(begun)
  })

  test('is told by a look with its edition; an older version’s, which names none, is anybody’s', () => {
    const theirs = stored(beside(daily, 'q1', 'q2'))
    expect(glance(theirs)?.edition).toBe('a-2021')
    const { edition: _, ...unnamed } = theirs
    expect(readRound(unnamed, bank, 'a-2020')?.items).toHaveLength(2)
  })

  test('is in the way of none while nothing in it is answered', () => {
    const { items, ...rest } = beside(daily, own.id, 'q2')
    const open = items.map(({ question, order }) => ({ question, order }))
    expect(readRound(stored({ ...rest, items: open }), bank, 'a-2020')).toBeUndefined()
  })
})
