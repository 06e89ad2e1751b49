import { Button } from '@tarojs/components'
import type { ReactNode } from 'react'
import { inMoments } from '../../platform/moments'
import type { Shared } from '../../platform/share'
import './index.css'

export interface ShareButtonProps {
  shared: Shared
  className?: string
  children: ReactNode
}

/** Opens WeChat's own choice of chats, which Moments has not; the page's `usePageShare` reads what is shared off it. */
export function ShareButton({ shared, className = '', children }: ShareButtonProps) {
  if (inMoments()) return null
  return (
    <Button
      className={`share-button ${className}`}
      openType="share"
      hoverClass="pressed"
      data-title={shared.title}
      data-path={shared.path}
    >
      {children}
    </Button>
  )
}
