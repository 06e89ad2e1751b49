import { View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import { type FigureGroup, sizeOf } from '../../report/groups'
import { fairScale, placeOn, scaleWords } from '../../report/scale'
import type { Figure } from '../../report/types'
import { decadesStyle } from '../FigureRows/decades'
import './index.css'

/** One figure's place among all that are counted in its unit: a mark for each, this one's a dot. */
export function AmongOthers({ figure, group }: { figure: Figure; group: FigureGroup }) {
  const { figures, unit } = group
  const scale = fairScale(figures.map(sizeOf))
  const larger = figures.filter((other) => sizeOf(other) > sizeOf(figure)).length
  const words = `报告里以“${unit}”计的数字共${figures.length}个，这个从大到小排第${larger + 1}。`
  const place = (one: Figure) => ({ left: `${placeOn(scale, sizeOf(one))}%` })
  return (
    <View>
      <View
        className={`among among--${scale.type}`}
        style={decadesStyle(scale)}
        {...aria({ role: 'img', label: words })}
      >
        {figures.map((one) => (
          <View key={one.id} className="among__other" style={place(one)} />
        ))}
        <View className="among__this" style={place(figure)} />
      </View>
      <View className="among__words">
        {words}圆点是这个数字，短竖线是其他的。
        {scaleWords(scale, unit, 'points')}
      </View>
    </View>
  )
}
