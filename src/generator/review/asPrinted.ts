import { walk } from '../../report/outline'
import type { EditionBundle, Question } from '../../report/types'

/** Questions in the order in which the report prints the sections that they are on. */
export function asPrinted(edition: EditionBundle, questions: readonly Question[]): Question[] {
  const order = new Map([...walk(edition.sections)].map(({ id }, at) => [id, at]))
  const placeOf = ({ sections }: Question): number => order.get(sections[0] ?? '') ?? order.size
  return [...questions].sort((a, b) => placeOf(a) - placeOf(b))
}
