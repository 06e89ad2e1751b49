/**
 * Finds the quantities printed in a paragraph. A hand-written scanner, not one regular
 * expression: each character is looked at a bounded number of times, whatever the text.
 */

import { magnitudeOf, readNumeral } from '../../report/numerals'
import type { Bound, Figure, FigureKind } from '../../report/types'
import { plain, readNumber } from '../ground/numerals'
import { covered, quotations } from './masks'
import { kindOfUnit, unitAt } from './units'

/** A figure as printed, before anything is known of its meaning. */
export type Quantity = Pick<Figure, 'start' | 'end' | 'text' | 'value' | 'unit' | 'kind' | 'bound'>

/** A number at a place: its end and value, and whether it was written in Chinese numerals. */
interface Numeral {
  end: number
  value: number
  chinese: boolean
}

const DIGIT = /\d/u
const CHINESE_NUMERALS = new Set('〇零一二两三四五六七八九十百千万亿')
/** Longer runs of digits are codes or noise, not quantities. */
const LONGEST_NUMBER = 20

const MAGNITUDES = [
  '万亿',
  '千亿',
  '百亿',
  '十亿',
  '千万',
  '百万',
  '十万',
  '亿',
  '万',
  '千',
  '百',
  '十',
]
const RANGE_MARKS = new Set(['—', '–', '―', '－', '-', '~', '～', '至', '到'])

/** Every quantity of the text, in order and without overlap. */
export function quantitiesOf(text: string): Quantity[] {
  const quoted = covered(text.length, quotations(text))
  const found: Quantity[] = []
  let at = 0
  while (at < text.length) {
    if (quoted[at]) {
      at++
      continue
    }
    const quantity = signed(text, quantityAt(text, at))
    if (quantity) {
      found.push(quantity)
      at = quantity.end
    } else {
      at = afterNumber(text, at)
    }
  }
  return shareUnits(text, found)
}

/** 同比增长-3.2%: a sign after a word belongs to the value. After a digit or a letter it is none. */
function signed(text: string, found: Quantity | undefined): Quantity | undefined {
  if (!found || typeof found.value !== 'number') return found
  const before = text.slice(Math.max(0, found.start - 3), found.start)
  if (!/[\p{Script=Han}（：，][-－−﹣]$/u.test(before)) return found
  if (
    !/^(?:[%‰℃度]|个百分点)$/u.test(found.unit) &&
    !/[长幅速减动降为是（：，][-－−﹣]$/u.test(before)
  )
    return found
  const start = found.start - 1
  return { ...found, start, text: text.slice(start, found.end), value: -found.value }
}

/** The offset after the number at `at`, or the next offset where there is none. */
function afterNumber(text: string, at: number): number {
  if (!DIGIT.test(text[at] as string)) return at + 1
  let end = at
  while (end < text.length && /[\d.,]/u.test(text[end] as string)) end++
  return end
}

function quantityAt(text: string, at: number): Quantity | undefined {
  const char = text[at] as string
  if (char === '翻') return doubling(text, at)
  if (char === '第') return rank(text, at)
  if (char === '前') return topShare(text, at)
  if (DIGIT.test(char)) return fraction(text, at) ?? digits(text, at)
  if (CHINESE_NUMERALS.has(char)) return chineseShare(text, at) ?? fewOf(text, at)
  return undefined
}

/* ---------- numbers ---------- */

function digitsAt(text: string, at: number): Numeral | undefined {
  let end = at
  while (end < text.length && DIGIT.test(text[end] as string)) end++
  while (text[end] === ',' && /^\d{3}(?!\d)/u.test(text.slice(end + 1, end + 5))) end += 4
  if (text[end] === '.' && DIGIT.test(text[end + 1] ?? '')) {
    end++
    while (end < text.length && DIGIT.test(text[end] as string)) end++
  }
  if (end === at || end - at > LONGEST_NUMBER) return undefined
  const value = readNumber(text.slice(at, end))
  return value === undefined ? undefined : { end, value, chinese: false }
}

