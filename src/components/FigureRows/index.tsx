import { Text, View } from '@tarojs/components'
import { figureSentence } from '../../report/figureWords'
import { sizeOf } from '../../report/groups'
import { placeOn, type Scale } from '../../report/scale'
import type { Figure } from '../../report/types'
import { Link } from '../Link'
import { percent } from '../percent'
import { decadesStyle } from './decades'
import './index.css'

interface FigureRowsProps {
  /** Id of the edition, for the addresses of its figures. */
  edition: string
  figures: readonly Figure[]
  /** What all of them are drawn on; without it they are not drawn. */
  scale?: Scale
  /** What the app adds to a figure. */
  notesOf: (figure: Figure) => string[]
}

/** Figures beneath each other, drawn on one scale: lengths on a linear one, places on a log one. */
export function FigureRows({ edition, figures, scale, notesOf }: FigureRowsProps) {
  return (
    <View
      className={`rows ${scale ? `rows--${scale.type}` : ''}`}
      style={scale && decadesStyle(scale)}
    >
      {figures.map((figure) => {
        const notes = notesOf(figure)
        return (
          <Link
            key={figure.id}
            to="figure"
            query={{ e: edition, f: figure.id }}
            className="rows__row"
            label={[figureSentence(figure), ...notes].join('，')}
          >
            <Text className="rows__label">{figure.label || '——'}</Text>
            <Text className="rows__value">{figure.text}</Text>
            {scale && (
              <View className="rows__mark" style={percent(placeOn(scale, sizeOf(figure)))} />
            )}
            {notes.map((note) => (
              <Text key={note} className="rows__note">
                {note}
              </Text>
            ))}
          </Link>
        )
      })}
    </View>
  )
}
