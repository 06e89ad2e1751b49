import { Text, View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import type { BeforeAfter } from '../../report/compare'
import { beforeText } from '../../report/figureWords'
import { percent } from '../percent'
import './index.css'

/**
 * A stated change as two bars on one scale from nought. An earlier value that the report does
 * not print but lets us work out is marked so.
 */
export function BeforeAfterBars({ change, year }: { change: BeforeAfter; year: number | null }) {
  const { before, after, figure, printed, since } = change
  const top = Math.max(before, after, figure.unit === '%' ? 100 : 0)
  const earlier = since ?? (year === null ? '此前' : String(year - 1))
  const present = year === null ? '本年' : String(year)
  const earlierText = beforeText(change)
  const rows = [
    {
      name: earlier,
      value: before,
      text: printed ? earlierText : `${earlierText} 推算`,
      now: false,
    },
    { name: present, value: after, text: figure.text, now: true },
  ]
  const label = rows.map(({ name, text }) => `${name} ${text}`).join('，')
  return (
    <View className="bars" {...aria({ role: 'img', label })}>
      {rows.map(({ name, value, text, now }) => (
        <View key={name} className="bars__row">
          <Text className="bars__name">{name}</Text>
          <Text className="bars__value">{text}</Text>
          <View
            className={now ? 'bars__bar bars__bar--now' : 'bars__bar'}
            style={percent(Math.max(1, (value / top) * 100))}
          />
        </View>
      ))}
    </View>
  )
}
