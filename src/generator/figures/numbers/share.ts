/** Shares: 百分之三十六, 百分之二十至三十, 三分之二, 1/4; 翻一番. */
import type { FigureKind } from '../../../report/types'
import { unitAt } from '../units'
import { digitsAt } from './arabic'
import { chineseAt } from './chinese'
import { isDash, isDigit, isNumeral, stretchEnd } from './marks'

/** A measure that is complete in itself. `value` is undefined where it cannot be read whole. */
export interface Share {
  end: number
  value: number | [number, number] | undefined
  unit: string
  kind: FigureKind
}

const LONGEST_BASE = 5
const UNIT_OF: Readonly<Record<number, string>> = { 100: '%', 1000: '‰' }

/** 三分之二, 百分之三十六点五, 百分之20至30; undefined where no share begins. */
export function shareAt(text: string, at: number): Share | undefined {
  let numeralEnd = at
  while (numeralEnd - at < LONGEST_BASE && isNumeral(text[numeralEnd])) numeralEnd++
  if (!text.startsWith('分之', numeralEnd)) return undefined
  const base = chineseAt(text, at)
  // 一又二分之一
  const isPart = text[at - 1] === '又'
  if (isPart || !base || typeof base.value !== 'number') return unreadShare(text, at)
  const whole = base.value
  const unit = UNIT_OF[whole] ?? ''
  const kind = unit === '' ? 'ratio' : 'percent'
  const low = partAt(text, base.end + 2)
  if (!low || text.startsWith('个百分点', low.end)) return unreadShare(text, at)
  const scaled = (value: number): number => (unit === '' ? value / whole : value)
  const from = rangeMarkEnd(text, low.end)
  if (from === undefined) {
    if (goesOn(text, low.end)) return unreadShare(text, at)
    return { end: low.end, value: scaled(low.value), unit, kind }
  }
  const again = text.slice(at, base.end + 2)
  const high = partAt(text, text.startsWith(again, from) ? from + again.length : from)
  if (!high || high.value <= low.value || goesOn(text, high.end)) return unreadShare(text, at)
  if (rangeMarkEnd(text, high.end) !== undefined) return unreadShare(text, at)
  return { end: high.end, value: [scaled(low.value), scaled(high.value)], unit, kind }
}

function unreadShare(text: string, at: number): Share {
  return { end: stretchEnd(text, at, false), value: undefined, unit: '', kind: 'ratio' }
}

/** 1/4左右; undefined where no fraction of two small numbers stands. */
export function fractionAt(text: string, at: number): Share | undefined {
  const match = /^(\d{1,3})\/(\d{1,3})(?![\d/A-Za-z.])/u.exec(text.slice(at, at + 9))
  if (!match || /[\d./A-Za-z]/u.test(text[at - 1] ?? '')) return undefined
  const [low, high] = [Number(match[1]), Number(match[2])]
  const end = at + match[0].length
  if (low === 0 || high <= low || unitAt(text, end) || goesOn(text, end)) return undefined
  return { end, value: low / high, unit: '', kind: 'ratio' }
}

/** 翻一番, 翻了两番: the unit is 番. */
export function doublingAt(text: string, at: number): Share | undefined {
  const from = at + (text[at + 1] === '了' ? 2 : 1)
  const number = partAt(text, from)
  if (!number || text[number.end] !== '番') return undefined
  return { end: number.end + 1, value: number.value, unit: '番', kind: 'multiple' }
}

function partAt(text: string, at: number): { end: number; value: number } | undefined {
  const part = isDigit(text[at]) ? digitsAt(text, at) : chineseAt(text, at)
  return part && typeof part.value === 'number' ? { end: part.end, value: part.value } : undefined
}

/** Where the second number of a range begins, if a mark of ranges and a numeral follow. */
function rangeMarkEnd(text: string, at: number): number | undefined {
  if (!isDash(text[at]) && !/[至到]/u.test(text[at] ?? '')) return undefined
  const from = isDash(text[at + 1]) ? at + 2 : at + 1
  return isNumeral(text[from]) ? from : undefined
}

function goesOn(text: string, end: number): boolean {
  if (isNumeral(text[end]) || /^(?:分之|倍)/u.test(text.slice(end, end + 2))) return true
  return /[.点/·•]/u.test(text[end] ?? '') && isNumeral(text[end + 1])
}
