import { aria } from '../../platform/aria/index.h5'
import type { TapProps } from './index'
import './index.css'
import './index.h5.css'

export type { TapProps }

/** Something to tap that does something here: a real button, for keyboards and screen readers. */
export function Tap({
  className = '',
  label,
  choice,
  disabled,
  inline,
  onTap,
  children,
}: TapProps) {
  return (
    <button
      type="button"
      className={`button ${inline ? '' : 'tap'} ${className}`}
      disabled={disabled}
      onClick={onTap}
      {...aria({ role: choice?.kind, label, checked: choice?.checked })}
    >
      {children}
    </button>
  )
}
