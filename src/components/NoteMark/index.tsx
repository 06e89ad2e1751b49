import type { Note } from '../../report/types'
import { Tap } from '../Tap'
import './index.css'

interface NoteMarkProps {
  note: Note
  /** Its text is shown. */
  opened: boolean
  onTap: (note: Note) => void
}

/** Keeps a line from breaking between a word and its mark. */
const JOINED = '\u2060'

/** The mark of a note, small and raised as in print; a tap opens its text. */
export function NoteMark({ note, opened, onTap }: NoteMarkProps) {
  return (
    <Tap
      inline
      className={`note-mark${opened ? ' note-mark--opened' : ''}`}
      label={`${opened ? '收起' : ''}注释${note.mark}`}
      onTap={() => onTap(note)}
    >
      {`${JOINED}注${note.mark}`}
    </Tap>
  )
}
