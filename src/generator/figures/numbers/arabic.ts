import { digitsEnd, isDigit } from './marks'

/** Digits at a place. */
export interface Digits {
  end: number
  value: number
  /** How many digits stand before the point. */
  places: number
  isDecimal: boolean
}

/** Longer runs of digits are codes or noise, not quantities. */
const LONGEST = 20
/** 1,234 and 1，234 and 1'234: one mark throughout, three digits after each. */
const GROUPED = /\d{1,3}([,，'’])\d{3}(?:\1\d{3})*(?!\d)/uy

/** Reads `1316`, `1,316`, `1，316`, `5.94`; undefined where no digits stand or they are no number. */
export function digitsAt(text: string, at: number): Digits | undefined {
  const whole = groupedEnd(text, at) ?? digitsEnd(text, at)
  if (whole === at) return undefined
  const isDecimal = text[whole] === '.' && isDigit(text[whole + 1])
  const end = isDecimal ? digitsEnd(text, whole + 1) : whole
  if (end - at > LONGEST || goesOn(text, end)) return undefined
  const digits = text.slice(at, whole).replaceAll(/\D/gu, '')
  if (/^0\d/u.test(digits)) return undefined
  const value = Number(digits + text.slice(whole, end))
  return { end, value, places: digits.length, isDecimal }
}

function groupedEnd(text: string, at: number): number | undefined {
  GROUPED.lastIndex = at
  const match = GROUPED.exec(text)
  if (!match) return undefined
  const end = at + match[0].length
  // 10，200和300件 is a list: a wide comma groups digits only where what they count follows.
  if (match[1] === '，' && !/^\s?(?:[.余多%‰℃]|[十百千]?[万亿]|\p{Script=Han})/u.test(text.slice(end, end + 3)))
    return undefined
  if (match[1] === '，' && /^[、和与及至到]/u.test(text.slice(end, end + 1))) return undefined
  return end
}

/** 1.2.3, 1,23 or 1'23: what follows belongs to the digits. */
function goesOn(text: string, end: number): boolean {
  return /[.,'’•:]/u.test(text[end] ?? '') && isDigit(text[end + 1])
}
