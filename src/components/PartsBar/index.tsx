import { Text, View } from '@tarojs/components'
import { type Parts, restText } from '../../report/compare'
import { partNames } from '../../report/partNames'
import { Strip, shade } from './Strip'
import './index.css'

/** A whole as one bar, and each part beneath it in the same order, named with its number. */
export function PartsBar({ parts }: { parts: Parts }) {
  const { rest } = parts
  const names = partNames(parts)
  return (
    <>
      <Strip parts={parts} />
      <View className="parts__legend">
        {parts.parts.map((part, index) => (
          <View key={part.id} className="parts__name">
            <View className={`parts__swatch ${shade(index)}`} />
            <Text className="parts__words">{`${names[index]} ${part.text}`}</Text>
          </View>
        ))}
        {rest > 0 && (
          <View className="parts__name">
            <View className="parts__swatch parts__fill--rest" />
            <Text className="parts__words">{`其余 ${restText(parts)}，推算`}</Text>
          </View>
        )}
      </View>
    </>
  )
}
