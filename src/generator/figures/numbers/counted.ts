/** Which Chinese numerals count: 三十五人 and 两批 do, 三届, 一件事 and 二次会议 do not. */
import type { Bounded } from './bound'
import type { Item } from './range'

/** Measure words that make a single Chinese digit a count: 三场, 两批. 一 alone never counts. */
const AFTER_DIGIT = new Set(
  '场 批 起 家 次 倍 件 名 座 所 栋 艘 架 台 人次 个百分点 个工作日 个月 个小时 小时 成'.split(' '),
)
/** Units with which longer numerals too are names or ordinals: 十一期, 二十一点, 三十六层. */
const NEVER = new Set(
  '年 天 日 周 期 节 点 分 步 字 层 段 片 班 面 头 金 银 度 集 门 口 款 路'.split(' '),
)
/** What about two numbers side by side can be said: 三五名, but not 二三线. */
const AFTER_PAIR = new Set(
  '个 人 名 家 件 次 户 项 份 位 场 批 起 种 元 倍 成 人次 件次 个月 小时'.split(' '),
)
/** 第, 前, 每 and their like make it an ordinal, a rate or another vague number. */
const NOT_AFTER =
  /(?:(?<!以)[上下]|(?<![总件人户次个倍])数|[第前后这那每几整成番·.．]|[\d〇零一二两三四五六七八九十百千万亿][、—-])$/u
const REACHED = /(?:突破|超过|达到?|破)$/u

/** Whether a number in Chinese characters counts what its unit says. */
export function countsInWords(text: string, item: Item, bound: Bounded | undefined): boolean {
  const { start, end, unit, value, amount, isMore, isAbout } = item
  if (unit === '') return false
  const before = text.slice(Math.max(0, start - 2), start)
  const isBounded = bound !== undefined || REACHED.test(before)
  if (amount.isSize && reachesSize(text, start)) return true
  if (NOT_AFTER.test(before)) return false
  if (/连续$/u.test(before) && unit === '年') return true
  if (isSession(text, item)) return false
  const least = typeof value === 'number' ? value : value[0]
  if (isAbout) return least >= 2 && AFTER_PAIR.has(unit)
  if (NEVER.has(unit)) return isTerm(text, item, bound)
  // 一倍半, 三元五角
  if (!Number.isInteger(least)) return true
  if (least < 2 && amount.isSingle) return false
  if (amount.isSize) return isMore || isBounded || (unit !== '元' && text.startsWith('以上', end))
  if (amount.isSingle) return AFTER_DIGIT.has(unit) || typeof value !== 'number' || isBounded
  return true
}

/** 上千家: as many as that or more; 迈上千亿元台阶 and 网上百余件 say something else. */
export function reachesSize(text: string, at: number): boolean {
  return /(?<![迈登跨踏跃走站攀冲以线网路身会街船早晚手地海陆岸市场])上$/u.test(
    text.slice(Math.max(0, at - 2), at),
  )
}

/** 三十日内, 不超过三十天: a term set in days. */
function isTerm(text: string, { end, unit, amount }: Item, bound: Bounded | undefined): boolean {
  const isSet = bound?.bound === 'within' || /^[以之]?内/u.test(text.slice(end, end + 2))
  return /^[日天]$/u.test(unit) && !amount.isSingle && isSet
}

/** 三届二次会议, 七次全会, 二次供水: an ordinal in the guise of a count. */
function isSession(text: string, { start, end, unit, amount }: Item): boolean {
  if (unit !== '次') return false
  if (amount.isSingle && (text[start - 1] === '、' || text[end] === '、')) return true
  const before = text.slice(Math.max(0, start - 6), start)
  return (
    /(?:届|人大|政协|委员会|市委|省委|区委|县委)$/u.test(before) ||
    /^(?:会议|全会|全体|大会|党代会|供水|创|产业|能源|分配|污染|开发|利用)/u.test(
      text.slice(end, end + 3),
    )
  )
}
