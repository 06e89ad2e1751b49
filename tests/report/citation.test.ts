import { citationWords, editionYear } from '../../src/report/citation'

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
