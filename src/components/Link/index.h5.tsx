import type { MouseEvent } from 'react'
import { address } from '../../report/address'
import { toPath } from '../../report/path'
import type { LinkProps } from './index'
import { useFollow } from './useFollow'
import './index.css'
import '../Tap/index.h5.css'

export type { LinkProps }

/** A real link: it can be opened beside, copied, and reached by keyboard. */
export function Link({
  to,
  query,
  className = '',
  label,
  hint,
  replace,
  current,
  onFollow,
  children,
}: LinkProps) {
  const follow = useFollow({ to, query, replace, onFollow })
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      onFollow?.()
      return
    }
    event.preventDefault()
    follow()
  }
  return (
    <a
      className={`link link--anchor ${className}`}
      href={toPath(address(to, query))}
      aria-label={label}
      title={hint}
      aria-current={current ? 'page' : undefined}
      onClick={go}
    >
      {children}
    </a>
  )
}
