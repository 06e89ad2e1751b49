import { gzipSync } from 'node:zlib'
import { address } from '../../src/report/address'
import { toPath } from '../../src/report/path'
import type { Files } from '../../src/site/files'
import type { Measured } from './numbers'

/** What a browser fetches of a site of these editions, newest first. */
export function browserNumbers(files: Files, ids: readonly string[]): Measured {
  const sent = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + gzipSync(files.get(path) ?? '', { level: 9 }).length, 0)
  const home = waitedFor(files, 'index.html')
  const section = (e = ''): number =>
    sent(waitedFor(files, pageAt(toPath(address('section', { e, s: '1-2' })))))
  const kept = keptByWorker(files)
  return {
    constant: {
      'start-up scripts, bytes gzipped': sent(home.filter((path) => path.endsWith('.js'))),
      'home, bytes gzipped': sent(home),
      'a section, bytes gzipped': section(ids[0]),
      'kept by the worker, files': kept.length,
      'the worker, bytes': files.get('sw.js')?.length ?? 0,
    },
    growing: {
      // The list of all that there are is kept as well.
      'kept by the worker, bytes': kept.reduce(
        (sum, path) => sum + (files.get(path)?.length ?? 0),
        0,
      ),
      // Found by the shelf, which has all that there are.
      'a section of the oldest, bytes gzipped': section(ids.at(-1)),
      'whole site, files': files.size,
      'whole site, bytes': [...files.values()].reduce((sum, { length }) => sum + length, 0),
    },
  }
}

const pageAt = (place: string): string => `${place}index.html`.replace(/^\//, '')

/** A page and all that it names to be fetched before it stands: scripts, styles and data. */
export function waitedFor(files: Files, page: string): string[] {
  const text = textAt(files, page)
  const named = text.matchAll(
    /<(?:script|link)\b[^>]*?(?:src|href)="\.\/((?:js|css|data)\/[^"]+)"/g,
  )
  return [page, ...new Set([...named].map(([, path = '']) => path))]
}

/** Paths on the worker's list. */
function keptByWorker(files: Files): string[] {
  return [...textAt(files, 'sw.js').matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url)
}

function textAt(files: Files, path: string): string {
  const bytes = files.get(path)
  if (!bytes) throw new Error(`the site has no ${path}`)
  return new TextDecoder().decode(bytes)
}
