/** How editors write the number of an article: 133, and 133之一 for one put in behind it. */
import { readNumeral, writeNumeral } from '../../report/numerals'
import type { ArticleNumber } from '../../report/types'

/** Whether that is what is written; 133之1, 133-1 and 一百三十三之一 are not. */
export function isArticle(written: string): boolean {
  const [number, inserted] = /^[1-9]\d*(?:之(.+))?$/u.exec(written) ?? []
  if (number === undefined || inserted === undefined) return number !== undefined
  const place = readNumeral(inserted) ?? 0
  return place > 0 && writeNumeral(place) === inserted
}

/** The article whose number is written so: 133 → 133, 133之十二 → 133-12. */
export function articleNumber(written: string): ArticleNumber {
  const [number, inserted] = written.split('之')
  return inserted ? `${Number(number)}-${readNumeral(inserted) ?? 0}` : Number(number)
}
