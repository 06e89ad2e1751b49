/**
 * Finds the quantities printed in a text. A grammar read by hand, one construct a file: each
 * character is looked at a bounded number of times, whatever the text.
 */
import type { Bound, Slice } from '../../../report/types'
import { covered, quotations } from '../masks'
import { boundAfter, boundBefore } from './bound'
import { Broken, passOver } from './broken'
import { countsInWords, reachesSize } from './counted'
import { isDate } from './date'
import { listAt, withPoints } from './list'
import { isChineseNumeral, isDigit, stretchEnd } from './marks'
import { codeEnd, isCode, isLabel, isName, isNamedBefore } from './names'
import { type Quantity, quantity, type Reading, silent } from './quantity'
import { type Item, itemAt } from './range'
import { rankAt, topAt } from './rank'
import { doublingAt, fractionAt, type Share, shareAt } from './share'

export type { Quantity } from './quantity'

/** What a text holds of numbers. */
export interface Numbers {
  /** In order and without overlap. */
  quantities: Quantity[]
  /** Numerals that count something and could not be read whole: nothing of them is lit. */
  unread: Slice[]
}

/** Every quantity of the text. What stands in quotation marks and titles is a name. */
export function readNumbers(text: string): Numbers {
  const quoted = covered(text.length, quotations(text))
  const found: Numbers = { quantities: [], unread: [] }
  for (let at = 0; at < text.length; ) {
    const reading = quoted[at] ? undefined : readingAt(text, at)
    found.quantities.push(...(reading?.quantities ?? []))
    if (reading?.unread) found.unread.push(reading.unread)
    at = Math.max(at + 1, reading?.end ?? 0)
  }
  return { ...found, quantities: withPoints(text, found.quantities) }
}

function readingAt(text: string, at: number): Reading | undefined {
  const char = text[at] as string
  if (char === '翻') return complete(text, at, doublingAt(text, at))
  if (char === '第') return rankAt(text, at)
  if (char === '前') return topAt(text, at)
  if (isDigit(char)) return digits(text, at)
  if (isChineseNumeral(char)) return complete(text, at, shareAt(text, at)) ?? counted(text, at)
  return undefined
}

/** A share with the bound around it. */
function complete(text: string, at: number, share: Share | undefined): Reading | undefined {
  if (!share) return undefined
  const { end, value, unit, kind } = share
  if (value === undefined) return { end, unread: { start: at, end } }
  const whole = bounded(text, { start: at, end, value, unit, kind })
  return { end: whole.end, quantities: [whole] }
}

function digits(text: string, at: number): Reading {
  const code = codeEnd(text, at)
  if (code !== undefined) return silent(code)
  const fraction = complete(text, at, fractionAt(text, at))
  return fraction ?? counted(text, at)
}

/** A number, a range or a list with the unit that is counted. */
function counted(text: string, at: number): Reading {
  if (isNamedBefore(text, at)) return silent(stretchEnd(text, at, false))
  if (/[.．﹒•]/u.test(text[at - 1] ?? '')) return passOver(text, at, new Broken())
  const first = itemAt(text, at)
  if (!first) return passOver(text, at, new Broken(isDigit(text[at])))
  if (first instanceof Broken) return passOver(text, at, first)
  const { amount, end } = first
  if (text[at - 1] === '每') return silent(end)
  if (!amount.isChinese) {
    const isDay = !amount.isMore && isDate(text, at, amount.end)
    if (isDay || isLabel(text, at, amount.end)) return silent(amount.end)
    if (first.unit === '' && isName(text, at, amount.end)) return silent(amount.end)
  }
  const list = listAt(text, first)
  if (list instanceof Broken) return passOver(text, at, list)
  const last = list.at(-1) as Item
  if (isJoined(text, last)) return passOver(text, at, new Broken(true))
  if (!list.every((item, index) => isFigure(text, item, index > 0))) return silent(last.end)
  const quantities = list.map((item) => bounded(text, item))
  return { end: quantities.at(-1)?.end ?? last.end, quantities }
}