function chineseAt(text: string, at: number): Numeral | undefined {
  let end = at
  while (
    end < text.length &&
    end - at < LONGEST_NUMBER &&
    CHINESE_NUMERALS.has(text[end] as string)
  )
    end++
  const value = readNumeral(text.slice(at, end))
  return end === at || value === undefined ? undefined : { end, value, chinese: true }
}

/* ---------- forms ---------- */

/** 翻一番, 翻两番: the unit is 番. */
function doubling(text: string, at: number): Quantity | undefined {
  const from = at + (text[at + 1] === '了' ? 2 : 1)
  const numeral = chineseAt(text, from) ?? digitsAt(text, from)
  if (!numeral || text[numeral.end] !== '番') return undefined
  return quantity(text, at, numeral.end + 1, numeral.value, '番', 'multiple', 'exact')
}

const SCOPES = [
  '全国',
  '全省',
  '全市',
  '全区',
  '全县',
  '全州',
  '全球',
  '世界',
  '亚洲',
  '国内',
  '省内',
  '全自治区',
  '西北',
  '西南',
  '华东',
  '华北',
  '中西部',
  '东北地区',
  '东北三省',
  '东北',
  '西部地区',
  '西部',
  '中部地区',
  '中部',
  '东部地区',
  '东部',
  '长三角',
  '同类城市',
  '副省级城市',
  '省会城市',
]
const RANKING =
  /(?:居|列|位|排|名|排名|稳居|位居|位列|名列|跃居|升至|升到|上升到|跃升至|保持|蝉联|获得?|评为|并列|评定|排在|排到)(?:全[国省市区县])?$/u
const LONGEST_SCOPE = Math.max(...SCOPES.map((scope) => scope.length))

/** 全省第一, 第3位: a rank, with the field it holds in when that stands before it. */
function rank(text: string, at: number): Quantity | undefined {
  const numeral = digitsAt(text, at + 1) ?? chineseAt(text, at + 1)
  if (!numeral || !Number.isInteger(numeral.value) || numeral.value < 1) return undefined
  const unit = ['位', '名'].find((word) => text.startsWith(word, numeral.end)) ?? ''
  const end = numeral.end + unit.length
  const scope = scopeBefore(text, at)
  const next = text[end] ?? ''
  if (next === '次' || next === '序') return undefined
  const before = text.slice(Math.max(0, at - 8), at)
  const closes = next === '' || /[，。；、！）的和及与]/u.test(next)
  const moves =
    /[从由]$/u.test(before) || /^(?:提升|上升|跃升|升|前移|下降|降)/u.test(text.slice(end, end + 2))
  const ranked = scope !== '' || RANKING.test(before) || (unit !== '' && moves)
  if (unit === '' ? !(ranked && closes) : !(ranked || closes)) return undefined
  return quantity(text, at - scope.length, end, numeral.value, unit, 'rank', 'exact')
}

function scopeBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_SCOPE), at)
  return (
    SCOPES.filter((scope) => before.endsWith(scope)).sort((a, b) => b.length - a.length)[0] ?? ''
  )
}

/** 前1‰, 前10位: a rank among the first. */
function topShare(text: string, at: number): Quantity | undefined {
  const numeral = digitsAt(text, at + 1) ?? chineseAt(text, at + 1)
  if (!numeral) return undefined
  const unit = ['‰', '%', '位', '名', '强'].find((word) => text.startsWith(word, numeral.end))
  if (!unit || unit === '强') return undefined
  const scope = scopeBefore(text, at)
  return quantity(
    text,
    at - scope.length,
    numeral.end + unit.length,
    numeral.value,
    unit,
    'rank',
    'exact',
  )
}

