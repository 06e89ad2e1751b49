import * as v from 'valibot'
import { isDue, isMistake, type Memory, readMemory } from '../quiz/memory'
import type { Round } from '../quiz/round'
import { persisted } from './persisted'

/** Today's five are kept apart, so that another round in between does not lose them. */
export type Slot = 'daily' | 'other'

interface Stored {
  memory: Memory
  /** Rounds as stored; the quiz reads them with the bank at hand, see `readRound`. */
  rounds: Partial<Record<Slot, unknown>>
  /** Ids of the questions kept as favourites, newest first. */
  favourites: string[]
}

const Rest = v.object({
  rounds: v.fallback(v.partial(v.object({ daily: v.unknown(), other: v.unknown() })), {}),
  favourites: v.fallback(v.array(v.string()), []),
})

/** Quiz history from whatever was stored: what cannot be read is left out, the rest stays. */
export function readQuiz(stored: object): Stored {
  const { memory } = stored as { memory?: unknown }
  return { ...v.parse(Rest, { ...nothing, ...stored }), memory: readMemory(memory) }
}

interface QuizStore extends Stored {
  /** Keeps a round and the memory that goes with it. */
  keep(slot: Slot, round: Round, memory: Memory): void
  toggleFavourite(question: string): void
  clear(): void
}

const nothing: Stored = { memory: {}, rounds: {}, favourites: [] }

export const useQuiz = persisted<QuizStore, Stored>(
  'quiz',
  readQuiz,
  ({ memory, rounds, favourites }) => ({ memory, rounds, favourites }),
  (set) => ({
    ...nothing,
    keep: (slot, round, memory) =>
      set(({ rounds }) => ({ memory, rounds: { ...rounds, [slot]: round } })),
    toggleFavourite: (question) =>
      set(({ favourites }) => ({
        favourites: favourites.includes(question)
          ? favourites.filter((id) => id !== question)
          : [question, ...favourites],
      })),
    clear: () => set(nothing),
  }),
)

/** How many questions the reader has answered. */
export function answeredIn(memory: Memory): number {
  return Object.keys(memory).length
}

/** How many of them are mistakes that are not yet known again. */
export function mistakesIn(memory: Memory): number {
  return Object.keys(memory).filter((id) => isMistake(memory, id)).length
}

/**
 * How many of them are to be asked again today.
 *
 * @param now  Milliseconds since 1970.
 */
export function dueIn(memory: Memory, now: number): number {
  return Object.keys(memory).filter((id) => isDue(memory, id, now)).length
}
