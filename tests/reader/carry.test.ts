import fc from 'fast-check'
import { carry } from '../../src/reader/carry'

const examples: [name: string, stored: unknown, before: unknown, after: unknown, is: unknown][] = [
  ['a field that changed', { a: 1, b: 2 }, { a: 1, b: 2 }, { a: 3, b: 2 }, { a: 3, b: 2 }],
  ['a field of another version', { a: 1, new: [7] }, { a: 1 }, { a: 2 }, { a: 2, new: [7] }],
  [
    'a field within a field',
    { q: { x: { right: 1, hint: 'seen' } } },
    { q: { x: { right: 1 } } },
    { q: { x: { right: 2 } } },
    { q: { x: { right: 2, hint: 'seen' } } },
  ],
  [
    'a record that could not be read',
    { q: { x: 'odd' } },
    { q: {} },
    { q: { y: 1 } },
    { q: { x: 'odd', y: 1 } },
  ],
  ['a field that went', { a: 1, b: 2 }, { a: 1, b: 2 }, { b: 2 }, { b: 2 }],
  ['a field without a value', { a: 1 }, { a: 1 }, { a: undefined }, {}],
  ['a list, whole', { l: [1, 2] }, { l: [1, 2] }, { l: [2] }, { l: [2] }],
  [
    'a value of the wrong kind that changed',
    { a: 'x' },
    { a: {} },
    { a: { b: 1 } },
    { a: { b: 1 } },
  ],
  ['a value of the wrong kind that did not', { a: 'x' }, { a: {} }, { a: {} }, { a: 'x' }],
  ['nothing', undefined, {}, { a: 1 }, { a: 1 }],
]

test.each(examples)('%s is carried over', (_name, stored, before, after, is) => {
  expect(carry(stored, before, after)).toEqual(is)
})

const fields = fc.dictionary(fc.string(), fc.jsonValue())

test('what was read whole is afterwards as it is to be', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      expect(carry(before, before, after)).toEqual(after)
    }),
  )
})

test('without a change nothing is touched', () => {
  fc.assert(
    fc.property(fields, fields, (stored, same) => {
      expect(carry(stored, same, same)).toEqual(stored)
    }),
  )
})

test('a field named like something that every object has is a field like others', () => {
  const stored = JSON.parse('{"__proto__":{"x":1},"constructor":2}')
  const carried = carry(stored, {}, { toString: 1 })
  expect(JSON.stringify(carried)).toBe('{"__proto__":{"x":1},"constructor":2,"toString":1}')
})
