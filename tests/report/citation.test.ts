import {
  articleName,
  articleWords,
  citationWords,
  editionYear,
  inLawOrder,
} from '../../src/report/citation'
import type { ArticleNumber } from '../../src/report/types'

test('a citation names law, edition, article, paragraph and item', () => {
  expect(
    citationWords({ law: '行政复议法', edition: '2023年修订', article: 11, paragraph: 1, item: 2 }),
  ).toBe('《行政复议法》（2023年修订）第十一条第一款第（二）项')
})

test.each<[ArticleNumber, string]>([
  [20, '第二十条'],
  [133, '第一百三十三条'],
  ['133-1', '第一百三十三条之一'],
  ['133-12', '第一百三十三条之十二'],
])('article %s is called %s', (article, name) => {
  expect(articleName(article)).toBe(name)
  expect(articleWords({ law: '刑法', article })).toBe(`《刑法》${name}`)
  expect(
    citationWords({ law: '刑法', edition: '2023年修正', article, paragraph: 2, item: 1 }),
  ).toBe(`《刑法》（2023年修正）${name}第二款第（一）项`)
})

test('an article that was put in stands behind its own number, and before the next', () => {
  const law: ArticleNumber[] = [13, 133, '133-1', '133-2', '133-10', 134, '134-1', 1330]
  expect([...law].reverse().sort(inLawOrder)).toEqual(law)
  expect(law.map((article) => inLawOrder(article, article))).toEqual(law.map(() => 0))
})

test.each([
  ['2023年修订', 2023],
  ['2010年通过', 2010],
  ['修订草案', undefined],
])('the edition %s is of the year %s', (edition, year) => {
  expect(editionYear({ law: '行政复议法', edition, article: 1 })).toBe(year)
})
