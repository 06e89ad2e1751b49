import type { EditionBundle, Note } from './types'

/** A note's mark, before the character at `offset` of a text. */
export interface Mark {
  offset: number
  note: Note
}

/** The notes whose marks the titles and paragraphs of these sections bear, in the report's order. */
export function notesOf({ notes = [] }: EditionBundle, ...sectionIds: string[]): Note[] {
  return notes.filter(({ places }) => places.some((place) => sectionIds.includes(place.sectionId)))
}

/** The marks in one paragraph, in order. */
export function marksIn(notes: readonly Note[], paragraphId: string): Mark[] {
  return marksWhere(notes, (place) => place.paragraphId === paragraphId)
}

/** The marks in a section's title, in order. */
export function titleMarks(notes: readonly Note[], sectionId: string): Mark[] {
  return marksWhere(notes, (at) => at.paragraphId === undefined && at.sectionId === sectionId)
}

function marksWhere(
  notes: readonly Note[],
  isThere: (place: Note['places'][number]) => boolean,
): Mark[] {
  return notes
    .flatMap((note) => note.places.filter(isThere).map(({ offset }) => ({ offset, note })))
    .sort((a, b) => a.offset - b.offset)
}
