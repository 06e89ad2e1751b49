import { Text, View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import type { Parts } from '../../report/compare'
import { figureWords } from '../../report/figureWords'
import type { Figure } from '../../report/types'
import './index.css'

/** Shades that stay apart side by side; more parts than shades go round again. */
const SHADES = 4

/** At the largest text a bar is about this many digits long: a longer number is left to the legend. */
const DIGITS_IN_BAR = 14

/**
 * A whole as one bar, cut where its parts meet; each part carries its number where there is room
 * and is named beneath, in the same order: that list is what a screen reader reads. What the
 * parts leave is hatched.
 */
export function PartsBar({ parts: { whole, parts, rest } }: { parts: Parts }) {
  const total = Number(whole.value)
  const shade = (index: number) => `parts__fill--${(index % SHADES) + 1}`
  const words = (part: Figure) => `${part.label} ${part.text}`
  const restWords = `其余 ${rest}${whole.unit}（推算）`
  return (
    <>
      <View className="parts__bar" {...aria({ hidden: true })}>
        {parts.map((part, index) => {
          const { numeral } = figureWords(part.text)
          const fits = (Number(part.value) / total) * DIGITS_IN_BAR > numeral.length + 1
          return (
            <View
              key={part.id}
              className={`parts__part ${shade(index)}`}
              style={{ flexGrow: Number(part.value) }}
            >
              {fits && numeral}
            </View>
          )
        })}
        {rest > 0 && <View className="parts__part parts__fill--rest" style={{ flexGrow: rest }} />}
      </View>
      <View className="parts__legend">
        {parts.map((part, index) => (
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
