import { isDeepStrictEqual } from 'node:util'
import { editions as own } from '#content'
import { lawQuestions, questionsOf as ownQuestions } from '#content/questions'
// What ships, by its place, since `#content` is the tests' own here.
import { editions as shipped } from '../../src/content/generated'
import { questionsOf as shippedQuestions } from '../../src/content/generated/questions'
import { makeBank } from '../../src/quiz/bank'

/** An edition, and all questions that it asks. */
const withBank = (questionsOf: typeof ownQuestions) => (edition: (typeof own)[number]) => ({
  edition,
  bank: makeBank(questionsOf[edition.id] ?? { questions: [], law: {} }, lawQuestions),
})

const ofTests = own.map(withBank(ownQuestions))

/** What ships, newest first. */
export const thatShip = shipped.map(withBank(shippedQuestions))

/** What must hold of every edition is held of these: the tests' own, and what ships beside. */
export const withBanks = [
  ...ofTests,
  ...thatShip.filter((one) => !ofTests.some((known) => isDeepStrictEqual(known, one))),
]

/** The same without their questions. */
export const editions = withBanks.map(({ edition }) => edition)
