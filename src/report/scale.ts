/** How values are laid side by side, so that none is lost and none is flattered. */
export interface Scale {
  /** linear: lengths from nought; log: places between powers of ten. */
  type: 'linear' | 'log'
  /** The value at the left end: 0, or a power of ten. */
  from: number
  /** The value at the right end. */
  to: number
}

/** Beyond this ratio the smallest length would be too short to see. */
const WIDEST_LINEAR = 100

/**
 * A scale on which all these values can be compared. Lengths from nought are the plainest, and
 * are kept as long as the largest value is at most a hundred times the smallest; beyond that,
 * and where all are positive, places on a logarithmic scale between whole powers of ten.
 */
export function fairScale(values: readonly number[]): Scale {
  const largest = Math.max(0, ...values)
  const smallest = Math.min(...values)
  if (smallest <= 0 || largest <= smallest * WIDEST_LINEAR) {
    return { type: 'linear', from: 0, to: largest }
  }
  return {
    type: 'log',
    from: 10 ** Math.floor(Math.log10(smallest)),
    to: 10 ** Math.ceil(Math.log10(largest)),
  }
}

/** Where on the scale a value stands, in percent of its length, never outside it. */
export function placeOn({ type, from, to }: Scale, value: number): number {
  if (to <= from) return 0
  const place =
    type === 'linear'
      ? (value - from) / (to - from)
      : (Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))
  return Math.round(Math.min(1, Math.max(0, place)) * 1000) / 10
}

/** How many powers of ten a logarithmic scale spans; 0 for a linear one. */
export function decadesOf({ type, from, to }: Scale): number {
  return type === 'log' ? Math.round(Math.log10(to / from)) : 0
}

/**
 * What a reader must know of a scale, in words; `unit` is the values' own. Values on a linear
 * scale are drawn as lengths, or as points where so few pixels have to show many.
 */
export function scaleWords(
  scale: Scale,
  unit: string,
  drawn: 'lengths' | 'points' = 'lengths',
): string {
  const { type, from, to } = scale
  if (type === 'log') {
    return `按对数刻度排列，从${roundWords(from)}${unit}到${roundWords(to)}${unit}，每向右一格是10倍。`
  }
  return drawn === 'lengths' ? '横条从0画起，长度按数值成比例。' : '从0画起，位置按数值成比例。'
}

/** A power of ten as it is said: 10万, 1亿, 1万亿. */
function roundWords(value: number): string {
  if (value >= 1e12) return `${value / 1e12}万亿`
  if (value >= 1e8) return `${value / 1e8}亿`
  return value >= 1e4 ? `${value / 1e4}万` : String(value)
}
