import { Text, View } from '@tarojs/components'
import type { Parts } from '../../report/compare'
import type { Figure } from '../../report/types'
import { Strip, shade } from './Strip'
import './index.css'

/** A whole as one bar, and each part beneath it in the same order, named with its number. */
export function PartsBar({ parts }: { parts: Parts }) {
  const { whole, rest } = parts
  const words = (part: Figure) => `${part.label} ${part.text}`
  const restWords = `其余 ${rest}${whole.unit}（推算）`
  return (
    <>
      <Strip parts={parts} />
      <View className="parts__legend">
        {parts.parts.map((part, index) => (
          <View key={part.id} className="parts__name">
            <View className={`parts__swatch ${shade(index)}`} />
            <Text className="parts__words">{words(part)}</Text>
          </View>
        ))}
        {rest > 0 && (
          <View className="parts__name">
            <View className="parts__swatch parts__fill--rest" />
            <Text className="parts__words">{restWords}</Text>
          </View>
        )}
      </View>
    </>
  )
}
