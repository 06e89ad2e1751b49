import type { Citation } from './types'

const DIGITS = '零一二三四五六七八九'

/** A number below 10000 in Chinese, as articles are printed: 20 → 二十, 108 → 一百零八. */
export function chineseNumber(value: number): string {
  const places = ['', '十', '百', '千']
  const digits = [...String(value)].map(Number)
  let words = ''
  digits.forEach((digit, index) => {
    const place = places[digits.length - 1 - index] ?? ''
    if (digit > 0) words += (DIGITS[digit] ?? '') + place
    else if (words && !words.endsWith('零')) words += '零'
  })
  return words.replace(/零$/, '').replace(/^一十/, '十')
}

/** The year that names a law's edition: 2023年修订 → 2023; undefined where it names none. */
export function editionYear({ edition }: Citation): number | undefined {
  const year = /^(\d{4})年/u.exec(edition)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** 《行政复议法》第二十条 */
export function articleWords({ law, article }: Pick<Citation, 'law' | 'article'>): string {
  return `《${law}》第${chineseNumber(article)}条`
}

/** 《行政复议法》（2023年修订）第二十条第一款第（二）项 */
export function citationWords({ law, edition, article, paragraph, item }: Citation): string {
  return [
    `《${law}》（${edition}）第${chineseNumber(article)}条`,
    paragraph === undefined ? '' : `第${chineseNumber(paragraph)}款`,
    item === undefined ? '' : `第（${chineseNumber(item)}）项`,
  ].join('')
}
