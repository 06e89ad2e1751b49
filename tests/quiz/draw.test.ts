import fc from 'fast-check'
import type { Bank } from '../../src/quiz/bank'
import { DAILY } from '../../src/quiz/day'
import { draw, LONGEST, type Reader, type RoundKind } from '../../src/quiz/draw'
import { isDue, isNew, type Memory } from '../../src/quiz/memory'
import { remember } from '../../src/quiz/schedule'
import { bankOf, dice, noon } from './samples'

const nobody: Reader = { memory: {}, read: [], favourites: [] }

/** The memory of a reader who gave these answers on one day. */
function answered(day: number, answers: Record<string, boolean>, before: Memory = {}): Memory {
  return Object.entries(answers).reduce<Memory>(
    (memory, [id, right]) => remember(memory, id, right, noon(day)),
    before,
  )
}

function drawn(kind: RoundKind, bank: Bank, reader: Partial<Reader>, day = 0, seed = 1): string[] {
  return draw(kind, bank, { ...nobody, ...reader }, noon(day), dice(seed)).map(({ id }) => id)
}

describe('the daily five', () => {
  const daily: RoundKind = { by: 'daily' }

  test('are five new ones on the first day, the easiest first', () => {
    const bank = bankOf(20, (n) => ({ level: n <= 3 ? 1 : n <= 5 ? 2 : 3 }))
    expect(drawn(daily, bank, {}).sort()).toEqual(['q1', 'q2', 'q3', 'q4', 'q5'])
  })

  test('begin with two new ones on what was read, the latest section first, and go on with others', () => {
    const bank = bankOf(40, (n) => ({
      sections: [`1-${n % 10}-1`],
      level: n % 10 === 3 || n % 10 === 7 ? 3 : 1,
    }))
    const [first, second, ...others] = drawn(daily, bank, { read: ['1-7', '1-3'] })
    const on3 = ['q3', 'q13', 'q23', 'q33']
    expect(on3).toContain(first)
    expect(on3).toContain(second)
    expect(others).toHaveLength(3)
    expect(others.map((id) => bank.get(id)?.level)).toEqual([1, 1, 1])
  })

  test('take from what was read earlier where the latest has one new question only', () => {
    const bank = bankOf(20, (n) => ({ sections: n === 1 ? ['1-3'] : n === 2 ? ['1-7'] : [] }))
    expect(drawn(daily, bank, { read: ['1-7', '1-3'] }).slice(0, 2)).toEqual(['q1', 'q2'])
  })

  test('begin with two repetitions, mistakes before others, while little is in hand', () => {
    const bank = bankOf(30)
    const memory = answered(0, { q1: true, q2: true, q3: false, q4: true, q5: false })
    const five = drawn(daily, bank, { memory }, 10)
    expect(five.slice(0, 2).sort()).toEqual(['q3', 'q5'])
    expect(five.slice(2).every((id) => isNew(memory, id))).toBe(true)
  })

  test('are repetitions alone while much is in hand', () => {
    const bank = bankOf(60)
    const memory = answered(
      0,
      Object.fromEntries([...bank.keys()].slice(0, 40).map((id) => [id, false])),
    )
    const five = drawn(daily, bank, { memory }, 1)
    expect(five).toHaveLength(DAILY)
    expect(five.every((id) => isDue(memory, id, noon(1)))).toBe(true)
  })

  test('are repetitions alone when nothing is new any more', () => {
    const bank = bankOf(8)
    const memory = answered(0, Object.fromEntries([...bank.keys()].map((id) => [id, false])))
    expect(drawn(daily, bank, { memory }, 1)).toHaveLength(DAILY)
  })

  test('are fewer, or none, when little or nothing is due and nothing new', () => {
    const bank = bankOf(4)
    const memory = answered(0, { q1: true, q2: true, q3: false, q4: true })
    expect(drawn(daily, bank, { memory }, 1)).toEqual(['q3'])
    expect(drawn(daily, bank, { memory }, 0)).toEqual([])
  })

  test('a second round on one day asks nothing that was answered on it', () => {
    const bank = bankOf(30)
    const first = drawn(daily, bank, {})
    const memory = answered(0, Object.fromEntries(first.map((id) => [id, false])))
    const second = drawn(daily, bank, { memory }, 0, 2)
    expect(second).toHaveLength(DAILY)
    expect(second.filter((id) => first.includes(id))).toEqual([])
  })
})

const onReport = { paragraphId: '1-3-7.p1', start: 0, end: 1 }

