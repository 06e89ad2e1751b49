import * as v from 'valibot'
import { persisted } from './persisted'

/** Where a reader stopped, what they have read and what they keep, by edition. */
const Progress = v.object({
  /** Id of the section last opened. */
  last: v.fallback(v.optional(v.string()), undefined),
  /** Ids of the reading units that were opened, in the order of first opening. */
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
  /** Notes that the reader opened `section`, which is shown in reading unit `unit`. */
  opened(edition: string, unit: string, section: string): void
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
      opened: (edition, unit, section) =>
        change(edition, (progress) => ({
          ...progress,
          last: section,
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
