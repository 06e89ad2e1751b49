/** The unit after a number, whole or not at all, with what stands after the unit and belongs to the number. */
import type { FigureKind } from '../../../report/types'
import { kindOfUnit, unitAt } from '../units'
import { amountAt } from './amount'
import { digitsAt } from './arabic'
import { chineseAt } from './chinese'
import { isDigit } from './marks'

export interface Measure {
  end: number
  unit: string
  kind: FigureKind
  /** 3个多月, 2倍多 */
  isMore: boolean
  /** What is printed after the unit, in the unit: the 8角 of 5元8角, the half of 一倍半. */
  rest: number
}

/** The unit goes on in a way that is not known: 5公里/百户, 3吨·公里, 20人小时, 5m⁴. */
const GOES_ON = /^(?:[²³⁴]|\/|·\p{Script=Han})/u
const OF_TWO = /^(?:吨|人|车|[千兆]瓦|架|台|班|辆|艘|床位|张床位)$/u
const SECOND = /^(?:公里|千米|海里|小时|[时日天](?=[，。；、）]|$))/u
/** 两小时半, 1米8, 3个月15天: the rest is neither of this unit nor a figure of its own. */
const HALF = /^半(?=[，。；、）以左]|$)/u
const TIME = /^(?:个?小时|天|日|个?月|周|分钟?)$/u
const TIME_AFTER = /^零?\d{1,3}(?:个?小时|分钟?|秒|天|日)/u

/** The measure at `at`; `cut` where a unit begins that is not read whole. */
export function measureAt(text: string, at: number): Measure | 'cut' | undefined {
  const printed = unitAt(text, at)
  if (!printed) return undefined
  const { unit, end } = printed
  const after = text.slice(end, end + 8)
  if (GOES_ON.test(after) || (OF_TWO.test(unit) && SECOND.test(after))) return 'cut'
  if (TIME.test(unit) && TIME_AFTER.test(after)) return 'cut'
  if (unit === '米' && /^\d{1,2}(?=[，。；、）以]|$)/u.test(after)) return 'cut'
  const measure = { end, unit, kind: kindOfUnit(unit), isMore: false, rest: 0 }
  if (unit === '个') return monthsAt(after, measure)
  if (unit === '元') return withJiao(text, measure)
  if (unit === '成' || unit === '倍') return withTenths(text, measure)
  if (HALF.test(after)) return 'cut'
  return moreAfter(after, measure)
}

/** 3个半月, 3个多月; otherwise 个 counts what follows it. */
function monthsAt(after: string, measure: Measure): Measure | 'cut' {
  const [words = '', form, time] = /^(半|多)(月|小时)/u.exec(after) ?? []
  if (time === undefined) return /^半/u.test(after) ? 'cut' : moreAfter(after, measure)
  const unit = `个${time}`
  const end = measure.end + words.length
  const kind = kindOfUnit(unit)
  return { end, unit, kind, isMore: form === '多', rest: form === '半' ? 0.5 : 0 }
}

/** 5元8角, 三元五角二分 */
function withJiao(text: string, measure: Measure): Measure | 'cut' {
  const jiao = amountAt(text, measure.end)
  if (!jiao || text[jiao.end] !== '角' || typeof jiao.value !== 'number')
    return moreAfter(text.slice(measure.end, measure.end + 2), measure)
  const fen = amountAt(text, jiao.end + 1)
  const hasFen = fen !== undefined && text[fen.end] === '分' && typeof fen.value === 'number'
  const rest = jiao.value / 10 + (hasFen ? (fen.value as number) / 100 : 0)
  if (rest >= 1) return 'cut'
  return { ...measure, end: hasFen ? fen.end + 1 : jiao.end + 1, rest }
}

/** 九成五, 一倍半 */
function withTenths(text: string, measure: Measure): Measure | 'cut' {
  const { end, unit } = measure
  if (text[end] === '半') return { ...measure, end: end + 1, rest: 0.5 }
  const digit = isDigit(text[end]) ? digitsAt(text, end) : chineseAt(text, end)
  if (!digit) return moreAfter(text.slice(end, end + 2), measure)
  const { value } = digit
  if (unit !== '成' || typeof value !== 'number' || value > 9) return 'cut'
  return { ...measure, end: digit.end, rest: value / 10 }
}

function moreAfter(after: string, measure: Measure): Measure {
  const isMore = /^多(?:[，。；、）]|$)/u.test(after)
  return isMore ? { ...measure, end: measure.end + 1, isMore } : measure
}
