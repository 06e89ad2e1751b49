/** Judges relations, in the notation of hand labels. */
import type { Figure } from '../../../src/report/types'

export type RelationVerdict = 'right' | 'missing' | 'wrong' | 'invented' | 'none'

/**
 * What ties a figure to others: `up` or `down`, with `:of` where the figure that changed is known;
 * `prev` where another prints the earlier value; `part` where another prints the whole.
 */
export function relationOf({ change, whole }: Pick<Figure, 'change' | 'whole'>): string {
  if (change?.previousFigure !== undefined) return 'prev'
  if (change) return change.of === undefined ? change.direction : `${change.direction}:of`
  return whole === undefined ? '' : 'part'
}

/** What a relation is beside those that a hand label admits; an empty one is no relation. */
export function verdictOnRelation(relation: string, expected: readonly string[]): RelationVerdict {
  if (expected.includes(relation)) return relation === '' ? 'none' : 'right'
  if (relation === '') return 'missing'
  return expected.includes('') ? 'invented' : 'wrong'
}
