// Values are kept as Taro's own storage keeps them, as `{"data": …}`. It is not used for them:
// what it cannot read it takes for nothing, and so does it where the browser refuses to read.

/**
 * What the browser keeps under a key, a text that is no JSON as it stands; undefined where there is
 * nothing. Throws where reading is refused: nothing is known then of what it keeps.
 */
export function readStored(key: string): unknown {
  const text = localStorage.getItem(key)
  if (text === null) return undefined
  const value = parsed(text)
  return isWrapped(value) ? value.data : value
}

/** Keeps a JSON value under a key. Throws where the browser is full or refuses; what was there stays. */
export function writeStored(key: string, value: unknown): void {
  localStorage.setItem(key, JSON.stringify({ data: value }))
}

export function removeStored(key: string): void {
  localStorage.removeItem(key)
}

/** Calls back where another tab may have written what is kept, which it tells only while this one runs. */
export function watchStored(look: () => void): void {
  window.addEventListener('storage', look)
  window.addEventListener('pageshow', look)
  document.addEventListener('visibilitychange', look)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function isWrapped(value: unknown): value is { data: unknown } {
  return typeof value === 'object' && value !== null && 'data' in value
}
