import {
  type Asked,
  address,
  type Query,
  queryKeys,
  readAddress,
  readSearch,
  type Screen,
} from './address'
import { checksum } from './checksum'
import { readPath, toPath } from './path'

/**
 * Addresses as a WeChat code (小程序码) can hold them: at most 32 characters of ASCII, which the page
 * that it opens is handed as `scene`. It is the clean path without its last slash:
 *
 *     .                               home, the newest edition
 *     shenyang-2021/figures           any screen, by its name
 *     shenyang-2021/1-3-7             a section
 *     shenyang-2021/1-3-7.p1.f2       a figure
 *     shenyang-2021/round?by=daily    a round; by is left out where q, law or s say it
 *     shenyang-2021/~1x2y3z4.20.1     an article of a law, with its paragraph and its item
 *
 * A part that does not fit, or has other characters, is `~` and its checksum; the app looks among
 * what it has for the part that is meant (`spellOut`).
 */

/** WeChat's limit, in characters, and the ones that it takes. */
const LONGEST = 32
const TAKEN = /^[\w!#$&'()*+,/:;=?@.~-]+$/

/** What names something that the app has; all but a law are mostly written so that they may stand. */
const named = ['e', 's', 'f', 'q', 'law', 't'] as const satisfies readonly (keyof Query)[]
const PLAIN = /^[\w.-][\w.~-]*$/
const ARTICLE = /^(?:([^/?]+)\/)?(~\w+)\.([\d.]+)$/

/**
 * What a code asks for, its shortened parts as they stand. 'missing' where it cannot be read.
 *
 * @param scene   Decoded. Beside the form above also a plain query: `e=shenyang-2021&s=1-3`.
 * @param opened  The page that the code opens, which a plain query is for; of home alone its keys
 *                tell which screen is meant.
 */
export function readScene(scene: string, opened: Screen = 'home'): Asked {
  if (/^\w+=/.test(scene)) {
    const query = readSearch(scene)
    return withKind({ screen: opened === 'home' ? screenFor(query) : opened, query })
  }
  const [, e, law, a] = ARTICLE.exec(scene) || []
  return law ? { screen: 'article', query: { e, law, a } } : withKind(readPath(scene))
}

function screenFor({ e, s, f, q, by, law, a, w }: Query): Screen {
  if (w) return 'search'
  if (a) return 'article'
  if (by || q || law) return 'round'
  if (s) return 'section'
  if (f) return 'figure'
  return e ? 'home' : 'missing'
}

function withKind({ screen, query }: Asked): Asked {
  return { screen, query: screen === 'round' ? { by: kindOf(query), ...query } : query }
}

/** The kind of a round, as what it is about says it. */
function kindOf({ q, law, s }: Query): string | undefined {
  return (q && 'question') || (law && 'law') || (s && 'section')
}

/**
 * A query with what is shortened in it written out, where one of the app's own is meant.
 *
 * @param among  By key, all that there are.
 */
export function spellOut(
  query: Query,
  among: Partial<Record<keyof Query, readonly { id: string }[]>>,
): Query {
  const whole = { ...query }
  for (const key of queryKeys) {
    if (!query[key]?.startsWith('~')) continue
    const [meant, ...others] = (among[key] || []).filter(({ id }) => shorten(id) === query[key])
    if (meant && others.length === 0) whole[key] = meant.id
  }
  return whole
}

function shorten(id: string): string {
  return `~${checksum(id)}`
}

/**
 * An address as from `address()` → the scene that asks for it, as little shortened as fits.
 * Undefined where none can hold it: words to look for, a set of questions, or more ids than any
 * link of the app carries.
 */
export function toScene(at: string): string | undefined {
  const { screen, query } = readAddress(at)
  const scenes = formsOf(query).flatMap((form) => {
    const scene = write({ screen, query: form })
    const read = readScene(scene)
    return address(read.screen, read.query) === address(screen, form) ? scene : []
  })
  return scenes.find((scene) => scene.length <= LONGEST && TAKEN.test(scene))
}

/** A query with what must be shortened, then with more and more, the longest part first. */
function formsOf(query: Query): Query[] {
  const isSet = query.by === 'set'
  const lengthOf = (key: keyof Query) => query[key]?.length ?? 0
  const ids = named
    .filter((key) => query[key] && !(isSet && key === 'q'))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
  const must = ids.filter((key) => key === 'law' || !PLAIN.test(query[key] ?? ''))
  const may = ids.filter((key) => !must.includes(key))
  return [...may.keys(), may.length].map((count) => {
    const short = [...must, ...may.slice(0, count)].map((key) => [key, shorten(query[key] ?? '')])
    return { ...query, ...Object.fromEntries(short) }
  })
}

function write({ screen, query }: Asked): string {
  const { e, law, a, ...more } = query
  if (screen === 'article' && law && a && Object.keys(more).length === 0)
    return `${e ? `${e}/` : ''}${law}.${a}`
  const isKnown = screen === 'round' && query.by === kindOf(query)
  const at = address(screen, isKnown ? { ...query, by: undefined } : query)
  return toPath(at).replace(/\/(?=\?|$)/, '')
}
