import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../../platform/aria'
import './index.css'

export interface TapProps {
  className?: string
  /** Read out in place of the content. */
  label?: string
  /** One of several to choose from, and whether it is chosen. */
  choice?: { kind: 'radio' | 'checkbox'; checked: boolean }
  disabled?: boolean
  /** Stands inside running text. */
  inline?: boolean
  onTap: () => void
  children: ReactNode
}

/** Something to tap that does something here; what leads elsewhere is a Link. */
export function Tap({
  className = '',
  label,
  choice,
  disabled,
  inline,
  onTap,
  children,
}: TapProps) {
  const props = {
    onClick: disabled ? undefined : onTap,
    ...aria({ role: choice?.kind ?? 'button', label, checked: choice?.checked, disabled }),
  }
  if (inline) {
    return (
      <Text className={className} {...props}>
        {children}
      </Text>
    )
  }
  return (
    <View className={`tap ${className}`} hoverClass={disabled ? 'none' : 'pressed'} {...props}>
      {children}
    </View>
  )
}
