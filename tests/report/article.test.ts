import fc from 'fast-check'
import { articleLines, isCited, readPlace, writePlace } from '../../src/report/article'
import type { ArticleNumber } from '../../src/report/types'

const TEXT = `申请人有下列情形之一的，可以申请：
（一）不服处罚；
（二）不服许可决定。
前款第二项不含内部审批。
`

test('lines are counted as a citation counts them: paragraphs, and the items below each', () => {
  expect(articleLines(TEXT).map(({ paragraph, item }) => [paragraph, item])).toEqual([
    [1, undefined],
    [1, 1],
    [1, 2],
    [2, undefined],
  ])
})

test.each([
  ['an item: itself, with the words that open its paragraph', '7.1.2', [0, 2]],
  ['a paragraph: all of it', '7.1', [0, 1, 2]],
  ['a paragraph below the items', '7.2', [3]],
  ['a whole article: nothing singled out', '7', []],
  ['a paragraph that there is not', '7.3', []],
])('what rests on %s', (_what, place, cited) => {
  const citation = readPlace(place)!
  const found = articleLines(TEXT).flatMap((line, at) => (isCited(line, citation) ? [at] : []))
  expect(found).toEqual(cited)
})

test.each(['20', '20.1', '20.1.12', '133-1', '133-12.2', '133-1.2.1'])(
  'the place %s is read and written the same',
  (place) => {
    expect(writePlace(readPlace(place)!)).toBe(place)
  },
)

const ordinal = fc.integer({ min: 1, max: 9999 })
const articleNumber = fc.oneof(
  ordinal,
  fc.tuple(ordinal, ordinal).map(([number, inserted]): ArticleNumber => `${number}-${inserted}`),
)

test('every place is read as it was written, in letters that every chat leaves alone', () => {
  fc.assert(
    fc.property(
      articleNumber,
      fc.option(ordinal, { nil: undefined }),
      fc.option(ordinal, { nil: undefined }),
      (article, paragraph, within) => {
        const place = { article, paragraph, item: paragraph && within }
        const words = writePlace(place)
        expect(words).toMatch(/^[\d.-]+$/)
        expect(readPlace(words)).toEqual(place)
      },
    ),
  )
})

test('an item whose paragraph is not named stands in the first', () => {
  expect(writePlace({ article: 31, item: 2 })).toBe('31.1.2')
  expect(writePlace({ article: '31-1', item: 2 })).toBe('31-1.1.2')
})

test.each([
  ...['', '0', '20.', '.1', '1.2.3.4', '二十', '1e3', '-1', '01'],
  ...['133-', '133-0', '133-01', '133-1-2', '133.1-2', '133之一', '133--1', '133-1.'],
])('no place in a law: %p', (words) => {
  expect(readPlace(words)).toBeUndefined()
})
