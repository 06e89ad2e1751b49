import { Text, View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import { type Parts, partNames, restText } from '../../report/compare'
import './index.css'

/** Shades that stay apart side by side; more parts than shades go round again. */
const SHADES = 3

/**
 * A whole as one bar, cut where its parts meet; each part is named beneath
 * with its number, in the same order: that list is what a screen reader reads. What the
 * parts leave is hatched.
 */
export function PartsBar({ parts: all }: { parts: Parts }) {
  const { parts, rest } = all
  const shade = (index: number) => `parts__fill--${(index % SHADES) + 1}`
  const names = partNames(all)
  return (
    <>
      <View className="parts__bar" {...aria({ hidden: true })}>
        {parts.map((part, index) => (
          <View
            key={part.id}
            className={`parts__part ${shade(index)}`}
            style={{ flexGrow: Number(part.value) }}
          />
        ))}
        {rest > 0 && <View className="parts__part parts__fill--rest" style={{ flexGrow: rest }} />}
      </View>
      <View className="parts__legend">
        {parts.map((part, index) => (
          <View key={part.id} className="parts__name">
            <View className={`parts__swatch ${shade(index)}`} />
            <Text className="parts__words">{`${names[index]} ${part.text}`}</Text>
          </View>
        ))}
        {rest > 0 && (
          <View className="parts__name">
            <View className="parts__swatch parts__fill--rest" />
            <Text className="parts__words">{`其余 ${restText(all)}，推算`}</Text>
          </View>
        )}
      </View>
    </>
  )
}
