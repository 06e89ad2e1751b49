import { lawAsked } from '../../content/slots/lawAsked'
import { sounds } from '../../content/slots/sounds'
import { findQuestions, questionIndex, type Wording, wordingOf } from '../../quiz/find'
import { asSeen, forgive, readTables, vocabulary } from '../../report/forgive'
import { type Found, type SearchIndex, search, searchIndex, wordingsIn } from '../../report/search'
import type { EditionBundle, Question } from '../../report/types'
import { wordsOf } from '../../report/words'

/** What a search gave. */
export interface Answer {
  /** The words that were looked for: those typed, or what was likely meant by them. */
  sought: string
  /** Something else was looked for than what was typed. */
  isMeant: boolean
  found: Found
  /** How many things of the report were found. */
  count: number
  questions: ReturnType<typeof findQuestions>
}

/**
 * Makes an edition and questions ready to be searched, those on it, as far as they are here, and those
 * on law: words typed → what was found. Only where nothing holds the words as typed, those that they
 * likely stand for are looked for, and not before all is here that may hold them.
 *
 * @param isAll  Whether no more questions are on their way.
 */
export function finder(
  edition: EditionBundle,
  own: readonly Question[],
  isAll: boolean,
): (typed: string) => Answer {
  const index = searchIndex(edition)
  const wordings: readonly Wording[] = [...own.map(wordingOf), ...lawAsked.wordings]
  const questions = lazy(() => questionIndex(wordings))
  const likely = lazy(() => meaningOf(index, wordings))
  const look = (typed: string, sought: string): Answer => {
    const found = search(index, sought)
    return {
      sought,
      isMeant: wordsOf(asSeen(typed)).join() !== wordsOf(sought).join(),
      found,
      count: found.terms.length + found.figures.length + found.sections.length,
      questions: sought === '' ? [] : findQuestions(questions(), wordsOf(sought)),
    }
  }
  return (typed) => {
    const answer = look(typed, typed.trim())
    if (!isAll || !hasNothing(answer)) return answer
    const meant = likely()(typed)
    return meant ? look(typed, meant) : answer
  }
}

/** Neither the report nor a question holds the words. */
export function hasNothing({ count, questions }: Answer): boolean {
  return count === 0 && questions.length === 0
}

function meaningOf(index: SearchIndex, wordings: readonly Wording[]) {
  const { names, texts } = wordingsIn(index)
  const asked = wordings.flatMap(([, ...words]) => words)
  const meant = vocabulary([...names, ...lawAsked.laws], [...texts, ...asked])
  const tables = readTables(sounds.sounds, sounds.simplified)
  return (typed: string) => forgive(typed, meant, tables)
}

/** What is made when it is first wanted, and once. */
function lazy<Thing extends object>(make: () => Thing): () => Thing {
  let made: Thing | undefined
  return () => {
    made ??= make()
    return made
  }
}
