import { barOf, pictureOf } from '../../src/report/picture'
import type { Figure } from '../../src/report/types'
import { edition } from '../support/edition'

const [count, changed, , , whole] = edition.figures

test('a figure that changed is drawn as its change, a whole as its parts, a count as nothing', () => {
  expect(pictureOf(edition, changed!)).toMatchObject({ type: 'change', change: { before: 41 } })
  expect(pictureOf(edition, whole!)).toMatchObject({ type: 'parts', parts: { rest: 3 } })
  expect(pictureOf(edition, count!)).toBeUndefined()
})

test.each([
  ['60%', 60, { type: 'share', of100: 60 }],
  ['120%', 120, undefined],
  ['30%至40%', [30, 40], undefined],
] as const)('a share of %s is drawn only where a hundred is its whole', (text, value, picture) => {
  const share = { ...changed!, id: '1-2.p1.f9', kind: 'percent', text, value } as Figure
  expect(pictureOf(edition, share)).toEqual(picture)
})

test('a share and what a value has become take one bar; a whole with parts is cut, and has none', () => {
  expect(barOf(pictureOf(edition, changed!))).toBe(93)
  expect(barOf({ type: 'share', of100: 60 })).toBe(60)
  expect(barOf(pictureOf(edition, whole!))).toBeUndefined()
  expect(barOf(undefined)).toBeUndefined()
})
