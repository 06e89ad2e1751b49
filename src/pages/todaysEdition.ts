import { glance } from '../quiz/storedRound'
import { todayOf } from '../quiz/today'
import { useQuiz } from '../reader/quiz'
import type { Query } from '../report/address'

/**
 * Id of the edition beside which today's five were begun, where an address asks for them: a day has
 * one five, whatever report is read. Undefined where it asks for something else, or none are begun.
 *
 * @param now  In milliseconds.
 */
export function todaysEdition({ by = 'daily' }: Query, now: number): string | undefined {
  if (by !== 'daily') return undefined
  return todayOf(glance(useQuiz.getState().rounds.daily), now).edition
}
