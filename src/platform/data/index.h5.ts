import { files } from '../../content/slots/files'
import { inTime } from '../inTime'

/** What the shelf's file holds beside the shelf: where every data file lies, by its name. */
interface Shelved {
  shelf: unknown
  files: Record<string, string>
}

let shelved: Shelved | undefined

/**
 * A data file by its name: `ID` is a ShippedEdition, `ID.questions` a QuestionBundle, `shelf` a Shelf.
 * Undefined where there is none of that name; rejects where its file does not come, or not in time.
 */
export async function takeData(name: string): Promise<unknown> {
  if (name === 'shelf') return (await takeShelf()).shelf
  const file = fileIn(files, name) ?? fileIn((await takeShelf()).files, name)
  return file && fetched(file)
}

async function takeShelf(): Promise<Shelved> {
  shelved ??= (await fetched(fileIn(files, 'shelf') ?? '')) as Shelved
  return shelved
}

/** Names are taken from addresses, and so may be those of any object's own. */
function fileIn(all: Readonly<Record<string, string>>, name: string): string | undefined {
  return new Map(Object.entries(all)).get(name)
}

async function fetched(file: string): Promise<unknown> {
  const { href } = new URL(file, document.baseURI)
  const answer = await inTime(fetch(href))
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  const data: unknown = await inTime(answer.json())
  tellWorker(href)
  return data
}

/** On the first visit files come past the worker, which is told of them once it is there. */
function tellWorker(opened: string): void {
  const { serviceWorker } = navigator
  if (!serviceWorker || serviceWorker.controller) return
  serviceWorker.ready.then(({ active }) => active?.postMessage({ opened })).catch(() => undefined)
}
