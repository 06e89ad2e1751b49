import { type Grid, isWide } from '../../report/grid'
import type { Figure, Paragraph, TableCell } from '../../report/types'

/** Between two columns, in characters: the cells' padding at the smallest text. */
const GAP = 0.75
/** What a mark of a note takes. */
const MARK = 2
/** What a figure takes beyond its text, for being bold and standing on a wash. */
const LIT = 0.3
/** A text up to this long stays on one line, a longer one may take two. */
const SHORT = 6

/** How wide a cell's words are, in characters. */
export interface Width {
  /** In which they read well: a short text on one line, a longer one on two, no figure broken. */
  least: number
  /** On one line. */
  whole: number
}

/**
 * How a table's columns share its width, in parts that add up to 1, where all of it can be read
 * side by side: first each as much as it needs, then as much as spares a second line. Undefined
 * where a column would be too narrow for its texts, or a cell takes several rows. `room` counts
 * characters.
 */
export function columnsOf(
  grid: Grid,
  room: number,
  widthOf: (cell: TableCell) => Width,
): number[] | undefined {
  const cells = grid.rows.flat()
  if (cells.some(({ rows }) => rows > 1)) return undefined
  const widths = Array.from({ length: grid.columns }, (_, column) => {
    const own = cells
      .filter((one) => one.column <= column && column < one.column + one.columns)
      .filter((one) => !isWide(grid, one))
      .map(({ cell, columns }) => ({ ...widthOf(cell), columns }))
    const gap = column > 0 ? GAP : 0
    return {
      least: gap + Math.max(1, ...own.map(({ least, columns }) => least / columns)),
      whole: gap + Math.max(1, ...own.map(({ whole, columns }) => whole / columns)),
    }
  })
  let spare = room - sum(widths.map(({ least }) => least))
  if (spare < 0) return undefined
  const parts = widths.map(({ least }) => least)
  // Where not all get what they want, most do by beginning with the most modest; a part of what one
  // wants would only leave a single character to its second line.
  const wants = widths.map(({ least, whole }, column) => ({ column, want: whole - least }))
  for (const { column, want } of wants.sort((a, b) => a.want - b.want)) {
    if (want > spare) break
    parts[column] = (parts[column] ?? 0) + want
    spare -= want
  }
  return parts.map((part) => part / sum(parts))
}

/** How wide a cell is, the marks of notes in it counted in. */
export function widthOf(
  cell: TableCell,
  paragraphs: readonly Paragraph[],
  figures: readonly Figure[],
  marks: (paragraphId: string) => number,
): Width {
  const widths = paragraphs
    .filter(({ id }) => cell.paragraphs.includes(id))
    .map(({ id, text }) => {
      const lit = figures.filter(({ paragraphId }) => paragraphId === id)
      const whole = charactersIn(text) + LIT * lit.length + MARK * marks(id)
      const unbroken = lit.map((figure) => charactersIn(figure.text) + LIT)
      return { whole, least: Math.max(Math.min(whole, Math.max(SHORT, whole / 2)), ...unbroken) }
    })
  return {
    least: Math.max(0, ...widths.map(({ least }) => least)),
    whole: Math.max(0, ...widths.map(({ whole }) => whole)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** A text's length in Chinese characters: digits and Latin letters take about six tenths of one. */
function charactersIn(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u0100' ? 0.62 : 1), 0)
}
