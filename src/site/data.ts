/** What is shipped as files of its own, beside the slots: every edition, its questions, the shelf. */
import { questionsName } from '../report/dataNames'
import type { Compiled, Shelf, ShippedEdition } from '../report/types'
import { bytesOf } from './files'
import { parsing } from './fillSlots'
import { shortHash } from './hash'
import { shelfOf, shippedEditions } from './shipped'

/** What is taken by name: an edition by its id, its questions by `ID.questions`. */
export interface Data {
  /** The newest edition, with which the app opens. */
  first: ShippedEdition
  /** Every edition and its questions, by name, in the order of the shelf. */
  named: ReadonlyMap<string, unknown>
  shelf: Shelf
}

/** What was compiled, as it is taken by name. Throws where no edition was. */
export function dataOf(compiled: Compiled): Data {
  const editions = new Map(shippedEditions(compiled).map((edition) => [edition.id, edition]))
  const [first] = editions.values()
  if (!first) throw new Error('no edition was compiled')
  const shelf = shelfOf(compiled)
  const named = new Map<string, unknown>()
  for (const { id } of shelf.flatMap(({ editions }) => editions)) {
    named.set(id, editions.get(id))
    named.set(questionsName(id), compiled.questionsOf[id] ?? { questions: [], law: {} })
  }
  return { first, named, shelf }
}

/** A browser's data files, and where each lies. */
export interface DataFiles {
  /** By path, such as `data/shenyang-2021.1f3a5c7e.js`. */
  files: ReadonlyMap<string, Uint8Array>
  /** Path by name; `shelf` is one of them. */
  paths: ReadonlyMap<string, string>
}

/**
 * A browser's data files: each is taken when it is asked for and says its version in its name. They
 * are scripts, which a page from a disk may load as well: each hands its value over to
 * src/platform/data/index.h5.ts, in words that the oldest browsers know.
 */
export function dataFiles({ named, shelf }: Data): DataFiles {
  const files = new Map<string, Uint8Array>()
  const paths = new Map<string, string>()
  const add = (name: string, value: unknown) => {
    const handing = `(self.handedOver=self.handedOver||{})[${JSON.stringify(name)}]=${parsing(value)}\n`
    const bytes = bytesOf(handing)
    const path = `data/${name}.${shortHash(bytes)}.js`
    files.set(path, bytes)
    paths.set(name, path)
  }
  for (const [name, value] of named) add(name, value)
  add('shelf', { shelf, files: Object.fromEntries(paths) })
  return { files, paths }
}

/** What the slot `files` holds: where the newest edition lies, its questions, and the table of all. */
export function firstFiles({ first }: Data, { paths }: DataFiles): Record<string, string> {
  const names = ['shelf', first.id, questionsName(first.id)]
  return Object.fromEntries(names.map((name) => [name, paths.get(name) ?? '']))
}
