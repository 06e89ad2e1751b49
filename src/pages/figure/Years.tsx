import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Panel } from '../../components/Panel'
import { YearsPlot } from '../../components/YearsPlot'
import { seriesOf } from '../../report/series'
import type { EditionBundle, Figure } from '../../report/types'

/** The same figure in the reports of other years, where the editors put them together. */
export function Years({ edition, figure }: { edition: EditionBundle; figure: Figure }) {
  const series = seriesOf(edition, figure.id)
  if (!series) return null
  return (
    <Panel ours className="figure__added">
      <Heading level={2} className="figure__heading">
        历年（编者整理）
      </Heading>
      <View className="figure__note">各年报告里的同一个数字，点一年看原文。</View>
      <YearsPlot series={series} edition={edition.id} />
    </Panel>
  )
}
