import { changesOf, leadFigures, partsOf, strongest } from './compare'
import { mayLead } from './neutrality'
import { cardsOf, figuresIn, unitsOf } from './outline'
import type { EditionBundle, Section } from './types'

/**
 * An edition as home needs it: its outline without the words, and of its figures those that home
 * shows or compares with. Without the words nobody can tell any more which figures may lead, so
 * none is kept that may not. `unitsOf`, `strongest` and, for what is shown, `changesOf` and `partsOf` find in it
 * what they find in the whole edition.
 */
export function coverOf<Edition extends EditionBundle>(edition: Edition): Edition {
  const [first] = leadFigures(edition)
  const shown = unitsOf(edition).flatMap((unit) => {
    const figures = figuresIn(edition, cardsOf(unit))
    return [strongest(edition, figures), strongest(edition, figures, first)]
  })
  const compared = changesOf(edition).flatMap(({ figure, statedBy }) => [
    figure.id,
    statedBy?.id,
    (statedBy ?? figure).change?.previousFigure,
  ])
  const shownIds = new Set(shown.map((figure) => figure?.id))
  const parts = partsOf(edition)
    .filter(({ whole }) => shownIds.has(whole.id))
    .flatMap(({ parts }) => parts.map(({ id }) => id))
  const kept = new Set([
    ...parts,
    ...shown.map((figure) => figure?.id),
    ...edition.editorial.lead,
    ...compared,
  ])
  const figures = edition.figures.filter(
    (figure) => kept.has(figure.id) && mayLead(edition, figure),
  )
  const holding = new Set(figures.map(({ paragraphId }) => paragraphId))
  return {
    ...edition,
    sections: edition.sections.map((section) => withoutWords(section, holding)),
    figures,
    notes: undefined,
    terms: [],
  }
}

/** Of a section's paragraphs the first stands for all, beside those that hold figures kept. */
function withoutWords(section: Section, holding: ReadonlySet<string>): Section {
  return {
    ...section,
    paragraphs: section.paragraphs
      .filter(({ id }, place) => place === 0 || holding.has(id))
      .map(({ id }) => ({ id, text: '' })),
    tables: undefined,
    children: section.children.map((child) => withoutWords(child, holding)),
  }
}
