import { pinyin } from 'pinyin-pro'
import { askedAbout } from '../quiz/askedAbout'
import { makeBank } from '../quiz/bank'
import { areOneBody } from '../report/bodies'
import { editionNames, whoseAndWhen } from '../report/editionNames'
import { alphabetOf } from '../report/sounds'
import type {
  Compiled,
  EditionBundle,
  Section,
  Shelf,
  ShelfIssuer,
  ShippedEdition,
  Whose,
} from '../report/types'

/** Every edition as the app takes it, newest first. */
export function shippedEditions(compiled: Compiled): ShippedEdition[] {
  const names = namesOf(compiled.editions)
  return compiled.editions.map((edition, at) => shipped(compiled, edition, names[at] ?? ''))
}

/** The newest of them, with which the app opens. */
export function newestEdition({ editions, ...compiled }: Compiled): ShippedEdition {
  const [newest] = editions
  if (!newest) throw new Error('no edition was compiled')
  const [name = ''] = namesOf(editions)
  return shipped({ editions, ...compiled }, newest, name)
}

/** Their names, see `editionNames`; one that is alone need not be told from others. */
export const namesOf = (editions: readonly EditionBundle[]): string[] =>
  editions.length > 1 ? editionNames(editions) : []

function shipped(compiled: Compiled, edition: EditionBundle, name: string): ShippedEdition {
  const { editions, questionsOf, lawQuestions, whose, series } = compiled
  const { id, terms } = edition
  const questions = questionsOf[id] ?? { questions: [], law: {} }
  return {
    ...edition,
    sections: edition.sections.map(withoutPlaces),
    name,
    when: whoseAndWhen(edition, editions),
    whose: whose.editions[id] as Whose,
    askedAbout: askedAbout(edition, makeBank(questions, lawQuestions)),
    alphabet: alphabetOf(terms, spell),
    series: series.filter(({ points }) => points.some((point) => point.edition === id)),
  }
}

/** Where its paragraphs stand in the publisher's file is nothing that the app shows. */
function withoutPlaces(section: Section): Section {
  return {
    ...section,
    paragraphs: section.paragraphs.map(({ source: _, ...shown }) => shown),
    children: section.children.map(withoutPlaces),
  }
}

const spell = (name: string): string[] => pinyin(name, { toneType: 'none', type: 'array', v: true })

/**
 * The editions by who issued them: the newest edition's issuer first, then as their newest come;
 * each one's newest first, as they are given.
 */
export function shelfOf({ editions }: { editions: readonly EditionBundle[] }): Shelf {
  const names = editionNames(editions)
  const shelf: ShelfIssuer[] = []
  editions.forEach(({ id, meta: { issuer, title, year, publishedOn } }, at) => {
    const name = names[at] ?? title
    const own = shelf.find(({ issuer: by }) =>
      by && issuer ? areOneBody(by, issuer) : by === (issuer ?? undefined),
    )
    const edition = { id, name, title, year, publishedOn }
    if (own) own.editions.push(edition)
    else shelf.push({ issuer: issuer ?? undefined, editions: [edition] })
  })
  return shelf
}
