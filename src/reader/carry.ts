/**
 * What is stored, with a change carried over to it: what differs between `before` and `after` is as
 * it is after, and all else stays as it lies there, also what this version knows nothing of. Objects
 * are gone through field by field, lists and single values are taken whole. All are plain JSON.
 */
export function carry(stored: unknown, before: unknown, after: unknown): unknown {
  if (!isFields(stored) || !isFields(before) || !isFields(after)) return after
  const lies = new Map(Object.entries(stored))
  const was = new Map(Object.entries(before))
  const is = new Map(Object.entries(after))
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(name), is.get(name)]
    if (isSame(old, now)) continue
    if (now === undefined) lies.delete(name)
    else lies.set(name, carry(lies.get(name), old, now))
  }
  return Object.fromEntries(lies)
}

/** Whether a value is an object with fields, and no list. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
