import * as v from 'valibot'
import { persisted } from './persisted'

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

interface SearchesStore extends Searches {
  /** Notes what was looked for and found worth opening. */
  note(typed: string): void
  clear(): void
}

export const useSearches = persisted<SearchesStore, Searches>(
  'searches',
  readSearches,
  ({ recent }) => ({ recent }),
  (set) => ({
    recent: [],
    note: (typed) =>
      set(({ recent }) => {
        const words = typed.trim()
        return words
          ? { recent: [words, ...recent.filter((other) => other !== words)].slice(0, MOST) }
          : {}
      }),
    clear: () => set({ recent: [] }),
  }),
)
