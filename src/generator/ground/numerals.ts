import { readNumeral } from '../../report/numerals'

/** Reads `1,316`, `5.94` or a Chinese numeral. */
export function readNumber(text: string): number | undefined {
  const digits = text.replaceAll(',', '')
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return Number(digits)
  return readNumeral(text)
}

/** A product as a person would write it: 1.9 × 10000 is 19000, not 18999.999999999996. */
export function plain(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12))
}
