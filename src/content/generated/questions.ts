// Written by `npm run bundle` from src/content; edit there, not here.
import type { Question, QuestionBundle } from '../../report/types'
import edition0 from './shenyang-2021.questions.json'
import law from './law.questions.json'

export const questionsOf: Record<string, QuestionBundle> = {
  'shenyang-2021': edition0 as unknown as QuestionBundle,
}

export const lawQuestions = law as unknown as Question[]
