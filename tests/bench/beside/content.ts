import { cardsOf, shortTitle, unitsOf } from '../../../src/report/outline'
import type { EditionBundle } from '../../../src/report/types'

/** One screenful of the report: what every build that is measured here has in common. */
export interface Reading {
  id: string
  name: string
  items: { heading: string; paragraphs: string[] }[]
}

/** The report's reading units, in document order. */
export function readingsOf(edition: EditionBundle): Reading[] {
  return unitsOf(edition).map((unit) => ({
    id: unit.id,
    name: shortTitle(edition, unit.section),
    items: cardsOf(unit).map(({ marker, title, paragraphs }) => ({
      heading: `${marker}${title}`,
      paragraphs: paragraphs.map(({ text }) => text),
    })),
  }))
}
