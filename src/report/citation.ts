import { writeNumeral } from './numerals'
import type { ArticleNumber, Citation } from './types'

/** The year that names a law's edition: 2023年修订 → 2023; undefined where it names none. */
export function editionYear({ edition }: Citation): number | undefined {
  const year = /^(\d{4})年/u.exec(edition)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** [133, 0], and [133, 1] for the first article put in behind it. */
function partsOf(article: ArticleNumber): [number, number] {
  const [number = 0, inserted = 0] = `${article}`.split('-').map(Number)
  return [number, inserted]
}

/** The order in which articles stand in their law, for `sort`: 133, 133-1, 133-2, 134. */
export function inLawOrder(a: ArticleNumber, b: ArticleNumber): number {
  const [[number, inserted], [other, otherInserted]] = [partsOf(a), partsOf(b)]
  return number - other || inserted - otherInserted
}

/** 第二十条, 第一百三十三条之一 */
export function articleName(article: ArticleNumber): string {
  const [number, inserted] = partsOf(article)
  return `第${writeNumeral(number)}条${inserted ? `之${writeNumeral(inserted)}` : ''}`
}

/** 《行政复议法》第二十条 */
export function articleWords({ law, article }: Pick<Citation, 'law' | 'article'>): string {
  return `《${law}》${articleName(article)}`
}

/** 《行政复议法》（2023年修订）第二十条第一款第（二）项 */
export function citationWords({ law, edition, article, paragraph, item }: Citation): string {
  return [
    `《${law}》（${edition}）${articleName(article)}`,
    paragraph === undefined ? '' : `第${writeNumeral(paragraph)}款`,
    item === undefined ? '' : `第（${writeNumeral(item)}）项`,
  ].join('')
}
