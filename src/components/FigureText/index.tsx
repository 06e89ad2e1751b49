import { Text } from '@tarojs/components'
import { marksIn } from '../../report/notes'
import { lightUp, segmentsOf, speakUp } from '../../report/segments'
import type { Figure, Note, Paragraph, Term } from '../../report/types'
import { fold, litIn } from '../../report/words'
import { Link } from '../Link'
import { NoteMark } from '../NoteMark'
import { useSpokenIn } from '../ReadAloud/spoken'
import { Tap } from '../Tap'
import './index.css'

/** What is lit in the report's words, and what a tap there does. */
export interface Lighting {
  /** Id of the edition, for the addresses of its figures. */
  edition: string
  figures: readonly Figure[]
  terms?: readonly Term[]
  /** Called with the term whose words were tapped; terms are marked only where this is given. */
  onTerm?: (term: Term) => void
  /** The term whose meaning is shown: its words are marked where they were tapped. */
  explained?: Term
  /** Id of the figure that the reader came for. */
  highlight?: string
  /** Words that the reader looked for, folded as `wordsOf` does. */
  words?: readonly string[]
}

/** Notes whose marks are shown where they stand. */
export interface Noted {
  notes: readonly Note[]
  opened: readonly Note[]
  onNote: (note: Note) => void
}

interface FigureTextProps extends Lighting {
  paragraph: Paragraph
  /** Marks of notes are left out where this is not given. */
  noted?: Noted
  className?: string
}

/**
 * A paragraph as printed, its figures lit: each leads to its meaning, a note's mark to its text. A
 * screen reader hears it as printed too. The meaning is no part of a figure's name here, as it is
 * in lists: it is made of the words beside the figure, and a listener would hear them twice in every
 * sentence. In a browser it is the link's description, which is told where a reader stops at it.
 */
export function FigureText(props: FigureTextProps) {
  const {
    edition,
    paragraph,
    figures,
    terms = [],
    onTerm,
    explained,
    highlight,
    words = [],
    noted,
    className = '',
  } = props
  const noteMarks = noted ? marksIn(noted.notes, paragraph.id) : []
  const plain = segmentsOf(paragraph, figures, onTerm ? terms : [], noteMarks)
  const found = words.length > 0 ? lightUp(plain, litIn(fold(paragraph.text), words)) : plain
  const spoken = useSpokenIn(edition, paragraph)
  const segments = spoken ? speakUp(found, spoken) : found
  let end = 0
  return (
    <Text className={`figure-text ${className}`}>
      {segments.map(({ text, figure, term, note, lit, spoken: isSpoken }) => {
        // Runs are known by where they begin: as the voice moves on, those around it stay what they are.
        const start = end
        end += text.length
        const marks = `${lit ? ' figure-text__hit' : ''}${isSpoken ? ' spoken' : ''}`
        if (figure) {
          return (
            <Link
              key={figure.id}
              inline
              to="figure"
              query={{ e: edition, f: figure.id }}
              hint={figure.label || undefined}
              className={`figure-text__lit${figure.id === highlight ? ' figure-text__lit--sought' : ''}${marks}`}
            >
              {text}
            </Link>
          )
        }
        if (term && onTerm) {
          return (
            <Tap
              // A term may stand in a paragraph more than once.
              key={`${term.id}-${start}`}
              inline
              className={`figure-text__term${term === explained ? ' figure-text__term--explained' : ''}${marks}`}
              onTap={() => onTerm(term)}
            >
              {text}
            </Tap>
          )
        }
        if (note && noted) {
          return (
            <NoteMark
              key={`${note.id}-${start}`}
              note={note}
              opened={noted.opened.includes(note)}
              onTap={noted.onNote}
            />
          )
        }
        if (!marks) return text
        return (
          <Text key={`run-${start}`} className={marks.trim()}>
            {text}
          </Text>
        )
      })}
    </Text>
  )
}
