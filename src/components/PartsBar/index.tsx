import { Text, View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import type { Parts } from '../../report/compare'
import type { Figure } from '../../report/types'
import './index.css'

/** Shades that stay apart side by side; more parts than shades go round again. */
const SHADES = 4

/** A whole as one bar, cut where its parts meet; each part is named beneath, in the same order. */
export function PartsBar({ parts: { whole, parts, rest } }: { parts: Parts }) {
  const shade = (index: number) => `parts__fill--${(index % SHADES) + 1}`
  const words = (part: Figure) => `${part.label} ${part.text}`
  const label = [...parts.map(words), ...(rest > 0 ? [`其余 ${rest}${whole.unit}`] : [])].join('，')
  return (
    <View {...aria({ role: 'img', label })}>
      <View className="parts__bar">
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
            <Text>{words(part)}</Text>
          </View>
        ))}
        {rest > 0 && (
          <View className="parts__name">
            <View className="parts__swatch parts__fill--rest" />
            <Text>{`其余 ${rest}${whole.unit}（推算）`}</Text>
          </View>
        )}
      </View>
    </View>
  )
}
