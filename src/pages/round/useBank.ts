import { useMemo } from 'react'
import { lawQuestions } from '../../content/slots/lawQuestions'
import { type Bank, lawsIn, makeBank } from '../../quiz/bank'
import { editionOf } from '../../quiz/beside'
import { type Query, splitIds } from '../../report/address'
import { spellOut } from '../../report/scene'
import type { QuestionBundle } from '../../report/types'
import { openedQuestions, openQuestions } from '../library'
import { type Opening, useOpening } from '../useOpening'

/** The questions that a page asks or shows; none while those on the report are fetched. */
interface Banked {
  bank?: Bank
  opening?: Opening
}

/**
 * The questions that can be asked about an edition; of what concerns the law alone, those on law,
 * which come with the page.
 *
 * @param edition  Its id; undefined while it is fetched itself.
 * @param query    What the page is asked for.
 */
export function useBank(edition: string | undefined, query: Query): Banked {
  const isLaws = concernsLaw(query)
  const { thing, opening } = useOpening(
    '题库',
    edition,
    isLaws ? noneOwn : openedQuestions(edition ?? ''),
    openQuestions,
  )
  const bank = useMemo(() => thing && makeBank(thing, lawQuestions), [thing])
  return { bank, opening }
}

const noneOwn: QuestionBundle = { questions: [], law: {} }
const laws = new Set(lawQuestions.map(({ id }) => id))
const lawBank = makeBank(noneOwn, lawQuestions)

/** Whether an address asks for questions on law alone. */
function concernsLaw(query: Query): boolean {
  if (query.by === 'law') return true
  const questions = splitIds(speltOut(query, lawBank).q ?? '')
  return questions.length > 0 && questions.every((id) => laws.has(id))
}

/** A query with the question and the law that it names written out, where a code shortened them. */
export function speltOut(query: Query, bank: Bank): Query {
  const law = lawsIn(bank).map(({ law: id }) => ({ id }))
  return spellOut(query, { q: [...bank.values()], law })
}

/**
 * Whether a question is still asked, by its id, as far as that can be told: of a report whose
 * questions were not opened it is not known, and what is remembered of them stays as it lies.
 */
export function isStillAsked(id: string): boolean {
  if (laws.has(id)) return true
  const edition = editionOf(id)
  if (edition === undefined) return false
  const own = openedQuestions(edition)
  return !own || own.questions.some((question) => question.id === id)
}
