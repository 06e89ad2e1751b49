import { View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import './index.css'

interface SquaresProps {
  filled: number
  total: number
  /** Read out in place of the squares, where no words beside them say the same. */
  label?: string
  /** As segments of a line, for the head of a round. */
  wide?: boolean
}

/** So many of so few: a square each, the filled ones first. */
export function Squares({ filled, total, label, wide }: SquaresProps) {
  return (
    <View
      className={wide ? 'squares squares--wide' : 'squares'}
      {...aria(label ? { role: 'img', label } : { hidden: true })}
    >
      {Array.from({ length: total }, (_, at) => (
        <View key={at} className={at < filled ? 'square square--on' : 'square'} />
      ))}
    </View>
  )
}
