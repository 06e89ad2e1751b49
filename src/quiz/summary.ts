import { groupBy } from '../report/groupBy'
import type { Question } from '../report/types'
import { type Bank, lawOf } from './bank'
import { isRight } from './grade'
import { isKnown, type Memory, restore, returnsIn } from './memory'
import type { Round } from './round'

/** A law, or a section of the report, that a round asked about. */
export interface Topic {
  of: 'law' | 'section'
  /** The law's name, or the section's id. */
  name: string
  right: number
  total: number
}

/** What a round came to. */
export interface Summary {
  right: number
  /** Questions answered. */
  answered: number
  /** Questions in the round. */
  total: number
  /** In the order met. */
  topics: Topic[]
  /** Questions not known before and known now. */
  learned: Question[]
  /** Every question answered, in the order met. */
  answers: Question[]
  /** Questions answered wrong. */
  missed: Question[]
  /** Which questions come back in how many days, soonest first. */
  returning: { inDays: number; questions: Question[] }[]
}

/** Sums up a round, finished or not. Questions that have left the bank are not counted. */
export function summarise(round: Round, bank: Bank, memory: Memory, now: number): Summary {
  const asked = round.items.flatMap((item) => {
    const question = bank.get(item.question)
    return question ? [{ ...item, question }] : []
  })
  const answers = asked.flatMap(({ question, chosen, before }) =>
    chosen ? [{ question, before, right: isRight(question, chosen) }] : [],
  )
  const right = answers.filter((answer) => answer.right).map(({ question }) => question)
  return {
    right: right.length,
    answered: answers.length,
    total: asked.length,
    topics: topicsOf(
      answers.map(({ question }) => question),
      right,
    ),
    learned: answers
      .filter(({ question: { id }, before }) => {
        const knewIt = isKnown(restore(memory, id, before), id)
        return !knewIt && isKnown(memory, id)
      })
      .map(({ question }) => question),
    answers: answers.map(({ question }) => question),
    missed: answers.filter((answer) => !answer.right).map(({ question }) => question),
    returning: returning(
      answers.map(({ question }) => question),
      memory,
      now,
    ),
  }
}

/**
 * The one question of a round whose reason is most worth keeping: a mistake before what is newly
 * known, and that before the rest, the most general first. Undefined where nothing was answered.
 */
export function takeaway({ missed, learned, answers }: Summary): Question | undefined {
  const candidates = [missed, learned, answers].find((questions) => questions.length > 0)
  return candidates && [...candidates].sort((a, b) => a.level - b.level)[0]
}

function topicsOf(answered: readonly Question[], right: readonly Question[]): Topic[] {
  const topics = new Map<string, Topic>()
  for (const question of answered) {
    const law = lawOf(question)
    const of = law === undefined ? 'section' : 'law'
    const name = law ?? question.sections[0]
    if (name === undefined) continue
    const topic = topics.get(`${of} ${name}`) ?? { of, name, right: 0, total: 0 }
    topics.set(`${of} ${name}`, {
      ...topic,
      right: topic.right + (right.includes(question) ? 1 : 0),
      total: topic.total + 1,
    })
  }
  return [...topics.values()]
}

function returning(answered: readonly Question[], memory: Memory, now: number) {
  const byDays = groupBy(answered, ({ id }) => returnsIn(memory, id, now))
  return [...byDays]
    .flatMap(([inDays, questions]) => (inDays === undefined ? [] : [{ inDays, questions }]))
    .sort((a, b) => a.inDays - b.inDays)
}
