import type { Section, Span, Term } from './types'

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

/**
 * Of the terms that stand in a span the one to explain beside a figure: one that the figure's label
 * names, else the first printed.
 */
export function termIn(terms: readonly Term[], span: Span, label: string): Term | undefined {
  const printed = terms.flatMap((term) => {
    const place = term.places.find(
      ({ paragraphId, start, end }) =>
        paragraphId === span.paragraphId && start >= span.start && end <= span.end,
    )
    return place ? [{ term, at: place.start }] : []
  })
  const [first] = printed.sort((a, b) => a.at - b.at)
  return (printed.find(({ term }) => label.includes(term.name)) ?? first)?.term
}
