import { type readQuiz, useQuiz, wholeMemory } from './quiz'
import { type readReading, useReading } from './reading'
import { type readSearches, useSearches } from './searches'

/** All that one reader did and keeps; how the app looks belongs to the phone, not to the record. */
export interface ReaderRecord {
  reading: ReturnType<typeof readReading>
  /** With all that is remembered in one. */
  quiz: Omit<ReturnType<typeof readQuiz>, 'unasked'>
  searches: ReturnType<typeof readSearches>
}

/** The record that is on this phone. */
export function currentRecord(): ReaderRecord {
  const { editions } = useReading.getState()
  const { rounds, favourites, ...quiz } = useQuiz.getState()
  const { recent } = useSearches.getState()
  return {
    reading: { editions },
    quiz: { memory: wholeMemory(quiz), rounds, favourites },
    searches: { recent },
  }
}

/** Adds a record to the one that is on this phone. */
export function putBack(record: ReaderRecord): void {
  useReading.getState().add(record.reading)
  useQuiz.getState().add({ ...record.quiz, unasked: undefined })
  useSearches.getState().add(record.searches)
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
