import { View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import './index.css'

export type IconName =
  | 'home'
  | 'figures'
  | 'quiz'
  | 'mine'
  | 'share'
  | 'picture'
  | 'star'
  | 'star-on'
  | 'next'
  | 'down'
  | 'up'
  | 'search'
  | 'copy'

/** A line drawing in the colour of the text beside it; it says nothing that the text does not. */
export function Icon({ name }: { name: IconName }) {
  return <View className={`icon icon--${name}`} {...aria({ hidden: true })} />
}
