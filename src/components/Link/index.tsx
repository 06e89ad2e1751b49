import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../../platform/aria'
import { inMoments } from '../../platform/moments'
import { type Target, useFollow } from './useFollow'
import './index.css'

export interface LinkProps extends Target {
  className?: string
  /** Read out in place of the content. */
  label?: string
  /** What it is about, told after its name to who stops at it; a browser alone can. */
  hint?: string
  /** Stands inside running text. */
  inline?: boolean
  /** Leads to where the reader already is. */
  current?: boolean
  children: ReactNode
}

/** Something to tap that leads to another screen; in Moments, from where nothing does, its words alone. */
export function Link({ className = '', label, inline, children, ...target }: LinkProps) {
  const follow = useFollow(target)
  const leadsOn = !inMoments()
  const lead = leadsOn ? { onClick: follow, ...aria({ role: 'link', label }) } : {}
  const props = { className: `link ${className}`, ...lead }
  if (inline) return <Text {...props}>{children}</Text>
  return (
    <View {...props} hoverClass={leadsOn ? 'pressed' : 'none'}>
      {children}
    </View>
  )
}
