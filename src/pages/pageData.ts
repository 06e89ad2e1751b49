import { cover } from '../content/slots/cover'
import { editionOf } from '../quiz/beside'
import { useSettings } from '../reader/settings'
import { type Query, readAddress, type Screen, splitIds } from '../report/address'
import { newest, openQuestions, openShelf } from './library'
import { todaysEdition } from './todaysEdition'
import { findEdition } from './useEdition'

/** Screens that do with the newest edition's cover, which comes with the app. */
const WITH_COVER: readonly Screen[] = ['home', 'quiz', 'article']

/** Screens that hold more than what is fetched: they open without it. */
const WITHOUT: readonly Screen[] = ['mine', 'article']

/** Whether a page shows questions of the report's own, those on law come with it. */
function asksOfReport(screen: Screen, { by, q }: Query): boolean {
  const isNamed = screen === 'slip' || by === 'question' || by === 'set'
  if (isNamed) return splitIds(q ?? '').some((id) => id.startsWith('~') || editionOf(id))
  return (screen === 'round' || screen === 'topics') && by !== 'law'
}

/**
 * Fetches what the page at an address shows, for a browser, where a page is opened once all of it is
 * there: its edition, and its questions beside that. The search looks through those that come later, so
 * they are asked for and not waited for. Rejects where something does not come.
 */
export async function takePageData(at: string): Promise<void> {
  const { screen, query } = readAddress(at)
  if (screen === 'missing') return
  if (screen === 'shelf') {
    await openShelf()
    return
  }
  const chosen = useSettings.getState().edition
  const rather = screen === 'round' ? todaysEdition(query, Date.now()) : undefined
  const id = rather || query.e || chosen || newest
  if (screen === 'search') openQuestions(id).catch(() => undefined)
  const isAsking = asksOfReport(screen, query)
  const found = findEdition(
    query.e,
    chosen,
    WITH_COVER.includes(screen) ? cover : undefined,
    rather,
  )
  if (WITHOUT.includes(screen)) {
    found.catch(() => undefined)
    return
  }
  const [edition] = await Promise.all([found, isAsking && openQuestions(id)])
  // Those of another one where there is none by that name.
  if (isAsking && edition !== 'none') await openQuestions(edition.id)
}
