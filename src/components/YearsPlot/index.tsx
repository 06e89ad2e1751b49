import { Text, View } from '@tarojs/components'
import { Fragment } from 'react'
import { sectionIdOf } from '../../report/outline'
import { gapWords, isGap, pointSentence, restatedWords, yearsOf } from '../../report/series'
import type { Series, SeriesPoint } from '../../report/types'
import { FigureValue } from '../FigureValue'
import { Link } from '../Link'
import { Heights } from './Heights'
import './index.css'

interface YearsPlotProps {
  series: Series
  /** Id of the edition that is being read. */
  edition: string
  /** In words alone. */
  plain?: boolean
}

/**
 * The same figure over the years: as heights, and beneath them each year in words, one tap from the
 * sentence that prints it in its own edition.
 */
export function YearsPlot({ series, edition, plain }: YearsPlotProps) {
  return (
    <>
      {!plain && <Heights series={series} edition={edition} />}
      {yearsOf(series).map((place) =>
        isGap(place) ? (
          <View key={place.from} className="years__row years__row--gap">
            {gapWords(place)}
          </View>
        ) : (
          <Fragment key={place.edition}>
            <Point point={place} name={series.name} own={place.edition === edition} />
          </Fragment>
        ),
      )}
    </>
  )
}

/** A year's value as printed; what it is called there, where that is not the series' name. */
function Point({ point, name, own }: { point: SeriesPoint; name: string; own: boolean }) {
  const { edition, year, figure, label, restated } = point
  return (
    <>
      <Link
        to="section"
        query={{ e: edition, s: sectionIdOf(figure), f: figure }}
        className="years__row"
        label={`${pointSentence(point)}${own ? '，本报告' : ''}`}
      >
        <Text className={own ? 'years__year years__year--own' : 'years__year'}>{`${year}年`}</Text>
        {own && <Text className="years__own">本报告</Text>}
        <FigureValue figure={point} />
        {label && label !== name && <Text className="years__label">{label}</Text>}
      </Link>
      {restated && (
        <Link
          to="section"
          query={{
            e: restated.edition,
            s: sectionIdOf(restated.figure),
            f: restated.figure,
          }}
          className="years__restated"
        >
          {restatedWords(point)}
        </Link>
      )}
    </>
  )
}
