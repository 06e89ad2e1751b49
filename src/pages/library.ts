import { cover } from '../content/slots/cover'
import { takeData } from '../platform/data'
import { questionsName } from '../report/dataNames'
import type { QuestionBundle, Shelf, ShippedEdition } from '../report/types'

/*
 * Editions, their questions and the shelf are files of their own, fetched when they are asked for:
 * each is kept once it came, and asked for anew where it did not.
 */

/** Id of the edition with which the app opens. */
export const newest = cover.id

/** Id of the edition that stood on the screen last; undefined before any did. */
let lastShown: string | undefined

/** Notes that an edition stands on the screen. */
export function noteShown(id: string): void {
  lastShown = id
}

/** Id of the edition that the reader saw last. */
export function editionShownLast(): string | undefined {
  return lastShown
}

const opening = new Map<string, Promise<unknown>>()
const opened = new Map<string, unknown>()

/**
 * An edition by its id; undefined where there is none of that name. Rejects where its file does not
 * come. A mini-program has the newest at hand and no file of it (slots/first).
 */
export async function openEdition(id: string): Promise<ShippedEdition | undefined> {
  return editionIn(await open(id), id)
}

/** The same where it is here already. */
export function openedEdition(id: string): ShippedEdition | undefined {
  return editionIn(opened.get(id), id)
}

/** Whether it is known that there is no such edition. */
export function isGone(id: string): boolean {
  return opened.has(id) && !openedEdition(id)
}

/** The questions on an edition. Rejects where their file does not come. */
export async function openQuestions(id: string): Promise<QuestionBundle> {
  return ((await open(questionsName(id))) as QuestionBundle | undefined) ?? none
}

/** The same where they are here already. */
export function openedQuestions(id: string): QuestionBundle | undefined {
  return opened.get(questionsName(id)) as QuestionBundle | undefined
}

/** All that are shipped. Rejects where their list does not come. */
export async function openShelf(): Promise<Shelf> {
  return ((await open('shelf')) as Shelf | undefined) ?? []
}

/** The same where it is here already. */
export function openedShelf(): Shelf | undefined {
  return opened.get('shelf') as Shelf | undefined
}

const none: QuestionBundle = { questions: [], law: {} }

/** What an address names need be no edition, though there is a file of that name. */
function editionIn(data: unknown, id: string): ShippedEdition | undefined {
  const edition = data as ShippedEdition | undefined
  return edition?.id === id ? edition : undefined
}

function open(name: string): Promise<unknown> {
  const known = opening.get(name)
  if (known) return known
  const coming = takeData(name)
  opening.set(name, coming)
  coming.then(
    (data) => opened.set(name, data),
    () => opening.delete(name),
  )
  return coming
}
