import { View } from '@tarojs/components'
import { percent } from '../percent'
import './index.css'

interface BarProps {
  /** Length in percent of its track, 0 to 100. */
  of100: number
  /** `was`: an earlier or a worked-out value, hatched. `thin`: how far the reader is. */
  kind?: 'was' | 'thin'
}

/** A length from nought. It is never alone: the value stands beside it in words. */
export function Bar({ of100, kind }: BarProps) {
  return <View className={kind ? `bar bar--${kind}` : 'bar'} style={percent(of100)} />
}
