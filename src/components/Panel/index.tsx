import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Link, type LinkProps } from '../Link'
import './index.css'

interface PanelProps {
  /** What the app says for itself: on paper, not on the white of the report's words. */
  ours?: boolean
  id?: string
  className?: string
  children: ReactNode
}

/** What belongs together, on a sheet of its own. */
export function Panel({ ours, className = '', ...props }: PanelProps) {
  return <View className={`panel ${ours ? 'panel--ours' : ''} ${className}`} {...props} />
}

/** A panel that leads to another screen. */
export function PanelLink({ className = '', ...props }: LinkProps) {
  return <Link className={`panel ${className}`} {...props} />
}
