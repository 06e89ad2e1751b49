/** What is in either list, each once: all of the first, then what the second has beside. */
export function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])]
}
