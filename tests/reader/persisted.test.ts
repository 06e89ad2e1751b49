/** @jest-environment jsdom */
import { persisted } from '../../src/reader/persisted'

interface Count {
  count: number
}

const open = () =>
  persisted<Count, { addOne(): void }>({
    key: 'count',
    nothing: { count: 0 },
    restore: (value) => ({
      count: 'count' in value && typeof value.count === 'number' ? value.count : 0,
    }),
    merge: (ours, theirs) => ({ count: Math.max(ours.count, theirs.count) }),
    actions: (change) => ({ addOne: () => change(({ count }) => ({ count: count + 1 })) }),
  })

const put = (value: unknown) => localStorage.setItem('count', JSON.stringify({ data: value }))
const kept = (key: string) => JSON.parse(localStorage.getItem(key) ?? 'null')?.data

beforeEach(() => localStorage.clear())

test('what was done is there again when the app is opened anew', () => {
  open().getState().addOne()
  expect(open().getState().count).toBe(1)
})

test('a value of an older version is read by the same rules', () => {
  put({ state: { count: 4 }, version: 0 })
  expect(open().getState().count).toBe(4)
})

test.each([['text'], [7], [[]], [{ count: 3 }], [{ state: 'x' }], [{ state: null }]])(
  'the unreadable value %p is set aside and the app starts afresh',
  (value) => {
    put(value)
    expect(open().getState().count).toBe(0)
    expect(kept('count.unreadable')).toEqual(value)
  },
)

test.each([['no json'], ['{"data'], ['7'], ['{"x":1}'], ['null'], ['{"hasOwnProperty":1}']])(
  'the raw text %j under the key is set aside, too',
  (text) => {
    localStorage.setItem('count', text)
    const store = open()
    store.getState().addOne()
    expect(open().getState().count).toBe(1)
    expect(kept('count.unreadable')).toBeDefined()
  },
)

test('clearing takes what was set aside, too', () => {
  localStorage.setItem('count', 'no json')
  open().getState().clear()
  expect(localStorage.getItem('count.unreadable')).toBeNull()
})

test('a state whose fields make no sense starts from the defaults', () => {
  put({ state: { count: 'many' }, version: 1 })
  expect(open().getState().count).toBe(0)
})
