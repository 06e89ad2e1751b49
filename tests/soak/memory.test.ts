import { growthOf, growthWords, type Sample } from './memory'

const heaps = (...numbers: number[]): Sample[] => numbers.map((heap) => ({ heap }))

/** Twelve samples, the first three of which are warm-up. */
const after = (...numbers: number[]) => growthOf(heaps(1, 1, 1, ...numbers))[0]

test('memory that wavers is flat, however little there was before it was warm', () => {
  expect(after(10, 12, 11, 10, 12, 11, 12, 10, 12)).toMatchObject({ isFlat: true })
})

test('memory that goes on growing is not', () => {
  expect(after(10, 11, 12, 13, 14, 15, 16, 17, 18)).toMatchObject({ isFlat: false })
})

test('one high sample is no growth', () => {
  expect(after(10, 10, 10, 10, 10, 10, 10, 99, 10)).toMatchObject({ isFlat: true })
})

test('few samples tell nothing', () => {
  expect(growthOf(heaps(1, 2, 3, 4, 5))).toEqual([])
})

test('each number is judged by itself, and told with its beginning, middle and end', () => {
  const samples = Array.from({ length: 12 }, (_, at) => ({ heap: 5e6, nodes: 100 * (at + 1) }))
  const growth = growthOf(samples)
  expect(growth.map(({ name, isFlat }) => [name, isFlat])).toEqual([
    ['heap', true],
    ['nodes', false],
  ])
  expect(growth.map(growthWords)).toEqual([
    'heap 5.00 MB, 5.00 MB, 5.00 MB',
    'nodes 500, 800, 1100',
  ])
})
