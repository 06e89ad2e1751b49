import { type Memory, recallOf } from '../quiz/memory'
import { type readQuiz, useQuiz } from './quiz'
import { type Progress, type readReading, useReading } from './reading'
import { MOST, type readSearches, useSearches } from './searches'

/** All that one reader did and keeps; how the app looks belongs to the phone, not to the record. */
export interface ReaderRecord {
  reading: ReturnType<typeof readReading>
  quiz: ReturnType<typeof readQuiz>
  searches: ReturnType<typeof readSearches>
}

/** The record that is on this phone. */
export function currentRecord(): ReaderRecord {
  const { editions } = useReading.getState()
  const { memory, rounds, favourites } = useQuiz.getState()
  const { recent } = useSearches.getState()
  return { reading: { editions }, quiz: { memory, rounds, favourites }, searches: { recent } }
}

/** Adds a record to the one that is on this phone. */
export function putBack(record: ReaderRecord): void {
  const { reading, quiz, searches } = mergeRecords(currentRecord(), record)
  useReading.setState(reading)
  useQuiz.setState(quiz)
  useSearches.setState(searches)
}

/** Removes the record from this phone. */
export function clearRecord(): void {
  useReading.getState().clear()
  useQuiz.getState().clear()
  useSearches.getState().clear()
}

/** Sections read, sections and questions kept, questions answered. */
export function countsOf({ reading, quiz }: ReaderRecord) {
  const editions = Object.values(reading.editions)
  return {
    read: sum(editions.map(({ read }) => read.length)),
    kept: sum(editions.map(({ favourites }) => favourites.length)) + quiz.favourites.length,
    answered: Object.keys(quiz.memory).length,
  }
}

/**
 * Both records in one. What is on the phone stays and comes first; of a question that was answered
 * in both, the later answer counts. A round in hand is not taken from the reader.
 */
export function mergeRecords(phone: ReaderRecord, added: ReaderRecord): ReaderRecord {
  return {
    reading: { editions: mergeEditions(phone.reading.editions, added.reading.editions) },
    quiz: {
      memory: mergeMemories(phone.quiz.memory, added.quiz.memory),
      rounds: { ...added.quiz.rounds, ...phone.quiz.rounds },
      favourites: union(phone.quiz.favourites, added.quiz.favourites),
    },
    searches: { recent: union(phone.searches.recent, added.searches.recent).slice(0, MOST) },
  }
}

type Editions = ReaderRecord['reading']['editions']

function mergeEditions(phone: Editions, added: Editions): Editions {
  const entries = Object.entries(added).map(([id, theirs]): [string, Progress] => {
    const ours = Object.keys(phone).includes(id) && phone[id]
    if (!ours) return [id, theirs]
    const merged = {
      last: ours.last ?? theirs.last,
      read: union(ours.read, theirs.read),
      favourites: union(ours.favourites, theirs.favourites),
    }
    return [id, merged]
  })
  return { ...phone, ...Object.fromEntries(entries) }
}

function mergeMemories(phone: Memory, added: Memory): Memory {
  const later = Object.entries(added).filter(([id, { answeredOn }]) => {
    const ours = recallOf(phone, id)
    return !ours || ours.answeredOn < answeredOn
  })
  return { ...phone, ...Object.fromEntries(later) }
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
