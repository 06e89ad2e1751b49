import { articleLines, isCited, readPlace, writePlace } from '../../src/report/article'

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

test.each(['20', '20.1', '20.1.12'])('the place %s is read and written the same', (place) => {
  expect(writePlace(readPlace(place)!)).toBe(place)
})

test('an item whose paragraph is not named stands in the first', () => {
  expect(writePlace({ article: 31, item: 2 })).toBe('31.1.2')
})

test.each(['', '0', '20.', '.1', '1.2.3.4', '二十', '1e3', '-1', '01'])(
  'no place in a law: %p',
  (words) => {
    expect(readPlace(words)).toBeUndefined()
  },
)