/** 1/4左右 */
function fraction(text: string, at: number): Quantity | undefined {
  if (/[\d./A-Za-z]/u.test(text[at - 1] ?? '')) return undefined
  const match = /^(\d{1,3})\/(\d{1,3})(?![\d/A-Za-z.])/u.exec(text.slice(at, at + 9))
  if (!match) return undefined
  const [low, high] = [Number(match[1]), Number(match[2])]
  if (low === 0 || high <= low) return undefined
  return bounded(text, at, at + match[0].length, { value: low / high, unit: '', kind: 'ratio' })
}

/** 三分之二, 百分之三十六, 千分之五, 八成; digits may stand in them too. */
function chineseShare(text: string, at: number): Quantity | undefined {
  const base = chineseAt(text, at)
  if (!base) return undefined
  if (text.startsWith('分之', base.end)) {
    const from = base.end + 2
    const part = digitsAt(text, from) ?? chineseAt(text, from)
    if (!part) return undefined
    const point = text[part.end] === '点' ? chineseAt(text, part.end + 1) : undefined
    const end = point?.end ?? part.end
    const value = point ? Number(`${part.value}.${point.value}`) : part.value
    if (text.startsWith('个百分点', end)) return undefined
    if (base.value === 100) return bounded(text, at, end, { value, unit: '%', kind: 'percent' })
    if (base.value === 1000) return bounded(text, at, end, { value, unit: '‰', kind: 'percent' })
    return bounded(text, at, end, { value: value / base.value, unit: '', kind: 'ratio' })
  }
  if (base.value < 10 && unitAt(text, base.end) === '成')
    return bounded(text, at, base.end + 1, { value: base.value, unit: '成', kind: 'ratio' })
  return undefined
}

/** Measure words that make a small Chinese numeral a count: 三场, 两批. 一 alone never counts. */
const COUNTED = new Set(
  '场 批 起 家 次 倍 件 名 座 所 栋 艘 架 台 人次 个百分点 个工作日 个月 个小时 小时'.split(' '),
)

function fewOf(text: string, at: number): Quantity | undefined {
  if (
    CHINESE_NUMERALS.has(text[at - 1] ?? '') ||
    /[第上下前后数这那每几·]/u.test(text[at - 1] ?? '')
  )
    return undefined
  const numeral = chineseAt(text, at)
  if (!numeral || numeral.value < 2) return undefined
  const consecutive =
    /连续$/u.test(text.slice(Math.max(0, at - 2), at)) && text[numeral.end] === '年'
  if (consecutive)
    return quantity(text, at, numeral.end + 1, numeral.value, '年', 'duration', 'exact')
  const more = /^[余多]/u.test(text.slice(numeral.end, numeral.end + 1)) ? 1 : 0
  const unit = unitAt(text, numeral.end + more)
  const reached = /(?:突破|超过|超|逾|近|达|达到)$/u.test(text.slice(Math.max(0, at - 2), at))
  const vague = /^[百千万亿]+$/u.test(text.slice(at, numeral.end))
  const limited = unit !== '元' && text.startsWith('以上', numeral.end + more + (unit?.length ?? 0))
  if (!unit || (vague ? !(reached || limited) : !(COUNTED.has(unit) || reached || more)))
    return undefined
  if (/^[年天日]$/u.test(unit)) return undefined
  if (unit === '次' && isSession(text, at, numeral.end)) return undefined
  return bounded(text, at, numeral.end, {
    value: numeral.value,
    unit: '',
    kind: 'count',
  })
}

/** 三届二次会议, 七次全会, 二次供水: an ordinal in the guise of a count. */
function isSession(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at)
  return (
    /(?:届|人大|政协|委员会|市委|省委|区委|县委|、)$/u.test(before) ||
    /^次(?:会议|全会|全体|大会|党代会|、|供水|创|产业|能源|分配|污染|开发|利用)/u.test(
      text.slice(end, end + 4),
    )
  )
}

/* ---------- digits ---------- */

