/** A browser's scripts filled, each named by what it holds now. */
import { bytesOf } from './files'
import { slotsIn, type Values, withSlots } from './fillSlots'
import { shortHash } from './hash'

/** The hash in a name such as `js/app.1f3a5c7e.js`. */
const HASHED = /\.([0-9a-f]{8})\.js$/

/**
 * Texts of a shell, by path, with the slots of its scripts filled. A script that changes by it gets
 * the name that its content asks for, wherever it was named; so do those that named it, up to the
 * pages, which have no hash. Throws where a script is named nowhere, or names go in a circle.
 */
export function fillScripts(
  shell: ReadonlyMap<string, string>,
  values: Values,
): Map<string, string> {
  const texts = new Map(shell)
  const filled = new Map<string, string>()
  const waiting = changing(shell)
  for (let path = next(waiting, texts); path !== undefined; path = next(waiting, texts)) {
    const text = withSlots(texts.get(path) ?? '', values)
    const old = hashOf(path)
    const hash = shortHash(bytesOf(text))
    waiting.delete(path)
    texts.delete(path)
    filled.set(path.replace(old, hash), text)
    const naming = [...texts].filter(([, other]) => other.includes(old))
    if (naming.length === 0) throw new Error(`nothing in the shell names ${path}`)
    for (const [other, words] of naming) texts.set(other, words.replaceAll(old, hash))
  }
  return new Map([...texts, ...filled])
}

/** The scripts that get another name: those with slots, and whatever names one that does. */
function changing(texts: ReadonlyMap<string, string>): Set<string> {
  const slotted = [...texts].filter(([, text]) => slotsIn(text).length > 0)
  const found = new Set(slotted.map(([path]) => path))
  // Those that are added come up in their turn.
  for (const path of found)
    for (const [other, text] of texts)
      if (HASHED.test(other) && text.includes(hashOf(path))) found.add(other)
  return found
}

/** One of those that wait for no other; undefined where none waits. */
function next(
  waiting: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  const paths = [...waiting]
  const free = paths.find((path) =>
    paths.every((other) => other === path || !texts.get(path)?.includes(hashOf(other))),
  )
  if (free === undefined && paths.length > 0) throw new Error(`${paths} name each other`)
  return free
}

function hashOf(path: string): string {
  const hash = HASHED.exec(path)?.[1]
  if (hash === undefined) throw new Error(`${path} does not say its version in its name`)
  return hash
}
