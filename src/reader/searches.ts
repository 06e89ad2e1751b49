import * as v from 'valibot'
import { persisted } from './persisted'
import { union } from './union'

/** As many as fit on a phone's screen beside what else is there. */
export const MOST = 10

const Searches = v.object({
  /** What the reader looked for, as typed, newest first. */
  recent: v.fallback(v.array(v.string()), []),
})
type Searches = v.InferOutput<typeof Searches>

/** Search history from whatever was stored. */
export function readSearches(stored: object): Searches {
  return v.parse(Searches, { recent: [], ...stored })
}

/** Both in one, ours first. */
export function mergeSearches(ours: Searches, theirs: Searches): Searches {
  return { recent: union(ours.recent, theirs.recent).slice(0, MOST) }
}

interface SearchesActions {
  /** Notes what was looked for and found worth opening. */
  note(typed: string): void
}

export const useSearches = persisted<Searches, SearchesActions>({
  key: 'searches',
  nothing: { recent: [] },
  restore: readSearches,
  merge: mergeSearches,
  actions: (change) => ({
    note: (typed) => {
      const words = typed.trim()
      if (words) change(({ recent }) => ({ recent: union([words], recent).slice(0, MOST) }))
    },
  }),
})
