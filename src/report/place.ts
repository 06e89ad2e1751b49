import { type Unit, unitsOf } from './outline'
import type { EditionBundle } from './types'

/**
 * Which of its part's sections a unit is, as the report numbers them: 第8节，共9节. Undefined where
 * the report gives it no title, and for a part's own words: they are none of its sections.
 */
export function placeOf(
  edition: EditionBundle,
  unit: Unit,
): { at: number; of: number } | undefined {
  const fellows = numberedIn(unitsOf(edition), unit.part?.id)
  const at = fellows.findIndex(({ id }) => id === unit.id)
  return at === -1 ? undefined : { at: at + 1, of: fellows.length }
}

/** Of these units those that the part with this id prints as its sections. */
export function numberedIn(units: readonly Unit[], part: string | undefined): Unit[] {
  return units.filter((unit) => unit.part && unit.part.id === part && unit.section.title !== '')
}
