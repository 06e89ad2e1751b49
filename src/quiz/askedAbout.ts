import { unitsOf } from '../report/outline'
import type { EditionBundle } from '../report/types'
import { type Bank, isOwn } from './bank'

/**
 * Ids of the reading units that at least one question of the report's own is about: a law that is
 * merely named in passing makes no round on the section.
 */
export function askedAbout(edition: EditionBundle, bank: Bank): string[] {
  const questions = [...bank.values()]
  return unitsOf(edition)
    .map(({ id }) => id)
    .filter((id) => questions.some((question) => isOwn(question, [id])))
}
