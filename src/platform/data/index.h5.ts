import { files } from '../../content/slots/files'
import { inTime } from '../inTime'

declare global {
  interface Window {
    /** Where a data file puts what it holds, by its name: src/site/data.ts writes them. */
    handedOver?: Record<string, unknown>
  }
}

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
  return file && handedOver(name, file)
}

async function takeShelf(): Promise<Shelved> {
  shelved ??= (await handedOver('shelf', fileIn(files, 'shelf') ?? '')) as Shelved
  return shelved
}

/** Names are taken from addresses, and so may be those of any object's own. */
function fileIn(all: Readonly<Record<string, string>>, name: string): string | undefined {
  return new Map(Object.entries(all)).get(name)
}

/** What a data file holds. It is run as a script: on a page from a disk browsers refuse `fetch`. */
function handedOver(name: string, file: string): Promise<unknown> {
  const script = document.createElement('script')
  const coming = new Promise<unknown>((resolve, reject) => {
    const refuse = () => reject(new Error(`${file} did not come`))
    script.onerror = refuse
    // Where it is late this is heard all the same, and nothing of it stays.
    script.onload = () => {
      const value = window.handedOver?.[name]
      delete window.handedOver?.[name]
      // A host may answer a page for a file that it lacks: that loads, and hands nothing over.
      if (!value) return refuse()
      resolve(value)
      tellWorker(script.src)
    }
  })
  script.src = file
  document.head.append(script)
  return inTime(coming).finally(() => script.remove())
}

/** On the first visit files come past the worker, which is told of them once it is there. */
function tellWorker(opened: string): void {
  const { serviceWorker } = navigator
  if (!serviceWorker || serviceWorker.controller) return
  serviceWorker.ready.then(({ active }) => active?.postMessage({ opened })).catch(() => undefined)
}
