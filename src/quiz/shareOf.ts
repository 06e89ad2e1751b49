import { address, joinIds } from '../report/address'
import type { Summary } from './summary'

/**
 * What a finished round is shared as: how it went, and the very same questions for who opens it. A
 * single question is shared as itself, by its stem.
 */
export function shareOf(
  { answers, right, answered }: Pick<Summary, 'answers' | 'right' | 'answered'>,
  edition: string,
): { title: string; path: string } {
  const [first, ...others] = answers
  if (first && others.length === 0) {
    const path = address('round', { e: edition, by: 'question', q: first.id })
    return { title: first.stem, path }
  }
  const q = joinIds(answers.map(({ id }) => id))
  return {
    title: `我答对${right}题，共${answered}题。同样的题，你也来试试`,
    path: address('round', { e: edition, by: 'set', q }),
  }
}
