import type { CSSProperties } from 'react'

/**
 * A share or a place from 0 to 100, for a style sheet to draw with as `var(--percent)`: a mark on
 * a track is then one view and not two.
 */
export function percent(value: number): CSSProperties {
  const style: CSSProperties & { '--percent': string } = { '--percent': `${value}%` }
  return style
}
