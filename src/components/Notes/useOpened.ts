import { useState } from 'react'
import type { Note } from '../../report/types'

/** Which notes the reader has opened, in the report's order, and what a tap on a mark does. */
export function useOpened(notes: readonly Note[]) {
  const [ids, setIds] = useState<readonly string[]>([])
  return {
    opened: notes.filter(({ id }) => ids.includes(id)),
    toggle: ({ id }: Note) =>
      setIds((before) =>
        before.includes(id) ? before.filter((other) => other !== id) : [...before, id],
      ),
  }
}
