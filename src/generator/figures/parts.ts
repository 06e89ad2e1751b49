/** Ties the parts of a whole to it: 309件文件，废止91件、修改3件; 其中…. */
import type { Figure } from '../../report/types'
import { VERBS } from './lexicon'

/** A counted object of 对, 将 or 把, with no other number before it in its clause. */
const TREATED = /^(?:依法|全面|集中)?[对将把]\D*$/u
/** Doings are not parted: whoever comes twice is no part of those who came. */
const DOINGS = /^(?:人|件|户|场)?次$|^场$/u
const MOST_PARTS = 30
/** 其中, or the end of 15项任务中，有8项…. */
const AMONG = /其中|(?<=\p{Script=Han}{2})中(?=，)/gu
/** A whole stands no more counts before its parts. */
const FURTHEST = 8
/** No more than this is looked at before a number. */
const WINDOW = 120

/**
 * Gives the parts in a sentence their whole, which is counted in the same unit and before them;
 * `before` are the figures of the sentence before, of which 其中 may speak.
 */
export function tieParts(
  text: string,
  sentenceStart: number,
  figures: readonly Figure[],
  before: readonly Figure[],
): void {
  const counts = figures.filter(isCount)
  let next = 0
  for (const { index } of text.slice(sentenceStart, counts.at(-1)?.start).matchAll(AMONG)) {
    const at = sentenceStart + index
    while (next < counts.length && (counts[next] as Figure).start < at) next++
    tieNamed(text, at, counts, next, before)
  }
  for (const [at, whole] of counts.entries()) {
    const parts = partsRightAfter(text, counts, at)
    if (parts.length === 0 || whole.whole !== undefined || DOINGS.test(whole.unit)) continue
    const words = text.slice(Math.max(sentenceStart, whole.start - WINDOW), whole.start)
    const isTreated =
      whole.kind === 'count' &&
      TREATED.test(words.slice(words.lastIndexOf('，') + 1)) &&
      text.slice(whole.end, parts[0]?.start).includes('，')
    const isSum = parts.length > 1 && sumOf(parts) === whole.value
    if ((isTreated || isSum) && holds(whole, parts)) for (const part of parts) part.whole = whole.id
  }
}

/**
 * What 其中 at an offset names, from the `next` count on, is part of the last count before it, and need
 * not be all of it.
 */
function tieNamed(
  text: string,
  at: number,
  counts: readonly Figure[],
  next: number,
  before: readonly Figure[],
): void {
  const first = counts[next]
  if (!first) return
  const own = counts.slice(Math.max(0, next - FURTHEST), next)
  const whole = (own.length > 0 ? own : before.slice(-FURTHEST))
    .filter((figure) => isCount(figure) && figure.unit === first.unit)
    .filter((figure) => own.length === 0 || !isAside(text, figure, at))
    .at(-1)
  const parts = [first, ...sameKind(text, at, counts.slice(next, next + MOST_PARTS))]
  if (whole) for (const part of held(whole, parts)) part.whole = whole.id
}

/** The counts after the first that 其中 names too: until the sentence tells of something else. */
function sameKind(text: string, at: number, [first, ...rest]: readonly Figure[]): Figure[] {
  if (!first) return []
  const tellsDoing = isDoing(text.slice(at + 2, first.start))
  const parts: Figure[] = []
  let end = first.end
  for (const figure of rest) {
    const words = text.slice(end, figure.start)
    const clause = words.lastIndexOf('，')
    if (words.includes('其中') || words.includes('）')) break
    if (clause >= 0 && isDoing(words.slice(clause + 1)) !== tellsDoing) break
    if (figure.unit === first.unit) parts.push(figure)
    else if (clause >= 0) break
    end = figure.end
  }
  return parts
}

function isDoing(words: string): boolean {
  return VERBS.has(words.replace(/^[，：、]/u, '').slice(0, 2))
}

/** The counts in the same unit that follow one without another between them. */
function partsRightAfter(text: string, counts: readonly Figure[], at: number): Figure[] {
  const whole = counts[at] as Figure
  const parts: Figure[] = []
  for (const figure of counts.slice(at + 1, at + 1 + MOST_PARTS)) {
    if (figure.unit !== whole.unit || figure.whole !== undefined) break
    parts.push(figure)
  }
  return text.slice(whole.end, parts[0]?.start).includes('其中') ? [] : parts
}

function isCount({ kind, value }: Figure): boolean {
  return (kind === 'count' || kind === 'money') && typeof value === 'number'
}

/** Whether a figure stands in brackets that close before an offset: it only explains another. */
function isAside(text: string, figure: Figure, at: number): boolean {
  const words = text.slice(figure.end, at)
  const close = words.indexOf('）')
  return close >= 0 && !words.slice(0, close).includes('（')
}

function sumOf(parts: readonly Figure[]): number {
  return parts.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0)
}

/** The parts, in order, as far as the whole holds them. */
function held(whole: Figure, parts: readonly Figure[]): Figure[] {
  let end = parts.length
  while (end > 0 && !holds(whole, parts.slice(0, end))) end--
  return parts.slice(0, end)
}

function holds(whole: Figure, parts: readonly Figure[]): boolean {
  return typeof whole.value === 'number' && sumOf(parts) <= whole.value
}
