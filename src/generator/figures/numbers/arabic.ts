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

/** A wide comma groups digits where what they count follows, or more such numbers: 10，200和300件 is a list. */
const WIDE_GROUP_ENDS =
  /^\s?(?:[.．余多%‰℃]|[十百千]?[万亿]|(?![、和与及至到])\p{Script=Han}|(?:[、和与及至到]|[—–―─⁓−－~～-]{1,2})\d{1,3}，\d{3}(?!\d))/u

/** Reads `1316`, `1,316`, `1，316`, `5.94`; undefined where no digits stand or they are no number. */
export function digitsAt(text: string, at: number): Digits | undefined {
  const whole = groupedEnd(text, at) ?? digitsEnd(text, at)
  if (whole === at) return undefined
  const isDecimal = isPoint(text[whole]) && isDigit(text[whole + 1])
  const end = isDecimal ? digitsEnd(text, whole + 1) : whole
  if (end - at > LONGEST || goesOn(text, end)) return undefined
  const digits = text.slice(at, whole).replaceAll(/\D/gu, '')
  if (/^0\d/u.test(digits)) return undefined
  const decimals = isDecimal ? `.${text.slice(whole + 1, end)}` : ''
  return { end, value: Number(digits + decimals), places: digits.length, isDecimal }
}

function groupedEnd(text: string, at: number): number | undefined {
  GROUPED.lastIndex = at
  const match = GROUPED.exec(text)
  if (!match) return undefined
  const end = at + match[0].length
  const isList = match[1] === '，' && !WIDE_GROUP_ENDS.test(text.slice(end, end + 12))
  return isList ? undefined : end
}

/** 5 ．4 ％ keeps its wide point when its spaces go. */
function isPoint(char: string | undefined): boolean {
  return char === '.' || char === '．'
}

/** 1.2.3, 1,23 or 1'23: what follows belongs to the digits. */
function goesOn(text: string, end: number): boolean {
  return /[.．,'’•:]/u.test(text[end] ?? '') && isDigit(text[end + 1])
}
