import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { MainLink } from '../../components/MainButton'
import { Panel } from '../../components/Panel'
import { reportWords } from '../../report/editionNames'
import type { ShippedEdition } from '../../report/types'

/** Which report is read, and the way to the others, where there are any. */
export function OtherReports({ edition }: { edition: ShippedEdition }) {
  if (edition.name === '') return null
  return (
    <Panel>
      <Heading level={2} className="mine__heading">
        报告
      </Heading>
      <View className="mine__note">{`现在看的是${reportWords(edition)}。`}</View>
      <MainLink to="shelf" query={{ e: edition.id }} plain>
        换一份报告
      </MainLink>
    </Panel>
  )
}
