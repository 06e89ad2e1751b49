import { type Grid, isWide } from '../../report/grid'
import type { Figure, Paragraph, TableCell } from '../../report/types'

/** Between two columns, in characters: the cells' padding at the smallest text. */
const GAP = 0.75
/** What a mark of a note takes. */
const MARK = 2
/** A text up to this long stays on one line, a longer one may take two. */
const SHORT = 5

/**
 * How a table's columns share its width, in parts that add up to 1, where all of it can be read
 * side by side; undefined where a column would be too narrow for its texts, or a cell takes
 * several rows. `room` and `needOf` count characters, see `needOf`.
 */
export function columnsOf(
  grid: Grid,
  room: number,
  needOf: (cell: TableCell) => number,
): number[] | undefined {
  const cells = grid.rows.flat()
  if (cells.some(({ rows }) => rows > 1)) return undefined
  const needs = Array.from({ length: grid.columns }, (_, column) =>
    Math.max(
      1,
      ...cells
        .filter((one) => one.column <= column && column < one.column + one.columns)
        .filter((one) => !isWide(grid, one))
        .map(({ cell, columns }) => needOf(cell) / columns),
    ),
  )
  const total = needs.reduce((sum, need) => sum + need + GAP, -GAP)
  if (total > room) return undefined
  const parts = needs.map((need, column) => need + (column < grid.columns - 1 ? GAP : 0))
  return parts.map((part) => part / total)
}

/**
 * The least width, in characters, in which a cell reads well: a short text on one line, a longer
 * one on two, no figure broken.
 */
export function needOf(
  cell: TableCell,
  paragraphs: readonly Paragraph[],
  figures: readonly Figure[],
  marks: (paragraphId: string) => number,
): number {
  const own = paragraphs.filter(({ id }) => cell.paragraphs.includes(id))
  const needs = own.map(({ id, text }) => {
    const length = charactersIn(text) + MARK * marks(id)
    const unbroken = figures
      .filter(({ paragraphId }) => paragraphId === id)
      .map((figure) => charactersIn(figure.text))
    return Math.max(Math.min(length, Math.max(SHORT, length / 2)), ...unbroken)
  })
  return Math.max(0, ...needs)
}

/** A text's length in Chinese characters: digits and Latin letters take about six tenths of one. */
function charactersIn(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u0100' ? 0.62 : 1), 0)
}
