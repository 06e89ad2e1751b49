import { persisted } from '../../src/reader/persisted'
import { stored } from '../support/taro'

interface Count {
  count: number
  add(): void
}

const open = () =>
  persisted<Count, { count: number }>(
    'count',
    (value) => ('count' in value && typeof value.count === 'number' ? { count: value.count } : {}),
    ({ count }) => ({ count }),
    (set) => ({ count: 0, add: () => set(({ count }) => ({ count: count + 1 })) }),
  )

beforeEach(() => stored.clear())

test('what was done is there again when the app is opened anew', () => {
  open().getState().add()
  expect(open().getState().count).toBe(1)
})

test('a value of an older version is read by the same rules', () => {
  stored.set('count', { state: { count: 4 }, version: 0 })
  expect(open().getState().count).toBe(4)
})

test.each([['text'], [7], [[]], [{ count: 3 }], [{ state: 'x' }], [{ state: null }]])(
  'the unreadable value %p is set aside and the app starts afresh',
  (value) => {
    stored.set('count', value)
    expect(open().getState().count).toBe(0)
    expect(stored.get('count.unreadable')).toEqual(value)
  },
)

test('a state whose fields make no sense starts from the defaults', () => {
  stored.set('count', { state: { count: 'many' }, version: 1 })
  expect(open().getState().count).toBe(0)
})
