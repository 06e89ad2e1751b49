import type { Dice } from './dice'

/** Keys under which the app keeps something, but for the quiz's own. */
export const otherKeys = ['settings', 'reading', 'searches', 'quiz.unreadable', 'nobody knows it']

/** What other programs, older versions and broken disks leave behind. */
const junk: readonly unknown[] = [
  '{"state":',
  '',
  7,
  null,
  true,
  [1, 2, 3],
  {},
  { version: 99, state: 'gone' },
  { version: 1, state: {} },
  { version: 1, state: { theme: 5, textSize: 'big', editions: [], recent: {}, favourites: 'x' } },
  { version: 1, state: JSON.parse('{"__proto__":{"x":1},"constructor":1}') },
  '\u0000'.repeat(50),
]

/** Something that the app did not write. */
export const someJunk = (dice: Dice): unknown => dice.pick(junk)

/**
 * The quiz's value with a part of it spoilt, and the ids of the questions whose answers may be
 * lost by it: every other answer must survive.
 */
export function spoilQuiz(quiz: unknown, dice: Dice): { quiz: unknown; lost: string[] } {
  const value = structuredClone(quiz ?? {}) as { state?: Record<string, unknown> }
  const memory = (value.state?.memory ?? {}) as Record<string, unknown>
  const questions = Object.keys(memory)
  if (value.state === undefined || questions.length === 0 || dice.chance(20)) {
    return { quiz: someJunk(dice), lost: questions }
  }
  const part = dice.pick(['memory', 'rounds', 'favourites', 'version'])
  if (part === 'memory') {
    const question = dice.pick(questions)
    memory[question] = someJunk(dice)
    return { quiz: value, lost: [question] }
  }
  if (part === 'version') return { quiz: { ...value, version: someJunk(dice) }, lost: [] }
  value.state[part] = someJunk(dice)
  return { quiz: value, lost: [] }
}
