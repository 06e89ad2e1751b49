import { Text } from '@tarojs/components'
import { figureSentence } from '../../report/figureWords'
import { segmentsOf } from '../../report/segments'
import type { Figure, Paragraph, Term } from '../../report/types'
import { Link } from '../Link'
import { Tap } from '../Tap'
import './index.css'

interface FigureTextProps {
  /** Id of the edition, for the addresses of its figures. */
  edition: string
  paragraph: Paragraph
  figures: readonly Figure[]
  terms?: readonly Term[]
  /** Called with the term whose words were tapped; terms are marked only where this is given. */
  onTerm?: (term: Term) => void
  /** Id of the figure that the reader came for. */
  highlight?: string
  className?: string
}

/** A paragraph as printed, its figures lit: each leads to its meaning. */
export function FigureText(props: FigureTextProps) {
  const { edition, paragraph, figures, terms = [], onTerm, highlight, className = '' } = props
  const segments = segmentsOf(paragraph, figures, onTerm ? terms : [])
  return (
    <Text className={`figure-text ${className}`}>
      {segments.map(({ text, figure, term }, index) => {
        if (figure) {
          return (
            <Link
              key={figure.id}
              inline
              to="figure"
              query={{ e: edition, f: figure.id }}
              label={figureSentence(figure)}
              className={`figure-text__lit ${figure.id === highlight ? 'figure-text__lit--sought' : ''}`}
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
              className="figure-text__term"
              onTap={() => onTerm(term)}
            >
              {text}
            </Tap>
          )
        }
        return text
      })}
    </Text>
  )
}