/** Words that make the number after them a name or an ordinal. */
const NAMED_BEFORE = /(?:第|\d[时点]|[A-Za-z][-+·]?|[+×xX*#№$￥·]|\d[-+×·])$/u
/** 注1, 续表2: the number of a note, a table or a picture where no unit follows. */
const LABEL_BEFORE = /[注表图]$/u
/** 1 200件: one number or two, which a plain space does not tell. */
const GROUP_BEFORE = /(?:^|[^\d.表图件第])\d{1,3} $/u
/** 25km²: the unit would be cut. */
const POWER_AFTER = /^(?:[ck]?m|米|公里|千米)[²³]/u
/** Marks after a number that make it a name: 500强, 5A级, 14+1, 7×24. */
const NAMED_AFTER =
  /^(?:[A-Za-z+×xX*#·]|强|号|届|中全会|号文|码|线|环|版|轨|高速|级(?!以)|[年月]?代|式|型(?!号))/u
const HOTLINE = /^(?:1[12]\d{1,3}|12[0-9]{3}|100\d{2}|95\d{3}|400\d*)$/u

/** Whether a unit follows: 图3幅, but not 图3所示. */
function isCounted(text: string, at: number): boolean {
  return unitAt(text, at) !== undefined && !/^所[示列述]/u.test(text.slice(at))
}

function digits(text: string, at: number): Quantity | undefined {
  if (
    /[\d.]/u.test(text[at - 1] ?? '') &&
    DIGIT.test(text[at - 1] === '.' ? (text[at - 2] ?? '') : '0')
  )
    return undefined
  if (NAMED_BEFORE.test(text.slice(Math.max(0, at - 3), at))) return undefined
  const first = digitsAt(text, at)
  if (!first) return undefined
  if (isDate(text, at, first.end)) return undefined
  if (LABEL_BEFORE.test(text.slice(0, at)) && !isCounted(text, first.end)) return undefined
  if (first.end - at === 3 && GROUP_BEFORE.test(text.slice(Math.max(0, at - 5), at)))
    return undefined
  if (POWER_AFTER.test(text.slice(first.end, first.end + 4))) return undefined
  const range = rangeAt(text, first)
  if (range) return bounded(text, at, range.end, range)
  const after = text.slice(first.end, first.end + 6)
  if (NAMED_AFTER.test(after) && !unitAt(text, first.end)) return undefined
  if (
    RANGE_MARKS.has(after[0] ?? '') &&
    after[0] !== '至' &&
    after[0] !== '到' &&
    DIGIT.test(after[1] ?? '')
  )
    return undefined
  return bounded(text, at, first.end, { value: first.value, unit: '', kind: 'count' })
}

/** Dates, years, months and ordinal days: 2021年, 12月4日, 2021—2025年, 11.7. */
function isDate(text: string, at: number, end: number): boolean {
  const number = text.slice(at, end)
  const after = text.slice(end, end + 12)
  const before = text.slice(Math.max(0, at - 6), at)
  const year = /^(?:19|20)\d{2}$/u.test(number)
  if (year && /^年(?!以上|以内)/u.test(after)) return true
  if (year && /^(?:[—–―－~～至到-]|、)(?:19|20)\d{2}/u.test(after)) return true
  if (/^(?:(?:19|20)\d{2}){2}$/u.test(number) && after.startsWith('年')) return true
  if (
    /^[—–―－~～至到、-]?\d{0,2}月/u.test(after) &&
    /^\d{1,2}$/u.test(number) &&
    /^\d{0,2}月|^[—–―－~～至到、-]\d{1,2}月/u.test(after)
  )
    return true
  if (/^\d{1,2}$/u.test(number) && /^日/u.test(after))
    return /[月至—、-]$/u.test(before) || !/^日(?:内|以内)/u.test(after)
  if (/^\d{1,2}$/u.test(number) && /^(?:时|点)\d/u.test(after)) return true
  if (/^[./]\d{1,2}[./]\d/u.test(after)) return true
  return /^年/u.test(after) && !isSpan(text, at, end)
}

/** Whether N年 measures time (连续9年, 3年以上) rather than naming a period (过去5年, 3年行动). */
function isSpan(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at)
  const after = text.slice(end + 1, end + 5)
  if (text.slice(at, end).includes('.')) return true
  if (/(?:连续|历时|提前|延长|缩短|长达|满|时隔|年限达?到?)$/u.test(before)) return true
  return /^(?:以上|以内)/u.test(after)
}

interface Measured {
  value: number | [number, number]
  unit: string
  kind: FigureKind
}

/** 3—5名, 20—34%, 20%—34%, 1.2至1.5亿元: both ends in the plain unit. */
function rangeAt(text: string, first: Numeral): (Measured & { end: number }) | undefined {
  let at = first.end
  const lowMagnitude = magnitudeAt(text, at)
  at += lowMagnitude.length
  const percent = /[%‰]/u.test(text[at] ?? '') ? 1 : 0
  at += percent
  if (!RANGE_MARKS.has(text[at] ?? '')) return undefined
  at++
  if (text[at] === '—' || text[at] === '-') at++
  const second = digitsAt(text, at)
  if (!second || second.value <= first.value) return undefined
  const magnitude = magnitudeAt(text, second.end)
  const end = second.end + magnitude.length
  if (isDate(text, at, second.end) || !(unitAt(text, end) || magnitude)) return undefined
  const scale = magnitudeOf(magnitude)
  const low = plain(first.value * (lowMagnitude ? magnitudeOf(lowMagnitude) : scale))
  return { value: [low, plain(second.value * scale)], unit: '', kind: 'count', end }
}

function magnitudeAt(text: string, at: number): string {
  const word = MAGNITUDES.find((magnitude) => text.startsWith(magnitude, at)) ?? ''
  // 千瓦 and 千米 are units, not thousands of a 瓦.
  const unit = unitAt(text, at)
  return unit !== undefined && unit.length > word.length && word.length === 1 ? '' : word
}

/* ---------- bounds, magnitude and unit around a number ---------- */

const BEFORE_BOUNDS: readonly [string, Bound][] = [
  ['不超过', 'within'],
  ['不高于', 'within'],
  ['不多于', 'within'],
  ['不低于', 'atLeast'],
  ['不少于', 'atLeast'],
  ['至少', 'atLeast'],
  ['大约', 'about'],
  ['约', 'about'],
  ['超', 'over'],
  ['近', 'near'],
  ['逾', 'over'],
  ['将近', 'near'],
]
const VERB_OVER = /(?:突破|超过|高于|多于|大于)$/u
const AFTER_BOUNDS: readonly [string, Bound][] = [
  ['以上', 'atLeast'],
  ['以内', 'within'],
  ['以下', 'within'],
  ['左右', 'about'],
  ['上下', 'about'],
]

/** Completes a number with the words around it that belong to it. */
function bounded(
  text: string,
  at: number,
  numberEnd: number,
  measured: Measured,
): Quantity | undefined {
  let { value, unit, kind } = measured
  let end = numberEnd
  let bound: Bound = 'exact'
  if (unit === '' && kind === 'count') {
    const read = magnitudeAndUnit(text, end)
    if (read.more) bound = 'over'
    value = scaled(value, read.magnitude)
    unit = read.unit
    kind = read.unit ? kindOfUnit(read.unit) : 'count'
    end = read.end
    if (unit === '' && !standsAlone(text, at, numberEnd, end)) return undefined
    if (unit === '岁' && /^(?:以[上下]|至|到|[—-])/u.test(text.slice(end, end + 2)))
      return undefined
  }
  const after = AFTER_BOUNDS.find(([word]) => text.startsWith(word, end))
  if (after) {
    bound = after[1]
    end += after[0].length
  } else if (kind === 'duration' && text[end] === '内') {
    bound = 'within'
    end++
  }
  const before = BEFORE_BOUNDS.find(
    ([word]) => text.endsWith(word, at) && !isWord(text, at - word.length, word),
  )
  let start = at
  if (before) {
    bound = before[1]
    start -= before[0].length
  } else if (bound === 'exact' && VERB_OVER.test(text.slice(Math.max(0, at - 2), at))) {
    bound = 'over'
  }
  return quantity(text, start, end, value, unit, kind, bound)
}

/** Whether a one-letter bound is the end of another word: 附近, 大超, 条约, 高超. */
function isWord(text: string, at: number, word: string): boolean {
  const before = text[at - 1] ?? ''
  if (word === '近') return /[附最邻靠远接贴]/u.test(before)
  if (word === '约') return /[条合公契违节预签]/u.test(before)
  return false
}

interface MagnitudeAndUnit {
  magnitude: string
  more: boolean
  unit: string
  end: number
}

/** Reads 万余份, 余亿元, 多家, 个工作日 after a number. */
function magnitudeAndUnit(text: string, at: number): MagnitudeAndUnit {
  let end = at
  let more = false
  const skipMore = (): void => {
    if (!/[余多]/u.test(text[end] ?? '')) return
    if (
      text[end] === '多' &&
      /[样元层级式种]/u.test(text[end + 1] ?? '') &&
      text[end + 1] !== '种' &&
      text[end + 1] !== '元'
    )
      return
    more = true
    end++
  }
  skipMore()
  const magnitude = magnitudeAt(text, end)
  end += magnitude.length
  skipMore()
  const unit = unitAt(text, end) ?? ''
  end += unit.length
  if (unit !== '') skipAfterUnit()
  return { magnitude, more, unit, end }

  function skipAfterUnit(): void {
    // 3个多月, 2倍多
    if (text[end] === '多' && /[，。；、）月]/u.test(text[end + 1] ?? '，')) {
      more = true
      end++
    }
  }
}

function scaled(value: number | [number, number], magnitude: string): number | [number, number] {
  const scale = magnitudeOf(magnitude)
  return typeof value === 'number' ? plain(value * scale) : value
}

/** Whether a number without a unit is still a quantity: 播放量突破1.4亿, 行政处罚2100，占…. */
function standsAlone(text: string, at: number, numberEnd: number, end: number): boolean {
  const number = text.slice(at, numberEnd)
  const magnitude = end > numberEnd
  const before = text[at - 1] ?? ''
  const after = text.slice(end, end + 3)
  const closes = /^(?:[，。；、）！]|以上|以内|左右|$)/u.test(after)
  if (magnitude) return !/^级/u.test(after)
  const moves = /[从由]$/u.test(before) || /^(?:下降|降低|上升|提高|提升)/u.test(after)
  if (moves && number.includes('.')) return true
  if (!closes || HOTLINE.test(number) || !/\p{Script=Han}/u.test(before)) return false
  return !/(?:年|月|第|线|热线|电话|国道|编号|邮编)$/u.test(text.slice(Math.max(0, at - 2), at))
}

function quantity(
  text: string,
  start: number,
  end: number,
  value: number | [number, number],
  unit: string,
  kind: FigureKind,
  bound: Bound,
): Quantity {
  return { start, end, text: text.slice(start, end), value, unit, kind, bound }
}

/** 分别提高11.1、11.2个百分点: a number without a unit takes that of the next in its list. */
function shareUnits(text: string, found: Quantity[]): Quantity[] {
  for (let i = found.length - 2; i >= 0; i--) {
    const [here, next] = [found[i], found[i + 1]]
    if (!here || !next || here.unit !== '' || here.kind !== 'count' || next.kind === 'rank')
      continue
    if (!/^[、和与及]$/u.test(text.slice(here.end, next.start))) continue
    here.unit = next.unit
    here.kind = next.kind
  }
  return found
}
