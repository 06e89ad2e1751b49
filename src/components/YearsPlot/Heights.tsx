import { View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import { fullOf, heightOf, heightWords, isGap, yearsOf } from '../../report/series'
import type { Series } from '../../report/types'
import { percent } from '../percent'

/** More years than these have no room for their names side by side: the first and the last are named. */
const MOST_NAMED = 5

/**
 * The points of a series as heights from nought, a year beside a year; years without one stay empty.
 * Nothing leads from one point to the next: what was between them nobody knows. Read out are the words
 * beneath.
 */
export function Heights({ series, edition }: { series: Series; edition: string }) {
  const full = fullOf(series)
  if (full === undefined) return null
  const first = series.points[0]?.year ?? 0
  const last = series.points[series.points.length - 1]?.year ?? 0
  const areNamed = last - first < MOST_NAMED
  return (
    <>
      <View className="years__means">{heightWords(series, full)}</View>
      <View className={areNamed ? 'years' : 'years years--ends'} {...aria({ hidden: true })}>
        {yearsOf(series).map((place) => {
          if (isGap(place)) {
            const width = { flexGrow: place.to - place.from + 1 }
            return (
              <View key={place.from} className="years__place years__place--gap" style={width} />
            )
          }
          const { year } = place
          const own = place.edition === edition ? ' years__place--own' : ''
          return (
            <View
              key={place.edition}
              className={`years__place${own}`}
              style={percent(heightOf(place, full))}
            >
              {(areNamed || year === first || year === last) && year}
            </View>
          )
        })}
      </View>
    </>
  )
}
