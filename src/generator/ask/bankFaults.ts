/** What only shows when the questions are looked at together. */
import { groupBy } from '../../report/groupBy'
import type { Place, Question } from '../../report/types'
import { type Diagnostic, error } from '../ground/diagnostics'

/** A fault of a bank, with the question at which it is to be mended. */
export interface BankFault {
  /** Id of the question; undefined where the fault is the whole bank's. */
  question?: string
  fault: (place?: Place) => Diagnostic
}

/**
 * Faults of `own` questions, alone and beside the `others` that readers meet together with them:
 * one id twice, two questions alike, answers that their length betrays. Faults among the others
 * are not told.
 */
export function bankFaults(
  own: readonly Question[],
  others: readonly Question[] = [],
): BankFault[] {
  const faults: BankFault[] = []
  const ids = new Set(others.map(({ id }) => id))
  for (const { id } of own) {
    if (ids.has(id))
      faults.push({
        question: id,
        fault: (place) =>
          error('DUPLICATE-ID', `题目 ${id}：这个编号用了两次，请给其中一道换一个。`, place),
      })
    ids.add(id)
  }
  for (const [id, other] of alike(own, others))
    faults.push({
      question: id,
      fault: (place) =>
        error('ALIKE', `题目 ${id}：和 ${other} 几乎一样，请留一道，或改写一道。`, place),
    })
  const { single, betrayed } = longestRight(own)
  if (single.length >= ENOUGH && betrayed.length > single.length * MOST_LONGEST)
    faults.push({
      question: betrayed[0]?.id,
      fault: (place) =>
        error(
          'LONGEST',
          `${single.length}道单选题里有${betrayed.length}道的正确答案是最长的选项，不读题也能猜中。请把错误选项写得一样具体。例如题目 ${betrayed
            .slice(0, 5)
            .map(({ id }) => id)
            .join('、')}。`,
          place,
        ),
    })
  return faults
}

/** Single-choice questions, and those among them whose right answer alone is the longest option. */
export function longestRight(questions: readonly Question[]): {
  single: Question[]
  betrayed: Question[]
} {
  const single = questions.filter(({ type }) => type === 'single')
  const betrayed = single.filter(({ options, answer }) => {
    const right = options[answer[0] ?? 0]?.length ?? 0
    return options.every((option, index) => index === answer[0] || option.length < right)
  })
  return { single, betrayed }
}

/** Below this number of questions a share says nothing. */
const ENOUGH = 20

/** By chance a right answer is the longest in a quarter of the questions; 40 % betrays a habit. */
const MOST_LONGEST = 0.4

/** Questions that share more of their letter pairs than this ask the same thing. */
const ALIKE = 0.8

/** Pairs of questions that are the same or nearly so; the first of each pair is one of `own`. */
function* alike(
  own: readonly Question[],
  others: readonly Question[],
): Generator<[string, string]> {
  const texts = [...own, ...others].map(({ id, stem, options, type }) => ({
    id,
    pairs: new Set([stem, ...(type === 'boolean' ? [] : options)].flatMap(pairsOf)),
  }))
  const held = texts.flatMap(({ pairs }, index) => [...pairs].map((pair) => ({ pair, index })))
  const holders = groupBy(held, ({ pair }) => pair)
  for (const [index, { id, pairs }] of texts.slice(0, own.length).entries()) {
    const shared = new Map<number, number>()
    for (const pair of pairs)
      for (const other of holders.get(pair) ?? [])
        if (other.index > index) shared.set(other.index, (shared.get(other.index) ?? 0) + 1)
    for (const [at, count] of shared) {
      const other = texts[at]
      if (other && count / Math.max(pairs.size, other.pairs.size) > ALIKE) yield [id, other.id]
    }
  }
}

/** The questions without those that ask nearly the same as a later one, or that length betrays too often. */
export function withoutFaults(questions: readonly Question[]): Question[] {
  const same = new Set([...alike(questions, [])].map(([id]) => id))
  const kept = questions.filter(({ id }) => !same.has(id))
  const { single, betrayed } = longestRight(kept)
  const excess = Math.max(
    0,
    Math.ceil((betrayed.length - single.length * MOST_LONGEST) / (1 - MOST_LONGEST)),
  )
  const dropped = new Set(betrayed.slice(betrayed.length - excess).map(({ id }) => id))
  return kept.filter(({ id }) => !dropped.has(id))
}

/** Neighbouring letters of a text; the order of options makes no difference. */
function pairsOf(text: string): string[] {
  const letters = text.replaceAll(/[\p{P}\s]/gu, '')
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) =>
    letters.slice(at, at + 2),
  )
}
