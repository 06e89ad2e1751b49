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
  // A button is a box and does not break across lines; inside running text a span must do.
  if (inline) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: see above
      <span
        role="button"
        tabIndex={0}
        className={className}
        onClick={onTap}
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          // A space would scroll the page as well.
          event.preventDefault()
          onTap()
        }}
      >
        {children}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={`button tap ${className}`}
      disabled={disabled}
      onClick={onTap}
      {...aria({ role: choice?.kind, label, checked: choice?.checked })}
    >
      {children}
    </button>
  )
}
