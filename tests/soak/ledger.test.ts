import { Ledger, storedIn } from './ledger'

const one = (right: number, wrong: number) => ({ q: { right, wrong } })

test('an answer is stored once: none and two are told, with the question', () => {
  const ledger = new Ledger()
  ledger.answered('q', true)
  expect(ledger.against(one(1, 0))).toEqual([])
  expect(ledger.against({})).toEqual(['q: answered 1 right 0 wrong, stored 0 right 0 wrong'])
  expect(ledger.against(one(2, 0))).toHaveLength(1)
  expect(ledger.against(one(0, 1))).toHaveLength(1)
})

test('an answer that nobody gave is told', () => {
  expect(new Ledger().against(one(0, 1))).toHaveLength(1)
})

test('an answer that is taken back is stored no more, and those before it are', () => {
  const ledger = new Ledger()
  ledger.answered('q', true)
  ledger.answered('q', false)
  ledger.takenBack('q', false)
  expect(ledger.against(one(1, 0))).toEqual([])
  expect(ledger.against(one(1, 1))).toHaveLength(1)
  expect(ledger.against({})).toHaveLength(1)
})

test('after clearing nothing may be stored', () => {
  const ledger = new Ledger()
  ledger.answered('q', true)
  ledger.cleared()
  expect(ledger.against({})).toEqual([])
  expect(ledger.against(one(1, 0))).toHaveLength(1)
})

describe('while storage takes nothing', () => {
  test('an answer may be stored or not, once', () => {
    const ledger = new Ledger()
    ledger.answered('q', true, false)
    expect(ledger.against({})).toEqual([])
    expect(ledger.against(one(1, 0))).toEqual([])
    expect(ledger.against(one(2, 0))).toHaveLength(1)
  })

  test('what was found stored must stay, but where it was taken back meanwhile', () => {
    const ledger = new Ledger()
    ledger.answered('q', true, false)
    ledger.observed(one(1, 0))
    expect(ledger.against({})).toHaveLength(1)
    ledger.takenBack('q', true, false)
    ledger.observed(one(1, 0))
    expect(ledger.against({})).toEqual([])
  })

  test('clearing may fail, until no page is left that knows of it', () => {
    const ledger = new Ledger()
    ledger.answered('q', true)
    ledger.cleared(false)
    ledger.observed(one(1, 0))
    expect(ledger.against({})).toEqual([])
    expect(ledger.against(one(1, 0))).toEqual([])
    ledger.settle(one(1, 0))
    expect(ledger.against({})).toHaveLength(1)
  })
})

test('what was spoilt from outside may be gone, and nothing else', () => {
  const ledger = new Ledger()
  ledger.answered('q', true)
  ledger.answered('other', true)
  ledger.doubt('q')
  expect(ledger.against({ other: { right: 1, wrong: 0 } })).toEqual([])
  expect(ledger.against(one(1, 0))).toHaveLength(1)
})

test('what the app says of how many questions were answered must be so', () => {
  const ledger = new Ledger()
  ledger.answered('q', true)
  ledger.answered('q', false)
  ledger.answered('other', true, false)
  expect(ledger.againstWords('答过0题')).toContain('they are 1 to 2')
  expect(ledger.againstWords('答过1题')).toBeUndefined()
  expect(ledger.againstWords('答过2题')).toBeUndefined()
  expect(ledger.againstWords('答过3题')).toContain('they are 1 to 2')
  expect(ledger.againstWords('今日五题')).toBeUndefined()
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'gone'],
  ['no state', {}],
  ['a memory that is none', { state: { memory: 5 } }],
  ['records that are none', { state: { memory: { q: 5, p: null, r: { right: 'x', wrong: 0 } } } }],
])('%s holds no answers', (_name, quiz) => {
  expect(storedIn(quiz)).toEqual({})
})

test('answers are read out of what the app stores', () => {
  const recall = { stability: 1, streak: 1, right: 1, wrong: 2 }
  expect(storedIn({ version: 1, state: { memory: { q: recall } } })).toEqual(one(1, 2))
})
