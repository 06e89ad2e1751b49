import {
  type Asked,
  decode,
  isScreen,
  readAddress,
  readQuery,
  readSearch,
  screenAt,
} from './address'
import { partsOf, readParts } from './path'
import { readScene } from './scene'

/**
 * What a page of the mini-program is asked for: by the address that opens it, or by a code that was
 * scanned. A code's own page (小程序码) is handed `scene`; a code with a link to the browser version
 * (普通链接二维码) opens one page for all links and hands it the whole link as `q`.
 *
 * @param page      Path of the page that opened.
 * @param params    What it was handed, as WeChat hands it: not decoded.
 * @param editions  All that there are.
 */
export function askedOf(
  page: string,
  params: Record<string, string | undefined>,
  editions: readonly { id: string }[],
): Asked {
  const opened = screenAt(page)
  const scene = decode(params.scene || '')
  const link = decode(params.q || '')
  if (scene) return readScene(scene, opened)
  if (isLinkScanned(params)) return readLink(link, editions)
  return { screen: opened, query: readQuery(params) }
}

/** Whether a link to the browser version was scanned, which is read among all editions. */
export function isLinkScanned({ scene, q }: Record<string, string | undefined>): boolean {
  return !decode(scene || '') && LINK.test(decode(q || ''))
}

const LINK = /^https?:\/\/[^/?#]*/i

/**
 * What a link to the browser version asks for, wherever the site lies: a folder that is nothing of
 * ours is taken for a part of the way there. Old links, with a hash, are understood too.
 */
export function readLink(link: string, editions: readonly { id: string }[]): Asked {
  const [page = '', ...hash] = link.replace(LINK, '').split('#')
  if (hash[0]?.startsWith('/')) return readAddress(hash[0])
  const [place = '', search] = page.split('?')
  const parts = partsOf(place)
  return readParts(parts.slice(rootOf(parts, editions)), readSearch(search))
}

/** An edition that is not there, named as publishers are told to, and what only we would name so. */
const EDITION = /^[a-z][a-z0-9-]*-\d{4}(-\d)?$/
const PLACE = /^(intro|\d{1,3}-[\w~-]+|.+\.p\d+\.f\d+)$/

/** How many of a path's folders lead to the site's root. */
function rootOf(parts: readonly string[], editions: readonly { id: string }[]): number {
  const last = parts.length - 1
  const isEdition = (part: string, at: number) =>
    editions.some(({ id }) => id === part) || (at >= last - 1 && EDITION.test(part))
  const edition = parts.map(isEdition).lastIndexOf(true)
  if (edition >= 0) return edition
  if (isScreen(parts[last])) return last
  return PLACE.test(parts[last] || '') ? Math.max(0, last - 1) : last + 1
}
