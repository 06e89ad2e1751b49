import type { ReactNode } from 'react'
import { copy } from '../../platform/clipboard'
import { Tap } from '../Tap'

export interface CopyButtonProps {
  /** Where what is copied can be opened, as from `address()`. */
  path: string
  /** What is copied; `url` is the whole address of `path` where it has one outside the app. */
  text: (url?: string) => string
  className?: string
  children: ReactNode
}

/** Copies a text with its source. In WeChat our addresses open nowhere else and are left out. */
export function CopyButton({ text, className, children }: CopyButtonProps) {
  return (
    <Tap className={className} onTap={() => copy(text(), '')}>
      {children}
    </Tap>
  )
}