/** 5。4%, 5•4%, 36/40件, 10 200件 */
const JOINED = /^(?:[/:：+×•·﹒]\d|。\d+(?:\.\d+)?(?:[%‰万亿元]|个百分点)|\s\d)/u
/** 1，23件, 12，3456件: a number badly grouped, or two. */
const GROUPED_BADLY = /^，\d{1,4}(?!\d)/u
const LONGEST_GROUP = 3

/** Whether numerals stand beside a number without a unit that may belong to it. */
function isJoined(text: string, { start, end, unit, amount }: Item): boolean {
  if (unit !== '' || amount.isChinese) return false
  const after = text.slice(end, end + 12)
  if (JOINED.test(after)) return true
  const number = text.slice(start, end)
  const isGroup = number.length <= LONGEST_GROUP || /[,，]/u.test(number)
  return isGroup && GROUPED_BADLY.test(after)
}

/** Whether a number is one of the report's figures; `isFurther` in a list that has begun. */
function isFigure(text: string, item: Item, isFurther: boolean): boolean {
  const { unit, amount } = item
  if (/岁$/u.test(unit) && isAgeLimit(text, item)) return false
  if (amount.isChinese) return isFurther || countsInWords(text, item, boundBefore(text, item.start))
  return unit !== '' || isMoney(text, item) || standsAlone(text, item)
}

/** 18周岁以下, 未满18周岁: it says who is meant. */
function isAgeLimit(text: string, { start, end }: Item): boolean {
  const after = text.slice(end, end + 3)
  const before = text.slice(Math.max(0, start - 2), start)
  return /^(?:及?以[上下]|至|到|[—-])/u.test(after) || /[未不年]?满$|不[到足]$/u.test(before)
}

/** Whether a number without a unit is a quantity: 播放量突破1.4亿, 行政处罚2100，占…, 从6.32下降至6.08. */
function standsAlone(text: string, { start, end, amount }: Item): boolean {
  if (amount.magnitude >= 1e4) return text[end] !== '级'
  const before = text.slice(Math.max(0, start - 2), start)
  if (amount.magnitude > 1 || isCode(text.slice(start, end), before)) return false
  const moves =
    /[从由]$/u.test(before) || /^(?:下降|降低|上升|提高|提升)/u.test(text.slice(end, end + 2))
  if (moves && text.slice(start, end).includes('.')) return true
  const closes = /^(?:[，。；、）！]|以上|以内|左右|$)/u.test(text.slice(end, end + 2))
  return closes && /\p{Script=Han}$/u.test(before) && !/[年月第线]$/u.test(before)
}

/** ￥12,500 */
function isMoney(text: string, { start }: Item): boolean {
  return /[￥¥]/u.test(text[start - 1] ?? '')
}

/** The quantity with the words around it that say how near it is. */
function bounded(
  text: string,
  item: Omit<Share, 'value'> & Pick<Item, 'start' | 'value'> & Partial<Item>,
): Quantity {
  let { start, end, unit, kind } = item
  const { value } = item
  let bound: Bound = item.isMore ? 'over' : item.isAbout ? 'about' : 'exact'
  if (/[￥¥]/u.test(text[start - 1] ?? '') && (unit === '' || unit === '元')) {
    start--
    unit = '元'
    kind = 'money'
  }
  const after = boundAfter(text, end, kind === 'duration')
  if (after) {
    bound = after.bound
    end = after.at
  }
  const before = boundBefore(text, start)
  if (before && (before.at < start || bound === 'exact')) {
    bound = before.bound
    start = before.at
  } else if (item.amount?.isSize && reachesSize(text, start)) {
    bound = 'atLeast'
    start--
  }
  return quantity(text, { start, end }, { value, unit, kind, bound })
}
