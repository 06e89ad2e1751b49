import type { DialProps } from './index'
import '../Link/index.css'
import '../Tap/index.css'
import '../Tap/index.h5.css'

export type { DialProps }

/** Hands a number to the phone, which asks before it rings. */
export function Dial({ number, className = '', children }: DialProps) {
  return (
    <a className={`link link--anchor tap ${className}`} href={`tel:${number}`}>
      {children}
    </a>
  )
}
