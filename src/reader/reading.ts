import * as v from 'valibot'
import { persisted } from './persisted'

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

interface ReadingStore extends Reading {
  /** Notes where the reader is: in `section`. */
  opened(edition: string, section: string): void
  /** Notes that the reader came to the end of a reading unit. */
  finished(edition: string, unit: string): void
  toggleFavourite(edition: string, section: string): void
  clear(): void
}

export const useReading = persisted<ReadingStore, Reading>(
  'reading',
  readReading,
  ({ editions }) => ({ editions }),
  (set) => {
    const change = (edition: string, to: (progress: Progress) => Progress) =>
      set(({ editions }) => ({
        editions: { ...editions, [edition]: to(editions[edition] ?? none()) },
      }))
    return {
      editions: {},
      opened: (edition, section) => change(edition, (progress) => ({ ...progress, last: section })),
      finished: (edition, unit) =>
        change(edition, (progress) => ({
          ...progress,
          read: progress.read.includes(unit) ? progress.read : [...progress.read, unit],
        })),
      toggleFavourite: (edition, section) =>
        change(edition, (progress) => ({
          ...progress,
          favourites: progress.favourites.includes(section)
            ? progress.favourites.filter((id) => id !== section)
            : [section, ...progress.favourites],
        })),
      clear: () => set({ editions: {} }),
    }
  },
)

const nothing = none()

/** One edition's progress; the same object while nothing changes. */
export function useProgress(edition: string): Progress {
  return useReading(({ editions }) => editions[edition] ?? nothing)
}
