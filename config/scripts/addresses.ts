import { lawTexts } from '#content/lawTexts'
import { lawQuestions, questionsOf } from '#content/questions'
import { lawsIn, makeBank } from '../../src/quiz/bank'
import { address, type Query, type Screen } from '../../src/report/address'
import { writePlace } from '../../src/report/article'
import { sectionIdOf, walk } from '../../src/report/outline'
import type { EditionBundle } from '../../src/report/types'
import { pagesOf } from '../../src/site/pages'

/** All that an address may name, by its key: what `spellOut` looks among. */
export function namesIn(
  editions: readonly EditionBundle[],
  edition: EditionBundle,
  bank = bankOf(edition),
) {
  return {
    e: editions,
    s: [...walk(edition.sections)],
    f: edition.figures,
    t: edition.terms,
    q: [...bank.values()],
    law: Object.keys(lawTexts).map((id) => ({ id })),
  }
}

/**
 * Every address that the app's own links lead to, of one edition: its pages, its rounds and
 * questions, the articles that are cited, the terms.
 */
export function addressesOf(edition: EditionBundle, bank = bankOf(edition)): string[] {
  const { id: e, figures, terms } = edition
  const sections = [...walk(edition.sections)]
  const to = (screen: Screen, query: Query) => address(screen, { e, ...query })
  const subjects = [...sections.map(({ id: s }) => ({ s })), ...figures.map(({ id: f }) => ({ f }))]
  const cited = [...bank.values()].flatMap(({ basis }) =>
    'law' in basis ? [{ law: basis.law, a: writePlace(basis) }] : [],
  )
  const whole = Object.entries(lawTexts).flatMap(([law, { articles }]) =>
    Object.keys(articles).map((a) => ({ law, a })),
  )
  return [
    ...pagesOf([edition]).map(({ at }) => at),
    ...['daily', 'due', 'mistakes', 'favourites'].map((by) => to('round', { by })),
    ...sections.map(({ id: s }) => to('round', { by: 'section', s })),
    ...lawsIn(bank).map(({ law }) => to('round', { by: 'law', law })),
    ...[...bank.keys()].map((q) => to('round', { by: 'question', q })),
    ...['law', 'section'].map((by) => to('topics', { by })),
    ...[...cited, ...whole].map((place) => to('article', place)),
    ...figures.map(({ id: f, paragraphId }) => to('section', { s: sectionIdOf(paragraphId), f })),
    ...terms.flatMap(({ id: t, places }) =>
      places.map(({ paragraphId }) => to('section', { s: sectionIdOf(paragraphId), t })),
    ),
    ...subjects.flatMap((subject) => [to('poster', subject), to('slip', subject)]),
    ...[...bank.keys()].map((q) => to('slip', { q })),
  ]
}

/** All questions that an edition of `#content` asks. */
function bankOf({ id }: EditionBundle) {
  return makeBank(questionsOf[id] ?? { questions: [], law: {} }, lawQuestions)
}
