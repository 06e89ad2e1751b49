import type { Bound, Figure, FigureKind, Slice } from '../../../report/types'

/** A figure as printed, before anything is known of its meaning. */
export type Quantity = Pick<Figure, 'start' | 'end' | 'text' | 'value' | 'unit' | 'kind' | 'bound'>

/** What stands at a place: figures, or numerals that are none. The scan goes on at `end`. */
export interface Reading {
  end: number
  quantities?: Quantity[]
  /** The numerals that count something and could not be read whole. */
  unread?: Slice
}

export function quantity(
  text: string,
  slice: Slice,
  read: { value: number | [number, number]; unit: string; kind: FigureKind; bound: Bound },
): Quantity {
  const { start, end } = slice
  return { start, end, text: text.slice(start, end), ...read }
}

/** Nothing is lit and nothing said: a name, a date, a number of something. */
export function silent(end: number): Reading {
  return { end }
}
