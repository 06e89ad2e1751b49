import { View } from '@tarojs/components'
import { Bar } from '../../components/Bar'
import { Link } from '../../components/Link'
import { Numeral } from '../../components/Numeral'
import { fullOfChange } from '../../report/compare'
import { type FigurePicture, pictureOf } from '../../report/picture'
import { lengthOf } from '../../report/scale'
import type { EditionBundle, Figure } from '../../report/types'

interface BriefProps {
  edition: EditionBundle
  figure: Figure
  /** Beside its meaning, with its bar, at the head of a card; else above it, one of a few. */
  wide?: boolean
}

/** A figure and its meaning in small. */
export function Brief({ edition, figure, wide }: BriefProps) {
  const length = wide ? lengthIn(pictureOf(edition, figure)) : undefined
  return (
    <Link
      to="figure"
      query={{ e: edition.id, f: figure.id }}
      className={wide ? 'brief brief--wide' : 'brief'}
    >
      <Numeral text={figure.text} />
      <View className="brief__label">
        {figure.label}
        {length !== undefined && <Bar of100={length} />}
      </View>
    </Link>
  )
}

/** How much of its track the figure's bar takes, in percent, where it has one. */
function lengthIn(picture?: FigurePicture): number | undefined {
  if (picture?.type === 'share') return picture.of100
  const full = picture?.type === 'change' ? fullOfChange(picture.change) : undefined
  return picture?.type === 'change' && full ? lengthOf(picture.change.after, full) : undefined
}
