import { DAILY, dayOf } from './day'
import type { Glance } from './storedRound'

/** How today's five stand. */
export interface Today {
  /** 没开始、答到一半、答完了 */
  state: 'fresh' | 'begun' | 'done'
  /** Questions answered today, 0 to `total`. */
  answered: number
  /** Questions in today's round: five, or fewer where the bank had no more. */
  total: number
  /** Id of the edition beside which today's round was begun. */
  edition?: string
}

/**
 * How today's five stand at `now` (milliseconds), by a glance at the daily round as stored. A round
 * of another day says nothing of today.
 */
export function todayOf(daily: Glance | undefined, now: number): Today {
  if (!daily || dayOf(daily.begunAt) !== dayOf(now))
    return { state: 'fresh', answered: 0, total: DAILY }
  const { answered, total, edition } = daily
  if (answered === 0) return { state: 'fresh', answered, total }
  return { state: answered < total ? 'begun' : 'done', answered, total, edition }
}

/**
 * Today's five in a few words; `due` is how many questions are to be repeated today, which the
 * round asks first.
 */
export function todayWords({ state, answered, total }: Today, due: number): string {
  if (state === 'begun') return `答了${answered}题，还有${total - answered}题`
  if (state === 'done') return `${total}题都答了，明天再来`
  return due > 0 ? `还没答，${due}道题今天该复习` : '还没答'
}
