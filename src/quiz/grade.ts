import type { Question } from '../report/types'

/**
 * Whether `chosen` (indices into the question's options, in any order) is the answer. A question
 * with several right options is right only when all of them and no other are chosen.
 */
export function isRight(question: Question, chosen: readonly number[]): boolean {
  const picked = new Set(chosen)
  return picked.size === question.answer.length && question.answer.every((i) => picked.has(i))
}
