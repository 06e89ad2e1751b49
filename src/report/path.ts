import {
  address,
  decode,
  type Query,
  queryKeys,
  queryString,
  readQuery,
  type Screen,
  screens,
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
 *
 * What else an address carries stands in the query, in the order of `queryString`.
 */

const names = Object.keys(screens) as Screen[]

/** Ids as the generator makes them; anything else stays in the query. */
const ID = /^[\w~-]+$/
const FIGURE = /^[\w~-]+\.p\d+\.f\d+$/

/** An address as from `address()` → its clean path. One that names no screen of ours is 'missing'. */
export function toPath(at: string): string {
  const [place = '', search] = at.split('?', 2)
  const screen = names.find((name) => `/${screens[name]}` === place) ?? 'missing'
  const { e, ...query } = parse(search)
  if (!isId(e)) return write(screen === 'home' ? [] : [screen], { e, ...query })
  const { s, f } = query
  if (screen === 'home') return write([e], query)
  if (screen === 'section' && isId(s)) return write([e, s], { ...query, s: undefined })
  if (screen === 'figure' && f && FIGURE.test(f)) return write([e, f], { ...query, f: undefined })
  return write([e, screen], query)
}

/** A clean path, with or without `index.html`, → its address. One too deep is 'missing'. */
export function fromPath(path: string): string {
  const [place = '', search] = path.split('?', 2)
  const parts = place
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .filter((part) => part && part !== '.')
    .map(decode)
  const e = isScreen(parts[0]) ? undefined : parts.shift()
  const [name, ...deeper] = parts
  const query = { ...parse(search), ...(e && { e }) }
  if (deeper.length > 0) return address('missing')
  if (name === undefined) return address('home', query)
  if (isScreen(name)) return address(name, query)
  return FIGURE.test(name)
    ? address('figure', { ...query, f: name })
    : address('section', { ...query, s: name })
}

function isScreen(name: string | undefined): name is Screen {
  return names.some((screen) => screen === name)
}

function isId(value: string | undefined): value is string {
  return value !== undefined && ID.test(value) && !isScreen(value)
}

function write(parts: string[], query: Query): string {
  const place = parts.map((part) => `${encodeURIComponent(part)}/`).join('') || './'
  const search = queryString(query)
  return `${place}${search && `?${search}`}`
}

/** The values of a query string that are ours; what others append to a link is left out. */
function parse(search = ''): Query {
  const pairs = search.split('&').map((pair) => pair.split('='))
  return readQuery(
    Object.fromEntries(
      pairs
        .filter(([key]) => queryKeys.some((ours) => ours === key))
        .map(([key, value]) => [key, value]),
    ),
  )
}
