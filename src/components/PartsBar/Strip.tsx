import { View } from '@tarojs/components'
import type { Parts } from '../../report/compare'
import './index.css'

/** Shades that stay apart side by side; more parts than shades go round again. */
const SHADES = 3

/** The class that fills the part at this place among its fellows. */
export function shade(index: number): string {
  return `parts__fill--${(index % SHADES) + 1}`
}

/** A whole as one bar, cut where its parts meet; what they leave is hatched. Words stand beside it. */
export function Strip({ parts: { parts, rest } }: { parts: Parts }) {
  return (
    <View className="parts__bar">
      {parts.map(({ id, value }, index) => (
        <View
          key={id}
          className={`parts__part ${shade(index)}`}
          style={{ flexGrow: Number(value) }}
        />
      ))}
      {rest > 0 && <View className="parts__part parts__fill--rest" style={{ flexGrow: rest }} />}
    </View>
  )
}
