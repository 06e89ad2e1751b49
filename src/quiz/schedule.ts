import { FSRSAlgorithm, type Grade, Rating } from 'ts-fsrs'
import { dayOf } from './day'
import { type Memory, type Recall, recallOf } from './memory'

// Apart from memory.ts, which the tabs read to count: only a round needs the scheduler.

/**
 * The scheduler: FSRS with its published weights, in whole days. Its algorithm alone is used, not
 * its cards: they carry JavaScript dates, which storage loses, and twice the fields.
 */
const fsrs = new FSRSAlgorithm({ request_retention: 0.9, maximum_interval: 365 })

/**
 * The memory after an answer. A question right at the first meeting was known from life, not
 * learnt here: it can wait longer. Answers on one day count as one towards being known.
 */
export function remember(memory: Memory, id: string, right: boolean, now: number): Memory {
  const today = dayOf(now)
  const last = recallOf(memory, id)
  const elapsed = last ? Math.max(0, today - last.answeredOn) : 0
  const next = fsrs.next_state(last ?? null, elapsed, rating(right, last === undefined))
  const isAnotherDay = !last || elapsed > 0
  const recall: Recall = {
    stability: rounded(next.stability),
    difficulty: rounded(next.difficulty),
    answeredOn: today,
    dueOn: today + fsrs.next_interval(next.stability, elapsed),
    streak: right ? (last?.streak ?? 0) + (isAnotherDay ? 1 : 0) : 0,
    right: (last?.right ?? 0) + (right ? 1 : 0),
    wrong: (last?.wrong ?? 0) + (right ? 0 : 1),
  }
  return { ...memory, [id]: recall }
}

function rating(right: boolean, isFirst: boolean): Grade {
  if (!right) return Rating.Again
  return isFirst ? Rating.Easy : Rating.Good
}

/** Four decimals are finer than any day count needs, and short to store. */
function rounded(value: number): number {
  return Math.round(value * 10000) / 10000
}
