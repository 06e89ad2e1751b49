import { chineseNumber, citationWords, editionYear } from '../../src/report/citation'

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [108, '一百零八'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [1260, '一千二百六十'],
])('article %d is printed %s', (value, words) => {
  expect(chineseNumber(value)).toBe(words)
})

test('a citation names law, edition, article, paragraph and item', () => {
  expect(
    citationWords({ law: '行政复议法', edition: '2023年修订', article: 11, paragraph: 1, item: 2 }),
  ).toBe('《行政复议法》（2023年修订）第十一条第一款第（二）项')
})

test.each([
  ['2023年修订', 2023],
  ['2010年通过', 2010],
  ['修订草案', undefined],
])('the edition %s is of the year %s', (edition, year) => {
  expect(editionYear({ law: '行政复议法', edition, article: 1 })).toBe(year)
})
