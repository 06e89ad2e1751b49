import { type Bank, makeBank } from '../../src/quiz/bank'
import type { Question } from '../../src/report/types'

/** A question with four options of which the first is right, but for what is given. */
export function question(of: Partial<Question> = {}): Question {
  return {
    id: 'q',
    type: 'single',
    level: 1,
    stem: '题目？',
    options: ['甲', '乙', '丙', '丁'],
    answer: [0],
    reason: '因为如此。',
    sections: [],
    basis: { law: '行政复议法', edition: '2023年修订', article: 20 },
    ...of,
  }
}

/** A bank of law questions q1, q2 … of which each is as given, else plain. */
export function bankOf(size: number, of: (n: number) => Partial<Question> = () => ({})): Bank {
  const questions = Array.from({ length: size }, (_, at) =>
    question({ id: `q${at + 1}`, ...of(at + 1) }),
  )
  return makeBank({ questions, law: {} }, [])
}

/** The same sequence of numbers from 0 up to 1 for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Noon in Beijing, `day` days after 1 March 2026. */
export function noon(day: number): number {
  return Date.UTC(2026, 2, 1 + day, 4)
}
