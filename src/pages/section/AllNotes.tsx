import { useState } from 'react'
import { Notes } from '../../components/Notes'
import { Tap } from '../../components/Tap'
import type { Note } from '../../report/types'
import { fold, litIn } from '../../report/words'

interface AllNotesProps {
  notes: readonly Note[]
  /** Words that the reader looked for: where a note holds one, the notes are shown at once. */
  words: readonly string[]
}

/** All notes of a section at its foot, for those who would not look for marks. */
export function AllNotes({ notes, words }: AllNotesProps) {
  const [shown, setShown] = useState(() => holdAny(notes, words))
  if (notes.length === 0) return null
  return (
    <>
      <Tap className="card__notes" onTap={() => setShown(!shown)}>
        {shown ? '收起全部注释' : `看全部注释（${notes.length}条）`}
      </Tap>
      <Notes notes={shown ? notes : []} words={words} />
    </>
  )
}

/** Whether one of these notes holds what was looked for. */
export function holdAny(notes: readonly Note[], words: readonly string[]): boolean {
  return notes.some(({ paragraphs }) =>
    paragraphs.some((text) => litIn(fold(text), words).length > 0),
  )
}
