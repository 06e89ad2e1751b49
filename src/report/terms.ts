import type { Section, Term } from './types'

/** The terms with only their first place in each of these sections: explained once is enough. */
export function firstPlaces(terms: readonly Term[], sections: readonly Section[]): Term[] {
  return terms.map((term) => ({
    ...term,
    places: sections.flatMap(({ paragraphs }) => {
      const ids = paragraphs.map(({ id }) => id)
      return term.places.find(({ paragraphId }) => ids.includes(paragraphId)) ?? []
    }),
  }))
}
