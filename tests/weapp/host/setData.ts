/** One `setData`: who, the paths it sets, and its size as UTF-8 JSON. */
export interface SetData {
  owner: string
  paths: string[]
  bytes: number
}

type Container = Record<string | number, unknown>

/**
 * Sets values by their paths in data, as WeChat does: `a.b[0].c`, making what is missing on
 * the way. `made` gives a new empty object or list of the app's own engine.
 */
export function setPaths(
  data: Container,
  changes: Record<string, unknown>,
  made: (list: boolean) => Container,
): void {
  for (const [path, value] of Object.entries(changes)) {
    const keys = keysOf(path)
    let at = data
    for (const [i, key] of keys.slice(0, -1).entries()) {
      const next = at[key]
      if (typeof next !== 'object' || next === null) at[key] = made(typeof keys[i + 1] === 'number')
      at = at[key] as Container
    }
    at[keys.at(-1)!] = value
  }
}

/** 'root.cn.[0].cl' → ['root', 'cn', 0, 'cl']. */
export function keysOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? name! : Number(index),
  )
}
