import * as v from 'valibot'
import type { RoundKind } from './draw'

// Apart from round.ts, which needs the scheduler: a tab reads how far a round has come.

const text = v.string()
const index = v.pipe(v.number(), v.integer(), v.minValue(0))

const Kind = v.variant('by', [
  v.object({ by: v.literal('daily') }),
  v.object({ by: v.literal('more') }),
  v.object({ by: v.literal('due') }),
  v.object({ by: v.literal('mistakes') }),
  v.object({ by: v.literal('favourites') }),
  v.object({ by: v.literal('section'), sections: v.array(text) }),
  v.object({ by: v.literal('law'), law: text }),
  v.object({ by: v.literal('set'), questions: v.array(text) }),
  v.object({ by: v.literal('question'), question: text }),
])

export const StoredItem = v.object({
  question: text,
  order: v.array(index),
  chosen: v.fallback(v.optional(v.array(index)), undefined),
  before: v.optional(v.unknown()),
})

export const StoredRound = v.object({
  kind: Kind,
  edition: v.fallback(v.optional(text), undefined),
  begunAt: v.pipe(v.number(), v.finite()),
  at: v.fallback(index, 0),
  items: v.array(v.unknown()),
})

/** The items of a stored round that can be read, whether or not their questions are in a bank. */
export function storedItems(items: readonly unknown[]): v.InferOutput<typeof StoredItem>[] {
  return items.flatMap((item) => {
    const { success, output } = v.safeParse(StoredItem, item)
    return success ? [output] : []
  })
}

/** How far a stored round has come, as told without the bank at hand. */
export interface Glance {
  kind: RoundKind
  /** Id of the edition beside which it was begun; older versions did not say. */
  edition?: string
  begunAt: number
  answered: number
  total: number
}

/** A look at whatever was stored, or undefined where it is no round. Never throws. */
export function glance(value: unknown): Glance | undefined {
  const stored = v.safeParse(StoredRound, value)
  if (!stored.success) return undefined
  const { kind, edition, begunAt, items } = stored.output
  const read = storedItems(items)
  const answered = read.filter(({ chosen }) => chosen?.length).length
  return read.length === 0 ? undefined : { kind, edition, begunAt, answered, total: read.length }
}
