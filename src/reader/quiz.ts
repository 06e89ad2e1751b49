import * as v from 'valibot'
import { isAskedBeside } from '../quiz/beside'
import { isDue, isMistake, type Memory, pick, readMemory, recallOf } from '../quiz/memory'
import { persisted } from './persisted'
import { union } from './union'

/**
 * Where a round is kept: today's five, and what somebody sent, lie apart, so that neither they nor
 * the round that the reader chose are lost by taking up another in between.
 */
export type Slot = 'daily' | 'other' | 'sent'

interface Stored {
  memory: Memory
  /** Of questions that this version of the app does not ask, for one that does. Not counted. */
  unasked: Memory | undefined
  /** Rounds as stored; the quiz reads them with the bank at hand, see `readRound`. */
  rounds: Partial<Record<Slot, unknown>>
  /** Ids of the questions kept as favourites, newest first. */
  favourites: string[]
}

const Rest = v.object({
  rounds: v.fallback(
    v.partial(v.object({ daily: v.unknown(), other: v.unknown(), sent: v.unknown() })),
    {},
  ),
  favourites: v.fallback(v.array(v.string()), []),
})

/** Quiz history from whatever was stored: what cannot be read is left out, the rest stays. */
export function readQuiz(stored: object): Stored {
  const { memory, unasked } = stored as { memory?: unknown; unasked?: unknown }
  return {
    ...v.parse(Rest, { ...nothing, ...stored }),
    memory: readMemory(memory),
    unasked: someOf(readMemory(unasked)),
  }
}

/**
 * Both in one: of a question that was answered in both, the later answer counts, on one day the one
 * with more answers behind it. A round in hand is not taken from the reader.
 */
export function mergeQuizzes(ours: Stored, theirs: Stored): Stored {
  return {
    ...ours,
    memory: mergeMemories(wholeMemory(ours), wholeMemory(theirs)),
    unasked: undefined,
    rounds: { ...theirs.rounds, ...ours.rounds },
    favourites: union(ours.favourites, theirs.favourites),
  }
}

function mergeMemories(ours: Memory, theirs: Memory): Memory {
  const later = Object.entries(theirs).filter(([id, their]) => {
    const our = recallOf(ours, id)
    if (our?.answeredOn !== their.answeredOn) return !our || our.answeredOn < their.answeredOn
    return our.right + our.wrong < their.right + their.wrong
  })
  return { ...ours, ...Object.fromEntries(later) }
}

/** All that is remembered, also of questions that are not asked. */
export function wholeMemory({ memory, unasked }: Pick<Stored, 'memory' | 'unasked'>): Memory {
  return unasked ? { ...unasked, ...memory } : memory
}

/** A memory, undefined where it is empty. */
function someOf(memory: Memory): Memory | undefined {
  return Object.keys(memory).length > 0 ? memory : undefined
}

/** A round as it is stored, or undefined, and all that is remembered. */
export interface Played {
  round: unknown
  memory: Memory
}

interface QuizActions {
  /**
   * Keeps what a move makes of a slot's round and of the memory, as they lie on the phone at that
   * moment. Of questions that are not `isAsked` the memory is kept apart.
   */
  play(slot: Slot, move: (played: Played) => Played, isAsked: (id: string) => boolean): void
  /** Whether the reader keeps a question, from now on. */
  setFavourite(question: string, kept: boolean): void
}

const nothing: Stored = { memory: {}, unasked: undefined, rounds: {}, favourites: [] }

export const useQuiz = persisted<Stored, QuizActions>({
  key: 'quiz',
  nothing,
  restore: readQuiz,
  merge: mergeQuizzes,
  actions: (change) => ({
    play: (slot, move, isAsked) =>
      change((quiz) => {
        const { round, memory } = move({ round: quiz.rounds[slot], memory: wholeMemory(quiz) })
        return {
          memory: pick(memory, isAsked),
          unasked: someOf(pick(memory, (id) => !isAsked(id))),
          rounds: { ...quiz.rounds, [slot]: round },
        }
      }),
    setFavourite: (question, kept) =>
      change(({ favourites }) => ({
        favourites: kept
          ? union([question], favourites)
          : favourites.filter((id) => id !== question),
      })),
  }),
})

/** What of a memory can be asked beside an edition: on this report, and on law. */
export function memoryBeside(edition: string, memory: Memory): Memory {
  return pick(memory, (id) => isAskedBeside(id, edition))
}

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
