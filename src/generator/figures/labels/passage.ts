import type { Slice } from '../../../report/types'
import { CLAUSE, cutAt, indexAt, SENTENCE } from '../clauses'
import { brackets, covered } from '../masks'
import type { Quantity } from '../numbers/quantity'
import type { Respective } from './respective'

/** A paragraph cut once for all of its quantities. */
export interface Passage {
  text: string
  quantities: readonly Quantity[]
  clauses: readonly Slice[]
  sentences: readonly Slice[]
  /** Whether an offset lies in round brackets. */
  bracketed: Uint8Array
}

/** What was read around a quantity: kept so that its neighbours can borrow from it. */
export interface Reading {
  quantity: Quantity
  label: string
  /** The noun that is counted: 规章; '' where none was made out. */
  noun: string
  /** What stands before it: 评估建议废止. */
  lead: string
  clause: Slice
  sentence: Slice
  /** What is done with it, said after the last of its list: 对决策20份、文件66份|进行归档. */
  treatment?: string
  /** The list of 分别 that it stands in, and its place there. */
  list?: { respective: Respective; place: number }
}

/** No more than this is looked at on either side of a number. */
export const WINDOW = 120

export function passageOf(text: string, quantities: readonly Quantity[]): Passage {
  return {
    text,
    quantities,
    clauses: cutAt(text, CLAUSE),
    sentences: cutAt(text, SENTENCE),
    bracketed: covered(text.length, brackets(text)),
  }
}

export function clauseAt({ clauses }: Passage, at: number): Slice {
  return clauses[indexAt(clauses, at)] as Slice
}

export function sentenceAt({ sentences }: Passage, at: number): Slice {
  return sentences[indexAt(sentences, at)] as Slice
}

/** The words of the clause before one, of the same sentence; '' where it is the first. */
export function clauseBefore({ text, clauses }: Passage, { clause, sentence }: Reading): string {
  const before = clauses[indexAt(clauses, clause.start) - 1]
  if (!before || before.start < sentence.start) return ''
  return text.slice(before.start, Math.min(before.end, before.start + WINDOW))
}

/** Shares, ranks and rates speak of a subject, they do not count what follows them. */
export function isShare({ kind }: Quantity): boolean {
  return kind === 'rank' || kind === 'percent' || kind === 'points' || kind === 'multiple'
}

/** Whether a number counts people; how often they came is another matter. */
export function countsPeople({ unit }: Quantity): boolean {
  return /^[人名]$/u.test(unit)
}

/** What a label says of what it counts: 参加考试 of 参加考试的干部; '' where it is no such label. */
export function doingOf({ label, noun }: Reading): string {
  return label.endsWith(`的${noun}`) ? label.slice(0, -noun.length - 1) : ''
}

/** The words after the last number that ends by an offset: 2个维度、14个指标|纳入监测. */
export function afterLast({ text, quantities }: Passage, end: number): string {
  const last = quantities.filter((quantity) => quantity.end <= end).at(-1)
  return last ? text.slice(last.end, end) : ''
}
