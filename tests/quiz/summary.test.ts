import { makeBank } from '../../src/quiz/bank'
import type { Memory } from '../../src/quiz/memory'
import { answer, next, type Progress, type Round } from '../../src/quiz/round'
import { remember } from '../../src/quiz/schedule'
import { summarise, takeaway } from '../../src/quiz/summary'
import { noon, question } from './samples'

const susong = { law: '行政诉讼法', edition: '2017年修正', article: 46 }
const onReport = { paragraphId: '1-3-7.p1', start: 0, end: 4 }
const questions = {
  knownFromLife: question({ id: 'known-from-life' }),
  missed: question({ id: 'missed', basis: susong }),
  onReport: question({ id: 'on-report', sections: ['1-3-7', '1-3'], basis: onReport }),
  mistakeSetRight: question({ id: 'mistake-set-right' }),
  knownBefore: question({ id: 'known-before', basis: susong }),
}
const bank = makeBank({ questions: Object.values(questions), law: {} }, [])

const before: Memory = [
  ['mistake-set-right', false, 0],
  ['known-before', true, 0],
  ['mistake-set-right', true, 1],
].reduce<Memory>(
  (memory, [id, right, day]) => remember(memory, `${id}`, right === true, noon(Number(day))),
  {},
)

/** The round after answering all of the bank on day 9, all but `missed` right. */
function played(): Progress {
  const round: Round = {
    kind: { by: 'daily' },
    begunAt: noon(9),
    at: 0,
    items: [...bank.keys()].map((id) => ({ question: id, order: [0, 1, 2, 3] })),
  }
  return round.items.reduce<Progress>(
    (progress, item) => {
      const answered = answer(progress, bank, [item.question === 'missed' ? 1 : 0], noon(9))
      return { ...answered, round: next(answered.round) }
    },
    { round, memory: before },
  )
}

test('a summary says what was right, on what, what is newly known and what was missed', () => {
  const { round, memory } = played()
  expect(summarise(round, bank, memory, noon(9))).toMatchObject({
    right: 4,
    answered: 5,
    total: 5,
    topics: [
      { of: 'law', name: '行政复议法', right: 2, total: 2 },
      { of: 'law', name: '行政诉讼法', right: 1, total: 2 },
      { of: 'section', name: '1-3-7', right: 1, total: 1 },
    ],
    learned: [questions.knownFromLife, questions.onReport, questions.mistakeSetRight],
    missed: [questions.missed],
  })
})

test('it tells which questions come back when, soonest first', () => {
  const { round, memory } = played()
  const { returning } = summarise(round, bank, memory, noon(9))
  expect(returning[0]).toEqual({ inDays: 1, questions: [questions.missed] })
  const days = returning.map(({ inDays }) => inDays)
  expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
  expect(returning.flatMap((group) => group.questions)).toHaveLength(5)
})

test('an unfinished round is summed up as far as it got', () => {
  const { round, memory } = played()
  const half: Round = {
    ...round,
    items: round.items.map((item, at) =>
      at < 2 ? item : { question: item.question, order: item.order },
    ),
  }
  const { right, answered, total } = summarise(half, bank, memory, noon(9))
  expect({ right, answered, total }).toEqual({ right: 1, answered: 2, total: 5 })
})

test('a question that has left the bank is not counted', () => {
  const { round, memory } = played()
  const smaller = new Map([...bank].filter(([id]) => id !== 'missed'))
  const { right, total, missed } = summarise(round, smaller, memory, noon(9))
  expect({ right, total, missed }).toEqual({ right: 4, total: 4, missed: [] })
})

describe('what is worth keeping of a round', () => {
  const summary = () => {
    const { round, memory } = played()
    return summarise(round, bank, memory, noon(9))
  }

  test('is a mistake, where there was one', () => {
    expect(takeaway(summary())).toEqual(questions.missed)
  })

  test('is else what is newly known, the easiest of it', () => {
    const hard = { ...questions.knownFromLife, level: 3 as const }
    const learned = [hard, questions.onReport]
    expect(takeaway({ ...summary(), missed: [], learned })).toEqual(questions.onReport)
  })

  test('is else any of the questions, and nothing where none was answered', () => {
    const known = { ...summary(), missed: [], learned: [] }
    expect(takeaway({ ...known, answers: [questions.knownBefore] })).toEqual(questions.knownBefore)
    expect(takeaway({ ...known, answers: [] })).toBeUndefined()
  })
})
