const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/**
 * Reads a Chinese numeral: 三十六 is 36, 两千 2000, 二〇二六 2026.
 * Undefined where the characters make no number.
 */
export function chineseNumber(text: string): number | undefined {
  if (text === '') return undefined
  if ([...text].every((char) => char in DIGITS) && text.length > 1)
    return Number([...text].map((char) => DIGITS[char]).join(''))
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const char of text) {
    const place = PLACES[char]
    const myriad = MYRIADS[char]
    if (char in DIGITS) {
      digit = DIGITS[char]
    } else if (place !== undefined) {
      section += (digit ?? 1) * place
      digit = undefined
    } else if (myriad !== undefined) {
      section += digit ?? (section === 0 && total === 0 ? 1 : 0)
      total = myriad === MYRIADS.亿 ? (total + section) * myriad : total + section * myriad
      section = 0
      digit = undefined
    } else {
      return undefined
    }
  }
  return total + section + (digit ?? 0)
}

/** Reads `1,316`, `5.94` or a Chinese numeral. */
export function numberOf(text: string): number | undefined {
  const digits = text.replaceAll(',', '')
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return Number(digits)
  return chineseNumber(text)
}

/** What a magnitude word multiplies by: 万 is 10000, 千亿 is 10¹¹, none is 1. */
export function magnitudeOf(word: string): number {
  let product = 1
  for (const char of word) product *= PLACES[char] ?? MYRIADS[char] ?? 1
  return product
}

/** A product as a person would write it: 1.9 × 10000 is 19000, not 18999.999999999996. */
export function plain(value: number): number {
  return Number(value.toPrecision(12))
}
