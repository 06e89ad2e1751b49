import { View } from '@tarojs/components'
import { Bar } from '../../components/Bar'
import { Link } from '../../components/Link'
import { Numeral } from '../../components/Numeral'
import { barOf, pictureOf } from '../../report/picture'
import type { EditionBundle, Figure } from '../../report/types'

interface BriefProps {
  edition: EditionBundle
  figure: Figure
  /** Beside its meaning, with its bar, at the head of a card; else above it, one of a few. */
  wide?: boolean
}

/** A figure and its meaning in small. */
export function Brief({ edition, figure, wide }: BriefProps) {
  const length = wide ? barOf(pictureOf(edition, figure)) : undefined
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
