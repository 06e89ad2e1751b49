import { createElement } from 'react'
import type { HeadingProps } from './index'
import './index.h5.css'

export type { HeadingProps }

/** A heading that a screen reader can jump to: the browser's own. */
export function Heading({ level, className = '', children }: HeadingProps) {
  return createElement(`h${level}`, { className: `heading balanced ${className}` }, children)
}
