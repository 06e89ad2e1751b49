import type { PlacedCell } from '../../report/grid'
import { marksIn } from '../../report/notes'
import type { Note } from '../../report/types'

/** Whether one of these cells bears a note's mark, so that a place for its text must stand by. */
export function bearsMark(notes: readonly Note[], cells: readonly PlacedCell[]): boolean {
  return cells.some(({ cell }) => cell.paragraphs.some((id) => marksIn(notes, id).length > 0))
}
