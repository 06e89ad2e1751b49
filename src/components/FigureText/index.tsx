import { Text } from '@tarojs/components'
import { figureSentence } from '../../report/figureWords'
import { marksIn } from '../../report/notes'
import { lightUp, segmentsOf } from '../../report/segments'
import type { Figure, Note, Paragraph, Term } from '../../report/types'
import { fold, litIn } from '../../report/words'
import { Link } from '../Link'
import { NoteMark } from '../NoteMark'
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

/** A paragraph as printed, its figures lit: each leads to its meaning, a note's mark to its text. */
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
  const marks = noted ? marksIn(noted.notes, paragraph.id) : []
  const plain = segmentsOf(paragraph, figures, onTerm ? terms : [], marks)
  const segments = words.length > 0 ? lightUp(plain, litIn(fold(paragraph.text), words)) : plain
  return (
    <Text className={`figure-text ${className}`}>
      {segments.map(({ text, figure, term, note, lit }, index) => {
        const hit = lit ? ' figure-text__hit' : ''
        if (figure) {
          return (
            <Link
              key={figure.id}
              inline
              to="figure"
              query={{ e: edition, f: figure.id }}
              label={figureSentence(figure)}
              className={`figure-text__lit${figure.id === highlight ? ' figure-text__lit--sought' : ''}${hit}`}
            >
              {text}
            </Link>
          )
        }
        if (term && onTerm) {
          return (
            <Tap
              // A term may stand in a paragraph more than once; the order never changes.
              key={`${term.id}-${index}`}
              inline
              className={`figure-text__term${term === explained ? ' figure-text__term--explained' : ''}${hit}`}
              onTap={() => onTerm(term)}
            >
              {text}
            </Tap>
          )
        }
        if (note && noted) {
          return (
            <NoteMark
              key={`${note.id}-${index}`}
              note={note}
              opened={noted.opened.includes(note)}
              onTap={noted.onNote}
            />
          )
        }
        if (!lit) return text
        return (
          // The order of the runs never changes.
          <Text key={`hit-${index}`} className="figure-text__hit">
            {text}
          </Text>
        )
      })}
    </Text>
  )
}
