import * as v from 'valibot'
import { persisted } from './persisted'
import { union } from './union'

/** Where a reader stopped, what they have read and what they keep, by edition. */
const Progress = v.object({
  /** Id of the section last opened. */
  last: v.fallback(v.optional(v.string()), undefined),
  /** Ids of the reading units that were read to their end, in the order of first reading. */
  read: v.fallback(v.array(v.string()), []),
  /** Ids of the sections kept as favourites, newest first. */
  favourites: v.fallback(v.array(v.string()), []),
})

export type Progress = v.InferOutput<typeof Progress>

const Reading = v.object({
  editions: v.fallback(v.record(v.string(), v.fallback(Progress, none())), {}),
})
type Reading = v.InferOutput<typeof Reading>

function none(): Progress {
  return { last: undefined, read: [], favourites: [] }
}

/** Reading progress from whatever was stored; an edition that makes no sense starts afresh. */
export function readReading(stored: object): Reading {
  return v.parse(Reading, { editions: {}, ...stored })
}

/** Both in one: all that was read and kept in either, and where the reader stopped in ours. */
export function mergeReading(ours: Reading, theirs: Reading): Reading {
  const merged = Object.entries(theirs.editions).map(([id, their]): [string, Progress] => {
    const our = Object.entries(ours.editions).find(([edition]) => edition === id)?.[1]
    return [id, our ? mergeProgress(our, their) : their]
  })
  return { editions: { ...ours.editions, ...Object.fromEntries(merged) } }
}

function mergeProgress(ours: Progress, theirs: Progress): Progress {
  return {
    last: ours.last ?? theirs.last,
    read: union(ours.read, theirs.read),
    favourites: union(ours.favourites, theirs.favourites),
  }
}

interface ReadingActions {
  /** Notes where the reader is: in `section`. */
  opened(edition: string, section: string): void
  /** Notes that the reader came to the end of a reading unit. */
  finished(edition: string, unit: string): void
  /** Whether the reader keeps a section, from now on. */
  setFavourite(edition: string, section: string, kept: boolean): void
}

export const useReading = persisted<Reading, ReadingActions>({
  key: 'reading',
  nothing: { editions: {} },
  restore: readReading,
  merge: mergeReading,
  actions: (change) => {
    const changeIn = (edition: string, to: (progress: Progress) => Partial<Progress>) =>
      change(({ editions }) => {
        const progress = editions[edition] ?? none()
        return { editions: { ...editions, [edition]: { ...progress, ...to(progress) } } }
      })
    return {
      opened: (edition, section) => changeIn(edition, () => ({ last: section })),
      finished: (edition, unit) => changeIn(edition, ({ read }) => ({ read: union(read, [unit]) })),
      setFavourite: (edition, section, kept) =>
        changeIn(edition, ({ favourites }) => ({
          favourites: kept
            ? union([section], favourites)
            : favourites.filter((id) => id !== section),
        })),
    }
  },
})

const nothing = none()

/** One edition's progress; the same object while nothing changes. */
export function useProgress(edition: string): Progress {
  return useReading(({ editions }) => editions[edition] ?? nothing)
}
