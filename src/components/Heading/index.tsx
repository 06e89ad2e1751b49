import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../../platform/aria'

export interface HeadingProps {
  level: 1 | 2 | 3
  className?: string
  children: ReactNode
}

/** A heading that a screen reader can jump to. */
export function Heading({ level, className = '', children }: HeadingProps) {
  return (
    <View className={`balanced ${className}`} {...aria({ role: 'heading', level })}>
      {children}
    </View>
  )
}
