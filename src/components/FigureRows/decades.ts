import type { CSSProperties } from 'react'
import { decadesOf, type Scale } from '../../report/scale'

/** What a style sheet needs to rule a logarithmic scale: into how many powers of ten. */
export function decadesStyle(scale: Scale): CSSProperties | undefined {
  if (scale.type === 'linear') return undefined
  const style: CSSProperties & { '--decades': number } = { '--decades': decadesOf(scale) }
  return style
}
