import type { Question } from '../report/types'

/** A number from 0 up to, not including, 1: `Math.random`, or a seeded one in tests. */
export type Random = () => number

/** The same items in an order that every permutation has the same chance of (Fisher–Yates). */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T]
  }
  return shuffled
}

/** The order in which to show a question's options, as indices; 对 and 错 keep theirs. */
export function optionOrder(question: Question, random: Random): number[] {
  const inOrder = question.options.map((_, index) => index)
  return question.type === 'boolean' ? inOrder : shuffle(inOrder, random)
}
