/** A number that is all that a table's cell says. */
import { plain, readNumber } from '../ground/numerals'
import { type Quantity, readNumbers } from './numbers'

const BARE =
  /^([-－−﹣–+＋]?)((?:\d{1,3}(?:([,，])\d{3})(?:\3\d{3})*|\d+)(?:\.\d+)?)([十百千]?[万亿]?)$/u

/**
 * The quantity that a cell's whole text is. A bare number is read as though `unit`, which its head
 * prints, stood behind it: 286 under 罚没款（万元） is 2860000元. Undefined where the text says
 * anything else, or where the unit is of many and cannot be read: what it comes to is not known.
 */
export function wholeQuantity(text: string, unit: string): Quantity | undefined {
  const bare = BARE.exec(text)
  if (!bare) return readWhole(text)
  const [, sign = '', digits = '', , magnitude = ''] = bare
  if (isCode(digits, unit)) return undefined
  const number = digits.replaceAll('，', ',') + magnitude
  const read = readWhole(number + unit) ?? plainCount(number, unit)
  if (!read || typeof read.value !== 'number') return undefined
  const isNegative = sign !== '' && !/[+＋]/u.test(sign)
  const value = isNegative ? -read.value : read.value
  return { ...read, start: 0, end: text.length, text, value }
}

/** Whether a text is a number and nothing else. */
export function isBare(text: string): boolean {
  return BARE.test(text)
}

function readWhole(text: string): Quantity | undefined {
  const sign = /^[-－−﹣+＋](?=\d)/u.exec(text)?.[0] ?? ''
  const [only] = readNumbers(text.slice(sign.length)).quantities
  if (only?.start !== 0 || only.end !== text.length - sign.length) return undefined
  if (sign === '') return only
  if (typeof only.value !== 'number') return undefined
  const value = /[+＋]/u.test(sign) ? only.value : -only.value
  return { ...only, end: text.length, text, value }
}

/** A number that the scanner would not light in a sentence: a cell says nothing but it. */
function plainCount(number: string, unit: string): Quantity | undefined {
  if (/[十百千万亿]/u.test(unit)) return undefined
  const value = readNumber(number)
  if (value === undefined) return undefined
  const end = number.length
  return { start: 0, end, text: number, value: plain(value), unit, kind: 'count', bound: 'exact' }
}

/** 0241, and longer runs of digits without a unit: telephones, documents, codes. */
function isCode(digits: string, unit: string): boolean {
  return /^0\d/u.test(digits) || (unit === '' && /^\d{9,}$/u.test(digits))
}
