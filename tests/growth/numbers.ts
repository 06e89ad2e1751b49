/** What is measured of a build as editions are added to it. */

type Numbers = Readonly<Record<string, number>>

export interface Measured {
  /** What a reader waits for, exact: it is the same however many editions there are. */
  constant: Numbers
  /** What grows with them, or is a time. */
  growing: Numbers
}

/** How much more than with one edition is still the same. */
const SLACK = 0.02

/** Those that a reader waits for and that are more than 2 % over one edition's: `name: one → now`. */
export function grown(one: Measured, now: Measured): string[] {
  return Object.entries(one.constant).flatMap(([name, before]) => {
    const after = now.constant[name] ?? Number.NaN
    return after <= before * (1 + SLACK) ? [] : [`${name}: ${before} → ${after}`]
  })
}

/** A line each: its name, the first number, and the others as multiples of it. */
export function table(columns: ReadonlyMap<string, Measured>): string {
  const [first, ...more] = [...columns].map(([column, { constant, growing }]) => ({
    column,
    numbers: { ...constant, ...growing },
  }))
  if (!first) return ''
  const lines = Object.entries(first.numbers).map(([name, before]) => [
    name,
    `${before}`,
    ...more.map(({ numbers }) => ((numbers[name] ?? Number.NaN) / before).toFixed(3)),
  ])
  return aligned([['', first.column, ...more.map(({ column }) => `× ${column}`)], ...lines])
}

/** Columns side by side: the first to the left, the others to the right. */
function aligned(lines: readonly string[][]): string {
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  )
  return lines
    .map((line) =>
      line
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}
