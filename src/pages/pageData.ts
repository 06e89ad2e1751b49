import { cover } from '../content/slots/cover'
import { useSettings } from '../reader/settings'
import { readAddress, type Screen } from '../report/address'
import { newest, openQuestions, openShelf } from './library'
import { todaysEdition } from './todaysEdition'
import { findEdition } from './useEdition'

/** Screens that do with the newest edition's cover, which comes with the app. */
const WITH_COVER: readonly Screen[] = ['home', 'quiz', 'article']

/** Screens that show questions, of the report's own as well. */
const WITH_QUESTIONS: readonly Screen[] = ['round', 'topics', 'slip']

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
  const isAsking = WITH_QUESTIONS.includes(screen) && query.by !== 'law'
  const [edition] = await Promise.all([
    findEdition(query.e, chosen, WITH_COVER.includes(screen) ? cover : undefined, rather),
    isAsking && openQuestions(id),
  ])
  // Those of another one where there is none by that name.
  if (isAsking && edition !== 'none') await openQuestions(edition.id)
}
