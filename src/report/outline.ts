import type { EditionBundle, Figure, Paragraph, Section } from './types'

/** Every section below `sections`, in document order, parents before children. */
export function* walk(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section
    yield* walk(section.children)
  }
}

/** The section with this id, or undefined. */
export function findSection(edition: EditionBundle, id: string): Section | undefined {
  for (const section of walk(edition.sections)) if (section.id === id) return section
  return undefined
}

/** The section that holds this paragraph: ids nest, `1-3-7.p1` stands in `1-3-7`. */
export function sectionIdOf(paragraphId: string): string {
  return paragraphId.slice(0, paragraphId.lastIndexOf('.p'))
}

/** The paragraph with this id, or undefined. */
export function findParagraph(edition: EditionBundle, id: string): Paragraph | undefined {
  return findSection(edition, sectionIdOf(id))?.paragraphs.find((paragraph) => paragraph.id === id)
}

/** The ancestors of a section and itself, outermost first; empty where the id is unknown. */
export function pathTo(edition: EditionBundle, id: string): Section[] {
  const search = (sections: readonly Section[]): Section[] => {
    for (const section of sections) {
      if (section.id === id) return [section]
      const below = search(section.children)
      if (below.length > 0) return [section, ...below]
    }
    return []
  }
  return search(edition.sections)
}

/**
 * One screenful of reading: a first-level section's own words, or a whole second-level section
 * with everything below it. A reading unit is what a section card opens, what counts as read
 * and what previous and next walk through.
 */
export interface Unit {
  /** Id of the section it shows, and so its address. */
  id: string
  section: Section
  /** The first-level section it stands in; absent when it is one itself. */
  part?: Section
}

/** An edition's reading units in document order. A part that only holds others is none. */
export function unitsOf(edition: EditionBundle): Unit[] {
  return edition.sections.flatMap((part) => {
    const own: Unit[] =
      part.paragraphs.length > 0 || part.children.length === 0
        ? [{ id: part.id, section: part }]
        : []
    return [...own, ...part.children.map((section) => ({ id: section.id, section, part }))]
  })
}

/** What a unit shows, as cards: its own paragraphs first, then each section below it. */
export function cardsOf(unit: Unit): Section[] {
  if (!unit.part) return [unit.section]
  const cards = [...walk([unit.section])]
  return cards.filter((card) => card.paragraphs.length > 0 || card !== unit.section)
}

/** The unit in which a section's words are read; a part without words leads to its first unit. */
export function unitOf(edition: EditionBundle, sectionId: string): Unit | undefined {
  const path = pathTo(edition, sectionId)
  const target = (path[1] ?? path[0])?.id
  if (target === undefined) return undefined
  const units = unitsOf(edition)
  return units.find((unit) => unit.id === target) ?? units.find((unit) => unit.part?.id === target)
}

/** The figures printed in these sections' own paragraphs, in document order. */
export function figuresIn(edition: EditionBundle, sections: readonly Section[]): Figure[] {
  const ids = new Set(sections.flatMap((section) => section.paragraphs.map(({ id }) => id)))
  return edition.figures.filter((figure) => ids.has(figure.paragraphId))
}

/**
 * A section's name for cards and chat: the editor's short one, else its printed title, else,
 * for the unnumbered close of a part, what it is.
 */
export function shortTitle(edition: EditionBundle, section: Section): string {
  const name = edition.editorial.shortTitles[section.id] ?? section.title
  if (name) return name
  if (section.id === 'intro') return '引言'
  return section.id.endsWith('-end') ? '结尾的话' : '正文'
}

/** A section's heading as printed, with its marker; its name for cards where it has no title. */
export function fullTitle(edition: EditionBundle, section: Section): string {
  return `${section.marker}${section.title || shortTitle(edition, section)}`
}
