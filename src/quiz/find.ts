import type { Lit } from '../report/search'
import type { Question } from '../report/types'
import { type Folded, fold, holdsAll, litIn } from '../report/words'

/** What a question is found by: its id, its stem and, where they say something, its options. */
export type Wording = readonly [id: string, stem: string, ...options: string[]]

/** The wording of a question. 对 and 错 are no words that anybody looks for. */
export function wordingOf({ id, stem, type, options }: Question): Wording {
  return type === 'boolean' ? [id, stem] : [id, stem, ...options]
}

interface Entry {
  id: string
  stem: Folded
  text: string
  options: Folded[]
}

/** Questions made ready for `findQuestions`; made once, asked at every keystroke. */
export type QuestionIndex = readonly Entry[]

/** Makes questions ready for `findQuestions`. */
export function questionIndex(wordings: readonly Wording[]): QuestionIndex {
  return wordings.map(([id, text, ...options]) => ({
    id,
    text,
    stem: fold(text),
    options: options.map(fold),
  }))
}

/** A question that was found, its stem lit. */
export interface FoundQuestion {
  id: string
  stem: Lit
}

/**
 * The questions in whose stem and options all the words (folded as `wordsOf` does) occur; those
 * that ask with one of them come first.
 */
export function findQuestions(index: QuestionIndex, words: readonly string[]): FoundQuestion[] {
  if (words.length === 0) return []
  return index
    .filter(({ stem, options }) => holdsAll([stem, ...options], words))
    .map(({ id, text, stem }) => ({ id, stem: { text, lit: litIn(stem, words), cut: UNCUT } }))
    .sort((a, b) => Math.sign(b.stem.lit.length) - Math.sign(a.stem.lit.length))
}

const UNCUT = { before: false, after: false }
