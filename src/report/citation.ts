import { writeNumeral } from './numerals'
import type { Citation } from './types'

/** The year that names a law's edition: 2023年修订 → 2023; undefined where it names none. */
export function editionYear({ edition }: Citation): number | undefined {
  const year = /^(\d{4})年/u.exec(edition)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** 《行政复议法》第二十条 */
export function articleWords({ law, article }: Pick<Citation, 'law' | 'article'>): string {
  return `《${law}》第${writeNumeral(article)}条`
}

/** 《行政复议法》（2023年修订）第二十条第一款第（二）项 */
export function citationWords({ law, edition, article, paragraph, item }: Citation): string {
  return [
    `《${law}》（${edition}）第${writeNumeral(article)}条`,
    paragraph === undefined ? '' : `第${writeNumeral(paragraph)}款`,
    item === undefined ? '' : `第（${writeNumeral(item)}）项`,
  ].join('')
}
