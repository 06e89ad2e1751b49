import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../../platform/aria'
import { inMoments } from '../../platform/moments'
import type { Query, Screen } from '../../report/address'
import { follow } from './follow'
import './index.css'

export interface LinkProps {
  to: Screen
  query?: Query
  className?: string
  /** Read out in place of the content. */
  label?: string
  /** What it is about, told after its name to who stops at it; a browser alone can. */
  hint?: string
  /** Stands inside running text. */
  inline?: boolean
  /** Takes the place of the present page instead of lying on top of it. */
  replace?: boolean
  /** Leads to where the reader already is. */
  current?: boolean
  /** Called as the reader follows it. */
  onFollow?: () => void
  children: ReactNode
}

/** Something to tap that leads to another screen; in Moments, from where nothing does, its words alone. */
export function Link({
  to,
  query,
  className = '',
  label,
  inline,
  replace,
  onFollow,
  children,
}: LinkProps) {
  const leadsOn = !inMoments()
  const lead = !leadsOn
    ? {}
    : {
        onClick: () => {
          onFollow?.()
          follow(to, query, replace)
        },
        ...aria({ role: 'link', label }),
      }
  const props = { className: `link ${className}`, ...lead }
  if (inline) return <Text {...props}>{children}</Text>
  return (
    <View {...props} hoverClass={leadsOn ? 'pressed' : 'none'}>
      {children}
    </View>
  )
}
