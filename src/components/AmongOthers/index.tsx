import { View } from '@tarojs/components'
import { aroundIt, type FigureGroup, sizeOf } from '../../report/groups'
import { fullTrack } from '../../report/scale'
import type { Figure } from '../../report/types'
import { FigureRows } from '../FigureRows'
import { Heading } from '../Heading'
import './index.css'

interface AmongOthersProps {
  edition: string
  figure: Figure
  /** All figures that are counted in its unit. */
  group: FigureGroup
}

/** One figure's place among all that are counted in its unit, beside the largest and the next ones. */
export function AmongOthers({ edition, figure, group }: AmongOthersProps) {
  const { figures, unit } = group
  const larger = figures.filter((other) => sizeOf(other) > sizeOf(figure)).length
  return (
    <>
      <View className="among">
        <Heading level={2} className="among__title">
          {`和报告里以“${unit}”计的数字比`}
        </Heading>
        <View className="among__words">
          {`共${figures.length}个，这个从大到小排第${larger + 1}；横条从0画到最多的一个。`}
        </View>
      </View>
      <View className="panel">
        <FigureRows
          edition={edition}
          figures={aroundIt(group, figure)}
          full={fullTrack(group)}
          here={figure.id}
        />
      </View>
    </>
  )
}
