import { View } from '@tarojs/components'
import { useState } from 'react'
import { Heading } from '../../components/Heading'
import { Tap } from '../../components/Tap'
import { YearsPlot } from '../../components/YearsPlot'
import { seriesAtFirst, seriesIn } from '../../report/seriesIn'
import type { EditionBundle, Figure } from '../../report/types'
import { GroupHead } from './GroupHead'

interface YearsProps {
  edition: EditionBundle
  /** Those that the reader has chosen. */
  figures: readonly Figure[]
  /** In words alone. */
  plain?: boolean
}

/** What these figures are in the reports of other years, as the editors put it together. */
export function Years({ edition, figures, plain }: YearsProps) {
  const [isOpen, setOpen] = useState(false)
  const series = seriesIn(edition, figures)
  const most = isOpen ? series.length : seriesAtFirst(series)
  if (series.length === 0) return null
  return (
    <>
      <GroupHead title="历年" means="编者整理，点一年看原文" />
      {series.slice(0, most).map((one) => (
        <View key={one.id} className="panel panel--ours">
          <Heading level={3} className="figures__series">
            {one.name}
          </Heading>
          <YearsPlot series={one} edition={edition.id} plain={plain} />
        </View>
      ))}
      {most < series.length && (
        <Tap className="figures__rest" onTap={() => setOpen(true)}>
          {`展开其余${series.length - most}项`}
        </Tap>
      )}
    </>
  )
}
