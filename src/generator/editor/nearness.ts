/** Whether two numbers, as reports print them, may be one: 1.9万余 and 19,032 are. */
import { figureWords } from '../../report/figureWords'
import type { Figure } from '../../report/types'

/** A number as it is printed. */
export type Printed = Pick<Figure, 'text' | 'value' | 'bound'>

/** The truth behind a printed number: from `low` to below `high`. */
export interface Within {
  low: number
  high: number
}

/** What is said of a bound without saying how far: a tenth of the number. */
const FAR = 0.1
const SIZES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

/**
 * Whether one may be the other told more roughly: some true value may be printed as either. Two exact
 * numbers to the same place are one only where they are equal, for one office rounds in one way.
 */
export function mayBeOne(one: Printed, other: Printed): boolean {
  return isToOnePlace(one, other)
    ? one.value === other.value
    : haveOne(truthBehind(one), truthBehind(other))
}

function isToOnePlace(one: Printed, other: Printed): boolean {
  const steps = [one, other].map(({ text }) => printedTo(text).step)
  const areExact = [one, other].every(
    ({ bound, value }) => bound === 'exact' && typeof value === 'number',
  )
  return areExact && steps[0] === steps[1]
}

/** Fractions in binary leave this much of a number. */
const BINARY = 1e-9

/** Whether there is a truth in both. */
export function haveOne(one: Within, other: Within): boolean {
  const room = Math.min(one.high, other.high) - Math.max(one.low, other.low)
  return room > BINARY * Math.max(1, Math.abs(one.high), Math.abs(other.high))
}

/** Between what a number may lie, by its bound and by the place to which it is printed. */
export function truthBehind({ text, value, bound }: Printed): Within {
  const [from, to] = typeof value === 'number' ? [value, value] : value
  const { step, isShortened } = printedTo(text)
  const above = from + Math.max(step, FAR * Math.abs(from))
  const below = to - Math.max(step, FAR * Math.abs(to))
  // 约10件 may be 12, which 十 was put for.
  const half = placeOf(from, step) / 2
  const least = step / 1e6
  switch (bound) {
    case 'exact':
      // 1.9万 is what 19,532 is cut to as well.
      return { low: from - step / 2, high: to + (isShortened ? step : step / 2) }
    case 'over':
      return { low: from, high: /[余多]/u.test(text) ? from + placeOf(from, step) : above }
    case 'atLeast':
      return { low: from, high: above }
    case 'about':
      return { low: Math.min(below, from - half), high: Math.max(above, to + half) }
    default:
      return { low: below, high: to + least }
  }
}

/** The unit of a printed number's last digit: 0.1 of 93.8%, 1000 of 1.9万, which is shortened. */
function printedTo(text: string): { step: number; isShortened: boolean } {
  const { numeral } = figureWords(text)
  const [, decimals = '', sizes = ''] =
    /^\D*\d[\d,，]*(?:\.(\d+))?([十百千万亿]*)/u.exec(numeral) ?? []
  const size = [...sizes].reduce((product, word) => product * (SIZES[word] ?? 1), 1)
  const step = size * 10 ** -decimals.length
  return { step, isShortened: step > 1 }
}

/** The place of a number's last digit but for zeros, which the words about it leave open: 300余 → 100. */
function placeOf(value: number, step: number): number {
  let place = step
  while (value !== 0 && Number.isInteger(value) && value % (place * 10) === 0) place *= 10
  return place
}
