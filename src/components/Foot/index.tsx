import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.css'

/** Names the foot, for what must not lie under it. */
export const FOOT = 'foot'

/**
 * What a reader does next, within the thumb's reach however long the page. It stands last in its
 * page; in a low window it stays at the page's end and covers nothing.
 */
export function Foot({ children }: { children: ReactNode }) {
  return (
    <View id={FOOT} className="foot">
      {children}
    </View>
  )
}
