import {
  type Asked,
  address,
  decode,
  encode,
  isScreen,
  type Query,
  queryString,
  readAddress,
  readSearch,
} from './address'

/**
 * Clean addresses, for a browser: relative to the site's root, each the folder of a page that
 * the build writes.
 *
 *     ./                            home, the newest edition
 *     shenyang-2021/                home of one edition
 *     shenyang-2021/figures/        any other screen, by its name
 *     shenyang-2021/1-3-7/          a section
 *     shenyang-2021/1-3-7.p1.f2/    a figure
 *     shelf/                        all editions; of one that is read, behind the question mark
 *
 * What else an address carries stands in the query, in the order of `queryString`.
 */

/** Ids as the generator makes them; anything else stays in the query. */
const ID = /^[\w~-]+$/
const FIGURE = /^[\w~-]+\.p\d+\.f\d+$/

/** An address as from `address()` → its clean path. One that names no screen of ours is 'missing'. */
export function toPath(at: string): string {
  const {
    screen,
    query: { e, ...query },
  } = readAddress(at)
  if (screen === 'shelf' || !isId(e))
    return write(screen === 'home' ? [] : [screen], { e, ...query })
  const { s, f } = query
  if (screen === 'home') return write([e], query)
  if (screen === 'section' && isId(s)) return write([e, s], { ...query, s: undefined })
  if (screen === 'figure' && f && FIGURE.test(f)) return write([e, f], { ...query, f: undefined })
  return write([e, screen], query)
}

/** A clean path, with or without `index.html`, → its address. One too deep is 'missing'. */
export function fromPath(path: string): string {
  const { screen, query } = readPath(path)
  return address(screen, query)
}

/** A clean path, with or without `index.html` and its last slash, → what it asks for. */
export function readPath(path: string): Asked {
  const [place = '', search] = path.split('?', 2)
  return readParts(partsOf(place), readSearch(search))
}

/** The folders of a path, decoded, without what only says "here". */
export function partsOf(place: string): string[] {
  return place
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .filter((part) => part && part !== '.')
    .map(decode)
}

/** Folders below the site's root → what they ask for, with what the query carries beside them. */
export function readParts(parts: readonly string[], carried: Query): Asked {
  const [e, [name, ...deeper]] = isScreen(parts[0])
    ? [undefined, parts]
    : [parts[0], parts.slice(1)]
  const query = { ...carried, ...(e && { e }) }
  if (deeper.length > 0) return { screen: 'missing', query: {} }
  if (name === undefined) return { screen: 'home', query }
  if (isScreen(name)) return { screen: name, query }
  return FIGURE.test(name)
    ? { screen: 'figure', query: { ...query, f: name } }
    : { screen: 'section', query: { ...query, s: name } }
}

function isId(value: string | undefined): value is string {
  return value !== undefined && ID.test(value) && !isScreen(value)
}

function write(parts: string[], query: Query): string {
  const place = parts.map((part) => `${encode(part)}/`).join('') || './'
  const search = queryString(query)
  return `${place}${search && `?${search}`}`
}
