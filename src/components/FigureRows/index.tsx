import { Text, View } from '@tarojs/components'
import { figureSentence } from '../../report/figureWords'
import { sizeOf } from '../../report/groups'
import { lengthOf } from '../../report/scale'
import type { Figure } from '../../report/types'
import { Bar } from '../Bar'
import { FigureValue } from '../FigureValue'
import { Link } from '../Link'
import './index.css'

interface FigureRowsProps {
  /** Id of the edition, for the addresses of its figures. */
  edition: string
  figures: readonly Figure[]
  /** What a whole track stands for; without it the figures are not drawn. */
  full?: number
  /** Id of the one that the page is about: it leads nowhere and stands out. */
  here?: string
}

/** Figures beneath each other: the name, the value at the right, and below them a bar from nought. */
export function FigureRows({ edition, figures, full, here }: FigureRowsProps) {
  return (
    <>
      {figures.map((figure) => {
        const content = (
          <>
            <Text className="row__name">{figure.label || '——'}</Text>
            <FigureValue figure={figure} />
            {full !== undefined && <Bar of100={lengthOf(sizeOf(figure), full)} />}
          </>
        )
        if (figure.id === here)
          return (
            <View key={figure.id} className="row row--here">
              {content}
            </View>
          )
        return (
          <Link
            key={figure.id}
            to="figure"
            query={{ e: edition, f: figure.id }}
            className="row"
            label={figureSentence(figure)}
          >
            {content}
          </Link>
        )
      })}
    </>
  )
}
