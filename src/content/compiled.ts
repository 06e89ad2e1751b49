import { editions, signOff } from '#content'
import { lawTexts } from '#content/lawTexts'
import { nextSteps } from '#content/nextSteps'
import { whose } from '#content/publisher'
import { lawQuestions, questionsOf } from '#content/questions'
import { series } from '#content/series'
import type { Compiled } from '../report/types'

/** What was compiled, for whoever is not built: the tests, and the slots that they read. */
export const compiled: Compiled = {
  editions,
  questionsOf,
  lawQuestions,
  lawTexts,
  nextSteps,
  series,
  whose,
  signOff,
}
