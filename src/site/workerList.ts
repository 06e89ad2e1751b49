/** What the service worker keeps from the first visit on, as workbox reads it. */
import type { Files } from './files'
import { shortHash } from './hash'

interface Kept {
  /** null where the name says the version. */
  revision: string | null
  url: string
}

/** The app itself and all that it loads; data only as far as `data` names it. */
const SHELL = /^(index\.html|manifest\.webmanifest|(js|css)\/[^/]+\.(js|css)|icons\/[^/]+\.png)$/

const HASHED = /\.[0-9a-f]{8}\./

/**
 * The list of what is kept of a site's files, in a fixed order. It does not grow with the editions:
 * of their data it has the files given. Other pages are not kept, since the app can show what they show.
 */
export function workerList(files: Files, data: readonly string[]): Kept[] {
  return [...files]
    .filter(([path]) => SHELL.test(path) || data.includes(path))
    .map(([url, bytes]) => ({ revision: HASHED.test(url) ? null : shortHash(bytes), url }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
}
