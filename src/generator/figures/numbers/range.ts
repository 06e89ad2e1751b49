/** One number with its unit, or a range of two: 3—5名, 20%—34%, 1.2至1.5亿元, -3至5℃, 三至五个. */
import type { FigureKind } from '../../../report/types'
import { plain } from '../../ground/numerals'
import { type Amount, amountAt } from './amount'
import { Broken } from './broken'
import { isDate } from './date'
import { afterSpace, isDash, isDigit, isNumeral } from './marks'
import { type Measure, measureAt } from './measure'
import { signBefore } from './sign'

/** A number or a range and the unit printed after it. */
export interface Item {
  start: number
  /** After its unit, or where none is printed after its number. */
  end: number
  amount: Amount
  value: number | [number, number]
  unit: string
  kind: FigureKind
  isMore: boolean
  /** 两三百: a range that is only about right. */
  isAbout: boolean
}

/** Reads one at `at`; undefined where no number stands. */
export function itemAt(text: string, at: number): Item | Broken | undefined {
  const low = amountAt(text, at)
  if (!low) return undefined
  const measure = measureAt(text, low.end)
  if (measure === 'cut') return new Broken()
  const range = rangeAt(text, at, low, measure)
  if (range) return range
  const sign = signBefore(text, at, measure?.unit ?? '')
  if (sign && !sign.isSure) return new Broken()
  const rest = measure?.rest ?? 0
  if (rest > 0 && (typeof low.value !== 'number' || low.magnitude > 1)) return new Broken()
  const value = typeof low.value === 'number' ? plain(low.value + rest) : low.value
  if (sign && typeof value !== 'number') return new Broken()
  const item = itemOf(sign?.at ?? at, low, low, measure)
  return { ...item, value: sign ? -(value as number) : value }
}

function itemOf(start: number, low: Amount, last: Amount, measure: Measure | undefined): Item {
  return {
    start,
    end: measure?.end ?? last.end,
    amount: last,
    value: last.value,
    unit: measure?.unit ?? '',
    kind: measure?.kind ?? 'count',
    isMore: low.isMore || last.isMore || (measure?.isMore ?? false),
    isAbout: typeof low.value !== 'number',
  }
}

/** Before these words two numbers with 至 or 到 between them are told apart: from one to the other. */
const CHANGING =
  /(?:(?:(?<![自理缘])由(?!于)|从(?![业事]))[^，。；]{0,16}|(?:增[加长]|提[高升]|上升|下降|减少|降低|回落|压[缩减]|缩短|扩大)了?)$/u

const LONGEST_CHANGE = 18

/** The range that `low` begins; undefined where it stands alone. */
function rangeAt(
  text: string,
  at: number,
  low: Amount,
  lowMeasure: Measure | undefined,
): Item | Broken | undefined {
  const mark = markAt(text, lowMeasure?.end ?? low.end)
  if (!mark) return undefined
  const before = text.slice(Math.max(0, at - LONGEST_CHANGE), at)
  if (mark.isWord && lowMeasure && CHANGING.test(before)) return undefined
  // A dash without a unit before it joins; 至 and a dash after a unit may part.
  const apart = mark.isWord || lowMeasure ? undefined : new Broken()
  const second = afterSign(text, mark.end)
  const high = amountAt(text, second.at)
  if (!high || (isDigit(text[second.at]) && isDate(text, second.at, high.end))) return apart
  const measure = measureAt(text, high.end)
  if (measure === 'cut') return new Broken()
  const isChain = markAt(text, measure?.end ?? high.end) !== undefined
  if (lowMeasure) {
    if (measure?.unit !== lowMeasure.unit) return apart
  } else {
    if (isChain) return new Broken()
    if (!measure && high.magnitude === 1) return isInList(text, high.end) ? new Broken(true) : apart
  }
  if (low.isChinese !== high.isChinese) return apart ?? new Broken()
  const rest = (lowMeasure?.rest ?? 0) + (measure?.rest ?? 0)
  const sign = signBefore(text, at, measure?.unit ?? '')
  if (isChain || rest > 0 || (sign && !sign.isSure)) return new Broken()
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return new Broken()
  const from = plain(lowValue(low, high) * (sign ? -1 : 1))
  const to = high.value * (second.isNegative ? -1 : 1)
  if (from >= to) return new Broken()
  return { ...itemOf(sign?.at ?? at, low, high, measure), value: [from, to] }
}

/** 3—5、7—9件 */
function isInList(text: string, end: number): boolean {
  return /^[、和与及]\d/u.test(text.slice(end, end + 2))
}

/** 1至2万 shares its 万; 5000—1万 does not. */
function lowValue(low: Amount, high: Amount): number {
  const isShared =
    low.magnitude === 1 && high.magnitude > 1 && !high.isMixed && low.bare < high.bare
  return isShared ? low.bare * high.magnitude : (low.value as number)
}

/** The mark of a range at `at`, single or doubled, with a numeral after it. */
function markAt(text: string, at: number): { end: number; isWord: boolean } | undefined {
  const from = afterSpace(text, at)
  const char = text[from] ?? ''
  const isWord = char === '至' || char === '到'
  if (!isWord && !isDash(char)) return undefined
  const isDoubled = !isWord && text[from + 1] === char
  const end = afterSpace(text, from + (isDoubled ? 2 : 1))
  return isNumeral(text[afterSign(text, end).at]) ? { end, isWord } : undefined
}

function afterSign(text: string, at: number): { at: number; isNegative: boolean } {
  const sign = /^(?:[-－−﹣]|负|零下)/u.exec(text.slice(at, at + 2))?.[0] ?? ''
  return { at: at + sign.length, isNegative: sign !== '' }
}
