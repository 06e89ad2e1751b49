/** Ties figures together: what changed by how much, and what is part of what. */
import type { Change, Figure } from '../report/types'
import { cutAt, indexAt, SENTENCE } from './clauses'
import { plain } from './numerals'
import { FALL, RISE } from './words'

/** The figures of one paragraph with their changes and wholes, in the same order. */
export function relate(text: string, figures: readonly Figure[]): Figure[] {
  const sentences = cutAt(text, SENTENCE)
  const related = figures.map((figure) => ({ ...figure }))
  const bySentence = new Map<number, Figure[]>()
  for (const [index, figure] of related.entries()) {
    const at = indexAt(sentences, figure.start)
    const start = sentences[at]?.start ?? 0
    const previous = related[index - 1]
    const change = changeOf(
      text,
      start,
      figure,
      previous && previous.start >= start ? previous : undefined,
    )
    if (change) figure.change = change
    bySentence.set(at, [...(bySentence.get(at) ?? []), figure])
  }
  for (const [at, inside] of bySentence) tieParts(text, sentences[at]?.start ?? 0, inside)
  return related
}

/* ---------- changes ---------- */

const SINCE =
  /(?:较|比|与)((?:上一?年度?|上年同期|去年同期|去年|前年|同期|20\d{2}年|五年前|前一年度?|上季度|年初)(?:末|底)?)(?:相比)?|(同比|环比)/u

function changeOf(
  text: string,
  sentenceStart: number,
  figure: Figure,
  previous: Figure | undefined,
): Change | undefined {
  const from = Math.max(sentenceStart, previous?.end ?? 0)
  const words = text.slice(from, figure.start)
  const verb =
    /^(.*?)(增长|上升|提高|提升|增加|扩大|上涨|回升|攀升|下降|减少|降低|压缩|压减|缩减|缩短|下调|回落|收窄|下跌|削减|精简|(?<=同比|环比|净)[增降升减]|[增降升减](?=[至到]))了?(至|到|为)?$/u.exec(
      words,
    )
  if (!verb) return undefined
  const direction = RISE.includes(verb[2] ?? '')
    ? 'up'
    : FALL.includes(verb[2] ?? '')
      ? 'down'
      : undefined
  if (!direction) return undefined
  const since = sinceOf(verb[1] ?? '')
  if (verb[3]) {
    const fromPrinted =
      previous &&
      verb[1] === '' &&
      /[由从自](?:[^，]{0,12})$/u.test(text.slice(sentenceStart, previous.start))
    return fromPrinted ? { direction, previousFigure: previous.id } : { direction, ...since }
  }
  const own =
    (verb[1] ?? '')
      .split(/[，、]/u)
      .at(-1)
      ?.replace(SINCE, '') ?? ''
  if (own !== '' || !previous || previous.change) return { direction, ...since }
  return { direction, of: previous.id, ...since, ...derived(figure, previous, direction) }
}

function sinceOf(words: string): { since?: string } {
  const match = SINCE.exec(words)
  const since = match?.[1] ?? match?.[2]
  return since ? { since } : {}
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

/* ---------- parts of a whole ---------- */

/** A counted object of 对, 将 or 把, with no other number before it in its clause. */
const TREATED = /^(?:依法|全面|集中)?[对将把]\D*$/u
const DOINGS = /^(?:人|件|户|场)?次$|^场$/u

/**
 * 对18件规章开展评估，建议废止6件、修改9件、保留3件: what is done with a whole, counted in its
 * own unit, right after it. 其中 says the same.
 */
function tieParts(text: string, sentenceStart: number, figures: Figure[]): void {
  for (const [index, whole] of figures.entries()) {
    if (
      whole.kind !== 'count' ||
      DOINGS.test(whole.unit) ||
      typeof whole.value !== 'number' ||
      whole.whole
    )
      continue
    const parts = figures.slice(index + 1)
    const end = parts.findIndex((part) => part.unit !== whole.unit)
    const run = end < 0 ? parts : parts.slice(0, end)
    const first = run[0]
    if (!first) continue
    const clauseStart = Math.max(sentenceStart, text.lastIndexOf('，', whole.start) + 1)
    const treated = TREATED.test(text.slice(clauseStart, whole.start))
    const among = /其中[，：]?/u.test(text.slice(whole.end, first.start))
    if (!treated && !among) continue
    const sum = run.reduce(
      (total, part) => total + (typeof part.value === 'number' ? part.value : Infinity),
      0,
    )
    if (sum > whole.value) continue
    if (treated && !among && !/，/u.test(text.slice(whole.end, first.start))) continue
    for (const part of run) part.whole = whole.id
  }
}
