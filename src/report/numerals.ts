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
export function readNumeral(text: string): number | undefined {
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

const WRITTEN = '零一二三四五六七八九'

/** A whole number from 1 to 9999 in Chinese, as articles are printed: 20 → 二十, 108 → 一百零八. */
export function writeNumeral(value: number): string {
  const places = ['', '十', '百', '千']
  const digits = [...String(value)].map(Number)
  let words = ''
  digits.forEach((digit, index) => {
    const place = places[digits.length - 1 - index] ?? ''
    if (digit > 0) words += (WRITTEN[digit] ?? '') + place
    else if (words && !words.endsWith('零')) words += '零'
  })
  return words.replace(/零$/, '').replace(/^一十/, '十')
}