describe('other rounds', () => {
  const bank = bankOf(30, (n) => ({
    sections: n <= 3 ? ['1-3-7'] : n === 4 ? ['1-5'] : [],
    basis:
      n === 3
        ? onReport
        : { law: n % 2 ? '行政复议法' : '行政诉讼法', edition: '2023年修订', article: n },
  }))
  const memory = answered(0, { q1: false, q2: true, q3: true, q4: false })

  const examples: [string, RoundKind, number, string[]][] = [
    [
      'by section: those on what it says and the law that bears on it',
      { by: 'section', sections: ['1-3'] },
      0,
      ['q1', 'q2', 'q3'],
    ],
    ['a section that a law alone is tied to', { by: 'section', sections: ['1-5'] }, 0, []],
    ['those of a shared round', { by: 'set', questions: ['q9', 'gone', 'q2'] }, 0, ['q2', 'q9']],
    ['only mistakes, also on the day they were made', { by: 'mistakes' }, 0, ['q1', 'q4']],
    ['only what is due', { by: 'due' }, 1, ['q1', 'q4']],
    ['nothing due on the same day', { by: 'due' }, 0, []],
    ['only favourites', { by: 'favourites' }, 0, ['q3', 'q9']],
    ['one single question', { by: 'question', question: 'q7' }, 0, ['q7']],
    ['a question that is not in the bank', { by: 'question', question: 'gone' }, 0, []],
    ['a section without questions', { by: 'section', sections: ['2'] }, 0, []],
    ['a law without questions', { by: 'law', law: '民法典' }, 0, []],
  ]
  test.each(examples)('%s', (_name, kind, day, expected) => {
    const ids = drawn(kind, bank, { memory, favourites: ['q9', 'gone', 'q3'] }, day)
    expect(ids.sort()).toEqual(expected)
  })

  test('by law: that law alone, ten at most, what is due before what is new', () => {
    const ids = drawn({ by: 'law', law: '行政复议法' }, bank, { memory }, 1)
    expect(ids).toHaveLength(LONGEST)
    expect(ids.every((id) => Number(id.slice(1)) % 2 === 1)).toBe(true)
    expect(ids[0]).toBe('q1')
  })

  test('a shared round keeps its order', () => {
    expect(drawn({ by: 'set', questions: ['q9', 'q2', 'q5'] }, bank, {}, 0)).toEqual([
      'q9',
      'q2',
      'q5',
    ])
  })

  test('a round on a section opens with what the report says there', () => {
    const mixed = bankOf(20, (n) => ({
      sections: ['1-3'],
      ...(n % 4 === 0 && { basis: onReport }),
    }))
    const ids = drawn({ by: 'section', sections: ['1-3'] }, mixed, {}, 0)
    const own = ids.map((id) => Number(id.slice(1)) % 4 === 0)
    expect(own).toContain(true)
    expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)))
  })

  test('round after round, a section’s questions all come up', () => {
    const large = bankOf(35, () => ({ sections: ['1-3'], basis: onReport }))
    const met = new Set<string>()
    let all: Memory = {}
    for (let round = 0; round < 4; round++) {
      const ids = drawn({ by: 'section', sections: ['1-3'] }, large, { memory: all }, 0, round)
      for (const id of ids) met.add(id)
      all = answered(0, Object.fromEntries(ids.map((id) => [id, true])), all)
    }
    expect(met.size).toBe(35)
  })
})

test('no round asks a question twice or one outside the bank, and the same dice draw the same', () => {
  const bank = bankOf(25, (n) => ({ level: ((n % 3) + 1) as 1 | 2 | 3, sections: [`1-${n % 4}`] }))
  const kinds = fc.constantFrom<RoundKind>(
    { by: 'daily' },
    { by: 'due' },
    { by: 'mistakes' },
    { by: 'favourites' },
    { by: 'section', sections: ['1-2', '1'] },
    { by: 'law', law: '行政复议法' },
    { by: 'question', question: 'q3' },
  )
  const histories = fc.dictionary(fc.constantFrom(...bank.keys(), 'gone'), fc.boolean())
  const ids = fc.array(fc.constantFrom('q1', 'q2', 'gone', '1-1', '1-2', '2'))
  fc.assert(
    fc.property(
      kinds,
      histories,
      ids,
      fc.nat(30),
      fc.integer(),
      (kind, history, some, day, seed) => {
        const reader = { memory: answered(0, history), read: some, favourites: some }
        const round = drawn(kind, bank, reader, day, seed)
        expect(new Set(round).size).toBe(round.length)
        expect(round.every((id) => bank.has(id))).toBe(true)
        expect(round.length).toBeLessThanOrEqual(LONGEST)
        expect(drawn(kind, bank, reader, day, seed)).toEqual(round)
      },
    ),
  )
})
