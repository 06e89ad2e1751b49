import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../../platform/aria'
import './index.css'

export interface SheetProps {
  /** What it is, as a screen reader says when it opens. */
  name: string
  /** A tap beside it closes it; in a browser Escape and Back do too. It also holds a button of its own. */
  onClose: () => void
  children: ReactNode
}

/**
 * A sheet at the foot of the screen, over the page until it is closed. WeChat's Back leaves the page
 * all the same: only a `page-container` would catch it, which holds the page still in a way of its own.
 */
export function Sheet({ name, onClose, children }: SheetProps) {
  return (
    <>
      <View className="sheet-outside" onClick={onClose} {...aria({ hidden: true })} />
      <View className="sheet" {...aria({ role: 'dialog', label: name, modal: true, live: true })}>
        {children}
      </View>
    </>
  )
}
