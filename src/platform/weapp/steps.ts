/** What a mini-program's view is sent: values by their paths in the page's data. */
export type Update = Record<string, unknown>

/** One of Taro's nodes, as far as it matters here: its children are `cn`. */
interface Node {
  cn?: unknown[]
}

/**
 * An update of a page's view as several that set, one after the other, what it would have set: each
 * as full as can be, in the order in which things stand on the screen, and none heavier than so many
 * bytes. Lists and Taro's nodes are cut between their children; what has none, a run of text, goes
 * whole. An update that is light enough is left as it is.
 */
export function stepsOf(update: Update, limit: number): Update[] {
  if (bytesOf(update) <= limit) return [update]
  const steps: Update[] = []
  let step: Update | undefined
  let left = 0

  /** `list`: what it is the next of, whose beginning is sent in the step `sentIn`. */
  const put = (path: string, value: unknown, list: unknown[], sentIn?: Update): void => {
    const isList = Array.isArray(value)
    const children: unknown[] = (isList ? value : (value as Node | undefined)?.cn) || []
    const weight = bytesOf([path, value])
    if (weight > left && children.length > 0) {
      const items: unknown[] = []
      put(path, isList ? items : { ...(value as Node), cn: items }, list, sentIn)
      const now = step
      children.forEach((child, at) => {
        put(`${path}${isList ? '' : '.cn'}.[${at}]`, child, items, now)
      })
      return
    }
    if (!step || weight > left) {
      step = {}
      steps.push(step)
      left = limit
    }
    left -= weight
    // A path that leads into what the same step sets would hang on the order of the two.
    if (sentIn === step) list.push(value)
    else step[path] = value
  }

  for (const path of Object.keys(update)) put(path, update[path], [])
  return steps
}

/** A value's size as UTF-8 JSON; every letter beyond ASCII is taken for the three bytes of a Chinese one. */
function bytesOf(value: unknown): number {
  return JSON.stringify(value).replace(/[^\0-\x7f]/g, '***').length
}
