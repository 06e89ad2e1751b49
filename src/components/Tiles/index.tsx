import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.css'

/**
 * Children of class `tile` side by side, as many to a row as fit; those of the last row share its whole width, so
 * that none stands alone. (By margins: `gap` in a flex row is newer than our oldest phones.)
 */
export function Tiles({ width, children }: { width: 'wide' | 'narrow'; children: ReactNode }) {
  return <View className={`tiles tiles--${width}`}>{children}</View>
}
