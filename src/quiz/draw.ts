import type { Question } from '../report/types'
import { type Bank, isAbout, lawOf } from './bank'
import { isDue, isMistake, isNew, type Memory, recallOf, retrievability } from './memory'
import { type Random, shuffle } from './shuffle'

/** What a round asks about. */
export type RoundKind =
  | { by: 'daily' }
  | { by: 'due' }
  | { by: 'mistakes' }
  | { by: 'favourites' }
  | { by: 'section'; sections: string[] }
  | { by: 'law'; law: string }
  | { by: 'question'; question: string }

/** What is known of the reader who will answer. */
export interface Reader {
  memory: Memory
  /** Ids of the sections read, latest last. */
  read: readonly string[]
  /** Ids of the questions kept as favourites. */
  favourites: readonly string[]
}

/** Questions a day. */
export const DAILY = 5
/** Questions at most in any other round. */
export const LONGEST = 10

/** While there are new questions, this many of the daily five at most are repetitions. */
const DAILY_DUE = 3
/** Of the new questions in the daily five, this many at most are on what was read. */
const DAILY_READ = 2

/**
 * The questions of a round, in the order to ask them. Empty where there is nothing to ask: no
 * mistakes, nothing due, no such law, section or question.
 */
export function draw(
  kind: RoundKind,
  bank: Bank,
  reader: Reader,
  now: number,
  random: Random,
): Question[] {
  if (kind.by === 'daily') return drawDaily(bank, reader, now, random)
  const candidates = [...bank.values()].filter((question) => isOfKind(question, kind, reader, now))
  return inOrderOfNeed(candidates, reader.memory, now, random).slice(0, LONGEST)
}

function isOfKind(
  question: Question,
  kind: Exclude<RoundKind, { by: 'daily' }>,
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
 * Repetitions that are due and new questions, the new ones first from what the reader has read.
 * Either makes up for a lack of the other.
 */
function drawDaily(bank: Bank, reader: Reader, now: number, random: Random): Question[] {
  const { memory, read } = reader
  const questions = [...bank.values()]
  const due = mostForgotten(
    questions.filter(({ id }) => isDue(memory, id, now)),
    memory,
    now,
  )
  const fresh = easiestFirst(
    questions.filter(({ id }) => isNew(memory, id)),
    random,
  )
  const onRead = latestRead(fresh, read).slice(0, DAILY_READ)
  const newOnes = [...onRead, ...fresh.filter((question) => !onRead.includes(question))]

  const repeated = Math.max(Math.min(due.length, DAILY_DUE), DAILY - newOnes.length)
  const drawn = due.slice(0, repeated)
  return shuffle([...drawn, ...newOnes.slice(0, DAILY - drawn.length)], random)
}

/** What is due, then what is new, then the rest by the day it comes back. */
function inOrderOfNeed(
  questions: readonly Question[],
  memory: Memory,
  now: number,
  random: Random,
): Question[] {
  const due = questions.filter(({ id }) => isDue(memory, id, now))
  const fresh = questions.filter(({ id }) => isNew(memory, id))
  const rest = questions.filter(({ id }) => !isNew(memory, id) && !isDue(memory, id, now))
  return [
    ...mostForgotten(due, memory, now),
    ...easiestFirst(fresh, random),
    ...mostForgotten(rest, memory, now),
  ]
}

function mostForgotten(questions: readonly Question[], memory: Memory, now: number): Question[] {
  const chance = ({ id }: Question) => {
    const recall = recallOf(memory, id)
    return recall ? retrievability(recall, now) : 0
  }
  return [...questions].sort((a, b) => chance(a) - chance(b))
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
