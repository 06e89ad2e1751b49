import { lawQuestions, questionsOf } from '#content/questions'
import { wordingOf } from '../../quiz/find'

/*
 * What questions are found by, for the search alone: the build ships this in place of the bank
 * (see config/loaders/atBuild.cjs). In WeChat one package cannot reach into another, and the bank
 * lies in the quiz's; all of it here as well would be 200 KB, the wordings are 75 (28 gzipped), and
 * the stems alone 50, but then the number of questions would not be that of the page that lists them.
 */

/** Wordings of the questions about each edition, by its id. */
export const ofEditions = Object.fromEntries(
  Object.entries(questionsOf).map(([id, { questions }]) => [id, questions.map(wordingOf)]),
)

/** Wordings of the questions on the law, which every edition has. */
export const ofLaw = lawQuestions.map(wordingOf)

/** The laws that questions are asked on. */
export const laws = [
  ...new Set(lawQuestions.flatMap(({ basis }) => ('law' in basis ? [basis.law] : []))),
]
