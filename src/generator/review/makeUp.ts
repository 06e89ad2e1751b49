/** What a bank is made of, in numbers. */
import { lawOf } from '../../quiz/bank'
import { shortTitle, unitsOf, walk } from '../../report/outline'
import type { EditionBundle, Question } from '../../report/types'
import { longestRight } from '../ask/bankFaults'

/** How many of a bank's questions are of one kind. */
export interface Count {
  name: string
  count: number
}

/** One way of dividing a bank. */
export interface Division {
  title: string
  counts: Count[]
}

export const TYPES: Record<Question['type'], string> = {
  single: '单选',
  multiple: '多选',
  boolean: '判断',
}
export const LEVELS: Record<Question['level'], string> = { 1: '易', 2: '中', 3: '难' }

/**
 * The make-up of a bank: by law or report, type and level, by the edition's sections (a law
 * question counts in each that it is tied to), and where the right answers stand.
 */
export function makeUpOf(edition: EditionBundle, questions: readonly Question[]): Division[] {
  const single = questions.filter(({ type }) => type === 'single')
  const judged = questions.filter(({ type }) => type === 'boolean')
  return [
    { title: '按出处', counts: tally(questions, (question) => lawOf(question) ?? '这份报告') },
    { title: '按题型', counts: tally(questions, ({ type }) => TYPES[type], Object.values(TYPES)) },
    {
      title: '按难度',
      counts: tally(questions, ({ level }) => LEVELS[level], Object.values(LEVELS)),
    },
    { title: '按章节', counts: bySection(edition, questions) },
    {
      title: '单选题的正确答案在',
      counts: tally(single, ({ answer }) => lettersOf(answer), ['A', 'B', 'C', 'D']),
    },
    {
      title: '判断题的答案',
      counts: tally(judged, ({ options, answer }) => options[answer[0] ?? 0] ?? ''),
    },
    {
      title: '多选题的正确答案有',
      counts: tally(
        questions.filter(({ type }) => type === 'multiple'),
        ({ options, answer }) => `${options.length}项中的${answer.length}项`,
      ),
    },
  ]
}

/** Among single-choice questions, the share whose right answer alone is the longest; 0 to 1. */
export function longestShare(questions: readonly Question[]): number {
  const { single, betrayed } = longestRight(questions)
  return single.length === 0 ? 0 : betrayed.length / single.length
}

/** 0 → A, [0, 2] → AC. */
export function lettersOf(answer: readonly number[]): string {
  return answer.map((index) => 'ABCDEFGH'[index]).join('')
}

/** Counts by name, those of `order` first, the rest as met. */
function tally(
  questions: readonly Question[],
  nameOf: (question: Question) => string,
  order: readonly string[] = [],
): Count[] {
  const counts = new Map(order.map((name): [string, number] => [name, 0]))
  for (const question of questions) {
    const name = nameOf(question)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({ name, count }))
}

function bySection(edition: EditionBundle, questions: readonly Question[]): Count[] {
  return unitsOf(edition).map(({ section }) => {
    const ids = new Set([...walk([section])].map(({ id }) => id))
    return {
      name: shortTitle(edition, section),
      count: questions.filter(({ sections }) => sections.some((id) => ids.has(id))).length,
    }
  })
}
