/** What was likely meant where a name is not known. */

/**
 * The names that a word is likely to stand for, the nearest first: those that differ from it in
 * width or case alone, else those that take the fewest changes of a character, a third of its length
 * at most.
 */
export function nearest(word: string, names: Iterable<string>): string[] {
  const typed = plain(word)
  const most = Math.max(1, Math.floor(typed.length / 3))
  const measured = [...names]
    .map((name) => ({ name, changes: changesBetween(typed, plain(name)) }))
    .filter(({ changes }) => changes <= most)
    .sort((a, b) => a.changes - b.changes)
  const [first] = measured
  return measured.filter(({ changes }) => changes === first?.changes).map(({ name }) => name)
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/[—–_]/gu, '-').replaceAll('。', '.')
}

/** How many characters to put in, take out or change (Levenshtein), or to swap with the next. */
function changesBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const [above = [], before = []] = [rows[i - 1], rows[i - 2]]
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : changed
      row.push(Math.min(changed, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}
