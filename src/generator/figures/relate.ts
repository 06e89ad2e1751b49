/** Ties figures together: what changed by how much, and what is part of what. */
import { groupBy } from '../../report/groupBy'
import type { Change, Figure } from '../../report/types'
import { plain } from '../ground/numerals'
import { cutAt, indexAt, SENTENCE } from './clauses'
import { FALL, RISE, TURNED_INTO } from './lexicon'
import { tieParts } from './parts'

/** The figures of one paragraph with their changes and wholes, in the same order. */
export function relate(text: string, figures: readonly Figure[]): Figure[] {
  const sentences = cutAt(text, SENTENCE)
  const related = figures.map((figure) => ({ ...figure }))
  const bySentence = groupBy(related, ({ start }) => indexAt(sentences, start))
  for (const [at, mates] of bySentence) {
    const start = sentences[at]?.start ?? 0
    tieChanges(text, start, mates)
    tieParts(text, start, mates, bySentence.get(at - 1) ?? [])
  }
  return related
}

/* ---------- changes ---------- */

const SINCE =
  /(?:较|比|与)((?:上一?年度?|上年同期|去年同期|去年|前年|同期|20\d{2}年(?:同期)?|五年前|前一年度?|上季度|年初)(?:末|底)?)(?:相比)?|(同比|环比)/u
const CHANGING =
  /^(.*?)(增长|上升|提高|提升|增加|扩大|上涨|回升|攀升|跃升|下降|减少|降低|压缩|压减|缩减|缩短|下调|回落|收窄|下跌|削减|精简|(?<=同比|环比|净)[增降升减]|[增降升减](?=[至到]))了?(至|到|为)?$/u
const JOINT = /^(?:[、和与及，]|以及)$/u
/** No more than this is looked at before a number. */
const WINDOW = 120

/** A stated change: 增长52个百分点 says how much (delta), 提升至93.8% says to what. */
interface Stated {
  direction: Change['direction']
  since?: string
  isDelta: boolean
  /** The subject that it names itself; '' where it speaks of the figure before. */
  subject: string
}

/** Gives each figure of a sentence the change that is stated of it. */
function tieChanges(text: string, sentenceStart: number, figures: Figure[]): void {
  const lists = listsOf(text, figures)
  let counted = 0
  for (const [at, list] of lists.entries()) {
    const passed = counted
    counted += list.length
    const [first] = list
    if (!first) continue
    const before = lists[at - 1]
    const from = Math.max(sentenceStart, before?.at(-1)?.end ?? 0, first.start - WINDOW)
    const words = text.slice(from, first.start)
    const previous = before?.at(-1)
    if (previous && TURNED_INTO.test(words) && isStart(text, sentenceStart, previous)) {
      const direction = directionOf(previous, first)
      if (direction) first.change = { direction, previousFigure: previous.id }
      continue
    }
    const stated = statedIn(words)
    if (!stated || (stated.isDelta && !isRise(text, first, previous))) continue
    const since = stated.since === undefined ? {} : { since: stated.since }
    if (!stated.isDelta) {
      const printed = previous && stated.subject === '' && isStart(text, sentenceStart, previous)
      first.change = printed
        ? { direction: stated.direction, previousFigure: previous.id }
        : { direction: stated.direction, ...since }
      continue
    }
    // 分别提高1.5个百分点和2%: one alone of what is told of several.
    const isOneOfSeveral = list.length === 1 && words.includes('分别')
    const alike =
      before?.length === list.length
        ? before
        : respectively(text, figures.slice(Math.max(0, passed - list.length), passed), list)
    for (const [place, figure] of list.entries()) {
      const one = alike ? alike[place] : list.length === 1 ? previous : undefined
      const told = isOneOfSeveral ? undefined : one
      // 58件（较上年减少12件，下降17%）: both say it of the first.
      const changed = figures.find(({ id }) => id === told?.change?.of) ?? told
      figure.change =
        stated.subject === '' && changed && changed.kind !== 'rank'
          ? {
              direction: stated.direction,
              of: changed.id,
              ...since,
              ...derived(figure, changed, stated.direction),
            }
          : { direction: stated.direction, ...since }
    }
  }
}

/** Which way it went from one number to another of the same unit; undefined where they do not tell. */
function directionOf(from: Figure, to: Figure): Change['direction'] | undefined {
  if (from.unit !== to.unit || typeof from.value !== 'number' || typeof to.value !== 'number')
    return undefined
  if (from.value === to.value) return undefined
  return from.value < to.value ? 'up' : 'down'
}

/**
 * Whether a number says by how much another rose or fell: not in 细化为78项，增加了41项效果指标, where
 * the things that were added are counted, nor in 增长-3.2%, where the sign says the reverse.
 */
function isRise(text: string, figure: Figure, previous: Figure | undefined): boolean {
  if (typeof figure.value === 'number' && figure.value < 0) return false
  return figure.unit !== previous?.unit || !/^[\p{Script=Han}“]{2}/u.test(text.slice(figure.end))
}

/** 办结率97.5%，满意率96%，分别提高1.5个和2个百分点: as many shares right before them. */
function respectively(text: string, told: readonly Figure[], list: readonly Figure[]) {
  const words = text.slice(told.at(-1)?.end, list[0]?.start)
  const fits = told.length === list.length && told.every(({ kind }) => kind === 'percent')
  return fits && /^，[^，]{0,6}分别/u.test(words) ? told : undefined
}

/** Figures in lists of those that only a joint parts: 分别增长6%和7.4%. */
function listsOf(text: string, figures: readonly Figure[]): Figure[][] {
  const lists: Figure[][] = []
  for (const figure of figures) {
    const last = lists.at(-1)?.at(-1)
    if (last && last.kind === figure.kind && JOINT.test(text.slice(last.end, figure.start)))
      lists.at(-1)?.push(figure)
    else lists.push([figure])
  }
  return lists
}

function statedIn(words: string): Stated | undefined {
  const match = CHANGING.exec(words.replace(/(?:20\d{2}年|年末|目前)的?$/u, ''))
  if (!match) return undefined
  const [, before = '', verb = '', to] = match
  const direction = RISE.includes(verb) ? 'up' : FALL.includes(verb) ? 'down' : undefined
  if (!direction) return undefined
  const since = SINCE.exec(before)
  const subject = (before.split(/[，、]/u).at(-1) ?? '')
    .replaceAll(new RegExp(SINCE, 'gu'), '')
    .replace(/^.*（/u, '')
    .replace(/^.{0,4}(?:数量|总数|总量|件数)$/u, '')
    .replace(/分别|平均|均/gu, '')
  return { direction, since: since?.[1] ?? since?.[2], isDelta: !to, subject }
}

/** 由46条, 从60.2%: where a change begins. */
function isStart(text: string, sentenceStart: number, figure: Figure): boolean {
  const from = Math.max(sentenceStart, figure.start - 14)
  return /[由从自][^，、]{0,12}$/u.test(text.slice(from, figure.start))
}

/** The earlier share: only 个百分点 may be subtracted, and only from an exact share. */
function derived(
  points: Figure,
  share: Figure,
  direction: Change['direction'],
): { previous?: number } {
  if (points.kind !== 'points' || share.kind !== 'percent' || share.unit !== '%') return {}
  if (points.bound !== 'exact' || share.bound !== 'exact') return {}
  if (typeof points.value !== 'number' || typeof share.value !== 'number') return {}
  const previous = plain(
    direction === 'up' ? share.value - points.value : share.value + points.value,
  )
  return previous >= 0 && previous <= 100 ? { previous } : {}
}
