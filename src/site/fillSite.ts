/** The browser version as files: a shell that knows no content, and what was compiled put into it. */
import type { Compiled } from '../report/types'
import { type Data, type DataFiles, dataFiles, dataOf, firstFiles } from './data'
import { bytesOf, type Files, PAGE_FILES, type PageFiles, textOf } from './files'
import { fillScripts } from './fillScripts'
import { requireSlots, scriptsIn, withSlots } from './fillSlots'
import { type Shell, siteOf } from './site'
import { siteSlots, valuesOf } from './slots'
import { workerList } from './workerList'

const INDEX = 'index.html'
const WORKER = 'sw.js'

/** The slot in the worker, with the list of what it keeps. */
const KEPT = 'kept'

/**
 * A whole site: the shell's files, filled, each edition's data, a page for every address and the
 * worker. `site` is the address that it will be served under, where that is known. The same shell and
 * content give the same bytes. Throws where the shell is not one of a browser's.
 */
export function fillSite(shell: Files, compiled: Compiled, site: URL | undefined): Files {
  const data = dataOf(compiled)
  const inFiles = dataFiles(data)
  const values = { ...valuesOf(siteSlots, compiled), files: firstFiles(data, inFiles) }
  const worker = taken(shell, WORKER)
  requireSlots(scriptsIn(shell), { ...values, [KEPT]: [] })

  const texts = [...shell]
    .filter(([path]) => isFilled(path))
    .map(([path, bytes]) => [path, textOf(bytes)] as const)
  const filled = fillScripts(new Map(texts), values)
  const pageFiles: PageFiles = JSON.parse(taken(filled, PAGE_FILES))
  const template = taken(filled, INDEX)
  filled.delete(PAGE_FILES)

  const files = new Map([...shell].filter(([path]) => !isFilled(path) && path !== WORKER))
  for (const [path, text] of filled) files.set(path, bytesOf(text))
  for (const [path, bytes] of inFiles.files) files.set(path, bytes)
  const dataFor = dataLoadedBy(data, inFiles)
  const pages = siteOf({ template, pageFiles, dataFor }, compiled, site)
  for (const [path, text] of pages) files.set(path, bytesOf(text))
  const kept = workerList(files, Object.values(values.files))
  files.set(WORKER, bytesOf(withSlots(textOf(worker), { [KEPT]: kept })))
  return files
}

/** What names other files, or has slots of the app. */
function isFilled(path: string): boolean {
  return path === INDEX || path === PAGE_FILES || (path.endsWith('.js') && path !== WORKER)
}

function taken<Content>(files: ReadonlyMap<string, Content>, path: string): Content {
  const content = files.get(path)
  if (content === undefined) throw new Error(`the shell has no ${path}`)
  return content
}

/**
 * The data that a screen waits for: the edition, and the table of all editions to find it by where it
 * is not the newest. Home and the quiz's tab show the newest by its cover, which is in the scripts; the
 * shelf shows none.
 */
function dataLoadedBy({ first }: Data, { paths }: DataFiles): Shell['dataFor'] {
  const file = (name: string): string[] => [paths.get(name) ?? []].flat()
  return (screen, e) => {
    if (screen === 'shelf') return file('shelf')
    if (e !== first.id) return [...file('shelf'), ...file(e)]
    return byCover.has(screen) ? [] : file(e)
  }
}

const byCover: ReadonlySet<string> = new Set(['home', 'quiz'])
