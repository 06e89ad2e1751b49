import { Text } from '@tarojs/components'
import { figureSentence } from '../../report/figureWords'
import { lightUp, segmentsOf } from '../../report/segments'
import type { Figure, Paragraph, Term } from '../../report/types'
import { fold, litIn } from '../../report/words'
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
  /** Words that the reader looked for, folded as `wordsOf` does. */
  words?: readonly string[]
  className?: string
}

/** A paragraph as printed, its figures lit: each leads to its meaning. */
export function FigureText(props: FigureTextProps) {
  const {
    edition,
    paragraph,
    figures,
    terms = [],
    onTerm,
    highlight,
    words = [],
    className = '',
  } = props
  const plain = segmentsOf(paragraph, figures, onTerm ? terms : [])
  const segments = words.length > 0 ? lightUp(plain, litIn(fold(paragraph.text), words)) : plain
  return (
    <Text className={`figure-text ${className}`}>
      {segments.map(({ text, figure, term, lit }, index) => {
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
              className={`figure-text__term${hit}`}
              onTap={() => onTerm(term)}
            >
              {text}
            </Tap>
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
