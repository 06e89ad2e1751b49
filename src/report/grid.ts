import type { Table, TableCell } from './types'

/** A cell in the place that its table's spans leave it; rows and columns count from 0. */
export interface PlacedCell {
  cell: TableCell
  row: number
  column: number
  rows: number
  columns: number
}

/** A table with its spans resolved. */
export interface Grid {
  columns: number
  /** The cells that begin in each row, from the left. */
  rows: PlacedCell[][]
  /** By row and column the cell that covers the place; none where a row ends early. */
  slots: (PlacedCell | undefined)[][]
}

/** Where each cell of a table stands. A span that reaches below the last row ends there. */
export function gridOf({ rows }: Table): Grid {
  const slots: (PlacedCell | undefined)[][] = rows.map(() => [])
  const placed = rows.map((cells, row) =>
    cells.map((cell) => {
      const column = firstFree(slots[row] ?? [])
      const height = Math.min(cell.rowSpan ?? 1, rows.length - row)
      const width = cell.columnSpan ?? 1
      const place: PlacedCell = { cell, row, column, rows: height, columns: width }
      for (const covered of slots.slice(row, row + height)) {
        for (let at = column; at < column + width; at++) covered[at] ??= place
      }
      return place
    }),
  )
  return { columns: Math.max(0, ...slots.map(({ length }) => length)), rows: placed, slots }
}

function firstFree(slots: readonly (PlacedCell | undefined)[]): number {
  let column = 0
  while (slots[column]) column++
  return column
}

/** The heads that a cell belongs to, the outermost first; heads without words are left out. */
export interface Heads {
  /** The title over a group of rows that it stands in: it takes the table's whole width. */
  group: PlacedCell[]
  row: PlacedCell[]
  column: PlacedCell[]
}

/**
 * The heads of a cell. Above it those count that stand together next to it: where a table begins
 * anew with other heads, the earlier ones say nothing of what follows. To its left likewise, so
 * that of 姓名｜甲｜性别｜乙 each value has its own. A group's title counts until the next one.
 */
export function headsOf(grid: Grid, cell: PlacedCell): Heads {
  const above = unique(range(cell.column, cell.columns).flatMap((at) => headsAbove(grid, cell, at)))
  return {
    group: above.filter((head) => isWide(grid, head)),
    row: unique(range(cell.row, cell.rows).flatMap((at) => headsBeside(grid, cell, at))),
    column: above.filter((head) => !isWide(grid, head)),
  }
}

/** Whether a cell takes its table's whole width, of several columns. */
export function isWide({ columns }: Grid, cell: PlacedCell): boolean {
  return columns > 1 && cell.columns === columns
}

function headsAbove(grid: Grid, cell: PlacedCell, column: number): PlacedCell[] {
  const found: PlacedCell[] = []
  for (let row = cell.row - 1; row >= 0; row--) {
    const above = grid.slots[row]?.[column]
    if (above?.cell.heads !== 'column') {
      if (found.some((head) => !isWide(grid, head))) break
      continue
    }
    const isLaterGroup = isWide(grid, above) && found.some((head) => isWide(grid, head))
    if (!isLaterGroup) found.unshift(above)
  }
  return found.filter(hasWords)
}

function headsBeside(grid: Grid, cell: PlacedCell, row: number): PlacedCell[] {
  const found: PlacedCell[] = []
  for (let column = cell.column - 1; column >= 0; column--) {
    const beside = grid.slots[row]?.[column]
    if (beside?.cell.heads === 'row') found.unshift(beside)
    else if (found.length > 0) break
  }
  return found.filter(hasWords)
}

function hasWords({ cell }: PlacedCell): boolean {
  return cell.paragraphs.length > 0
}

function range(from: number, length: number): number[] {
  return Array.from({ length }, (_, index) => from + index)
}

function unique<Thing>(things: readonly Thing[]): Thing[] {
  return [...new Set(things)]
}
