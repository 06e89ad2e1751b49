import type { Question } from '../report/types'
import { type Bank, isAbout, isOwn, lawOf } from './bank'
import { DAILY } from './day'
import { isDue, isMistake, isNew, type Memory, recallOf } from './memory'
import { type Random, shuffle } from './shuffle'

/** What a round asks about. */
export type RoundKind =
  | { by: 'daily' }
  /** Five more on the same day. */
  | { by: 'more' }
  | { by: 'due' }
  | { by: 'mistakes' }
  | { by: 'favourites' }
  | { by: 'section'; sections: string[] }
  | { by: 'law'; law: string }
  /** These very questions, in this order: a round that somebody shared. */
  | { by: 'set'; questions: string[] }
  | { by: 'question'; question: string }

/** What is known of the reader who will answer. */
export interface Reader {
  memory: Memory
  /** Ids of the sections read, latest last. */
  read: readonly string[]
  /** Ids of the questions kept as favourites. */
  favourites: readonly string[]
}

/** Questions at most in any other round. */
export const LONGEST = 10

/**
 * How the daily five mix repetitions with new questions, settled with tests/bench/learning.ts.
 * A question is fresh until its memory lasts three weeks. With few fresh ones in hand, two of the
 * five at most are repetitions, so that a reader soon sees much of the bank; with many, repetitions
 * come first, so that what was begun is learnt before more is begun.
 */
const FEW_REPETITIONS = 2
const MANY_FRESH = 40
const FRESH_DAYS = 21
/** Of the new questions in the daily five, this many at most are on what was read. */
const DAILY_READ = 2

/**
 * The questions of a round, in the order to ask them. Empty where there is nothing to ask: no
 * mistakes, nothing due, no such law or question, a section without questions of its own.
 */
export function draw(
  kind: RoundKind,
  bank: Bank,
  reader: Reader,
  now: number,
  random: Random,
): Question[] {
  if (kind.by === 'daily' || kind.by === 'more') return drawDaily(bank, reader, now, random)
  if (kind.by === 'set') return kind.questions.flatMap((id) => bank.get(id) ?? []).slice(0, LONGEST)
  const candidates = [...bank.values()].filter((question) => isOfKind(question, kind, reader, now))
  if (kind.by === 'section')
    return drawSection(candidates, kind.sections, reader.memory, now, random)
  return inOrderOfNeed(candidates, reader.memory, now, random).slice(0, LONGEST)
}

/**
 * What the report says in the section, as far as it is new or due; then law that bears on it, and
 * at last what is known. Of a section without a question of its own nothing is asked.
 */
function drawSection(
  candidates: readonly Question[],
  sections: readonly string[],
  memory: Memory,
  now: number,
  random: Random,
): Question[] {
  const own = candidates.filter((question) => isOwn(question, sections))
  if (own.length === 0) return []
  const open = own.filter(({ id }) => isNew(memory, id) || isDue(memory, id, now))
  const rest = candidates.filter((question) => !open.includes(question))
  return [
    ...inOrderOfNeed(open, memory, now, random),
    ...inOrderOfNeed(rest, memory, now, random),
  ].slice(0, LONGEST)
}

function isOfKind(
  question: Question,
  kind: Exclude<RoundKind, { by: 'daily' | 'more' | 'set' }>,
  { memory, favourites }: Reader,
  now: number,
): boolean {
  switch (kind.by) {
    case 'due':
      return isDue(memory, question.id, now)
    case 'mistakes':
      return isMistake(memory, question.id)
    case 'favourites':
      return favourites.includes(question.id)
    case 'section':
      return isAbout(question, kind.sections)
    case 'law':
      return lawOf(question) === kind.law
    case 'question':
      return question.id === kind.question
  }
}

/**
 * Repetitions that are due, then new questions, those on what the reader has read before others.
 * Either makes up for a lack of the other.
 */
function drawDaily(bank: Bank, reader: Reader, now: number, random: Random): Question[] {
  const { memory, read } = reader
  const questions = [...bank.values()]
  const due = leastStable(
    questions.filter(({ id }) => isDue(memory, id, now)),
    memory,
  )
  const unseen = easiestFirst(
    questions.filter(({ id }) => isNew(memory, id)),
    random,
  )
  const onRead = latestRead(unseen, read).slice(0, DAILY_READ)
  const others = unseen.filter((question) => !onRead.includes(question))

  const fresh = questions.filter(({ id }) => isFresh(memory, id)).length
  const repetitions = fresh < MANY_FRESH ? FEW_REPETITIONS : DAILY
  const repeated = due.slice(0, Math.max(repetitions, DAILY - unseen.length))
  return [...repeated, ...onRead, ...others].slice(0, DAILY)
}

/** Met, but not yet remembered for long. */
function isFresh(memory: Memory, id: string): boolean {
  const recall = recallOf(memory, id)
  return recall !== undefined && recall.stability < FRESH_DAYS
}

/** What is due, then what is new, then the rest. */
function inOrderOfNeed(
  questions: readonly Question[],
  memory: Memory,
  now: number,
  random: Random,
): Question[] {
  const due = questions.filter(({ id }) => isDue(memory, id, now))
  const unseen = questions.filter(({ id }) => isNew(memory, id))
  const rest = questions.filter(({ id }) => !isNew(memory, id) && !isDue(memory, id, now))
  return [
    ...leastStable(due, memory),
    ...easiestFirst(unseen, random),
    ...leastStable(rest, memory),
  ]
}

/**
 * The shortest memories first, and so mistakes before all else. Where more is due than can be
 * asked, a few are then learnt for good rather than all of them half.
 */
function leastStable(questions: readonly Question[], memory: Memory): Question[] {
  const stability = ({ id }: Question) => recallOf(memory, id)?.stability ?? 0
  return [...questions].sort((a, b) => stability(a) - stability(b))
}

function easiestFirst(questions: readonly Question[], random: Random): Question[] {
  return shuffle(questions, random).sort((a, b) => a.level - b.level)
}

/** Of these, the questions on sections that were read, those on the latest section first. */
function latestRead(questions: readonly Question[], read: readonly string[]): Question[] {
  const taken = new Set<Question>()
  for (const section of [...read].reverse()) {
    for (const question of questions) if (isAbout(question, [section])) taken.add(question)
  }
  return [...taken]
}
