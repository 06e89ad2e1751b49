/** Ranks (全省第一, 第3位, 前10位) and ordinals, which are none (第三十二条, 第8、9、10期). */
import type { FigureKind } from '../../../report/types'
import { unitAt } from '../units'
import { digitsAt } from './arabic'
import { chineseAt } from './chinese'
import { isDigit, stretchEnd } from './marks'
import { quantity, type Reading, silent } from './quantity'

const SCOPES = (
  '全国 全省 全市 全区 全县 全州 全球 世界 亚洲 国内 省内 全自治区 西北 西南 华东 华北 中西部 东北地区 东北三省 东北 ' +
  '西部地区 西部 中部地区 中部 东部地区 东部 长三角 同类城市 副省级城市 省会城市'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)
const LONGEST_SCOPE = Math.max(...SCOPES.map((scope) => scope.length))
const RANKING =
  /(?:居|列|位|排|名|排名|稳居|位居|位列|名列|跃居|升至|升到|上升到|跃升至|保持|蝉联|获得?|评为|并列|评定|排在|排到)(?:全[国省市区县])?$/u

/** What 第 begins: a rank, or the ordinals that are passed over. */
export function rankAt(text: string, at: number): Reading {
  const number = numberAt(text, at + 1)
  if (!number) return silent(ordinalsEnd(text, at + 1))
  const unit = ['位', '名'].find((word) => text.startsWith(word, number.end)) ?? ''
  const end = number.end + unit.length
  const scope = scopeBefore(text, at)
  const next = text[end] ?? ''
  const before = text.slice(Math.max(0, at - 8), at)
  const closes = next === '' || /[，。；、！）的和及与]/u.test(next)
  const moves =
    /[从由]$/u.test(before) || /^(?:提升|上升|跃升|升|前移|下降|降)/u.test(text.slice(end, end + 2))
  const ranked = scope !== '' || RANKING.test(before) || (unit !== '' && moves)
  const isRank = unit === '' ? ranked && closes : ranked || closes
  if (!isRank || next === '次' || next === '序' || isListed(text, end, unit))
    return silent(ordinalsEnd(text, at + 1))
  return rank(text, at - scope.length, end, number.value, unit)
}

/** 前1‰, 前10位: a rank among the first; undefined where 前 begins none. */
export function topAt(text: string, at: number): Reading | undefined {
  const number = numberAt(text, at + 1)
  const unit = ['‰', '%', '位', '名'].find((word) => number && text.startsWith(word, number.end))
  if (!number || !unit) return undefined
  const start = at - scopeBefore(text, at).length
  return rank(text, start, number.end + unit.length, number.value, unit)
}

function rank(text: string, start: number, end: number, value: number, unit: string): Reading {
  const kind: FigureKind = 'rank'
  return {
    end,
    quantities: [quantity(text, { start, end }, { value, unit, kind, bound: 'exact' })],
  }
}

function numberAt(text: string, at: number) {
  const number = isDigit(text[at]) ? digitsAt(text, at) : chineseAt(text, at)
  if (!number || typeof number.value !== 'number' || number.value <= 0) return undefined
  return { end: number.end, value: number.value }
}

function scopeBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_SCOPE), at)
  return SCOPES.find((scope) => before.endsWith(scope)) ?? ''
}

/** 第3、5名: one of a list, of which a rank alone says too little. */
function isListed(text: string, end: number, unit: string): boolean {
  const further = stretchEnd(text, end)
  const to = /^[、，—–~～至-]\d/u.test(text.slice(end, end + 2))
    ? stretchEnd(text, end + 1)
    : further
  return unit === '' && to > end && /^[位名条款项期号批章节页]/u.test(text.slice(to, to + 1))
}

/** The end of 三十二条、第三十三条, 8、9、10期: all that 第 speaks of. */
function ordinalsEnd(text: string, at: number): number {
  let end = stretchEnd(text, at)
  const unit = unitAt(text, end)
  if (end === at || !unit) return Math.max(end, at)
  end = unit.end
  for (;;) {
    const next = /^[、和与及至到—-]第?/u.exec(text.slice(end, end + 2))?.[0].length ?? 0
    const numeral = next > 0 ? stretchEnd(text, end + next) : end
    if (numeral === end + next || next === 0) return end
    const same = unitAt(text, numeral)
    if (same?.unit !== unit.unit) return end
    end = same.end
  }
}
