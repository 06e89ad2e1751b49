/** How scores are told. */

/** `41.7%`, or a dash where there is nothing to take a part of. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`
}

/** Prints what was missed, a line each, and below it the score. */
export function print(misses: readonly string[], score: string): void {
  for (const miss of misses) console.log(`  ${miss}`)
  console.log(score)
}
