/** A mini-program's data packages: which file lies in which, and what each of them says. */
import { questionsName } from '../report/dataNames'
import type { Shelf } from '../report/types'
import type { Data } from './data'
import { bytesOf } from './files'
import { parsing } from './fillSlots'

/** What a data package may weigh: less than a platform's 2 MB, which it counts after compiling. */
const FULL = 1_800_000

/** The newest edition's questions, fetched ahead from home. */
export const FIRST = 'data/first'

/** The shelf, and the table of all that lies in numbered packages. */
const SHELF = 'data/shelf'

/** The files of the data packages, text by path, and the packages' folders. */
export interface DataPackages {
  files: ReadonlyMap<string, string>
  roots: readonly string[]
}

/** The expression that gives a promise of what the file at a path exports, in another package. */
export type Coming = (path: string) => string

/**
 * Packs every edition but the newest, which lies in the main package, with its questions, in the order
 * of the shelf: by issuer, then year. What takes them by name is `OPEN` in the main package, which does
 * not grow with the editions. Paths are written out and lead from file to file: platforms look for them
 * in the scripts and take no others. `coming` writes what a platform fetches another package's file by.
 */
export function dataPackages({ first, named, shelf }: Data, coming: Coming): DataPackages {
  const files = new Map<string, string>()
  const questions = questionsName(first.id)
  files.set(`${FIRST}/questions.js`, moduleOf(parsing(named.get(questions))))
  const others = new Map([...named].filter(([name]) => name !== first.id && name !== questions))
  const numbered = packed(others)
  for (const [path, text] of numbered.values()) files.set(path, text)
  files.set(`${SHELF}/index.js`, shelfModule(shelf, numbered, coming))
  files.set(OPEN, openModule(questions, coming))
  const roots = [...numbered.values()].map(([path]) => path.slice(0, path.lastIndexOf('/')))
  return { files, roots: [FIRST, SHELF, ...new Set(roots)] }
}

/** The module of the main package that gives data by name. */
export const OPEN = 'data/open.js'

/** Path and text of each named file, in packages that are each as full as may be. */
function packed(named: ReadonlyMap<string, unknown>): Map<string, [path: string, text: string]> {
  const placed = new Map<string, [string, string]>()
  let at = 1
  let bytes = 0
  for (const [name, value] of named) {
    const text = moduleOf(parsing(value))
    const size = bytesOf(text).length
    if (bytes > 0 && bytes + size > FULL) {
      at += 1
      bytes = 0
    }
    bytes += size
    placed.set(name, [`data/${at}/${name}.js`, text])
  }
  return placed
}

const moduleOf = (value: string): string => `module.exports=${value}\n`

function shelfModule(
  shelf: Shelf,
  numbered: ReadonlyMap<string, [path: string, text: string]>,
  coming: Coming,
): string {
  const entries = [...numbered].map(
    ([name, [path]]) => `'${name}':()=>${coming(path.replace('data/', '../'))}`,
  )
  return `exports.shelf=${parsing(shelf)}\nexports.open={${entries.join(',\n')}}\n`
}

function openModule(questions: string, coming: Coming): string {
  return `module.exports = (name) => {
  if (name === '${questions}') return ${coming('./first/questions.js')}
  const shelf = ${coming('./shelf/index.js')}
  if (name === 'shelf') return shelf.then(({ shelf }) => shelf)
  return shelf.then(({ open }) =>
    Object.prototype.hasOwnProperty.call(open, name) ? open[name]() : undefined,
  )
}
`
}
