import { type Grid, headsOf, isWide, type PlacedCell } from '../../report/grid'

/** A row of a table told by itself. */
export interface TableRecord {
  row: number
  lines: Line[]
}

/** A cell, and beside it the heads that say what it is. */
export interface Line {
  heads: PlacedCell[]
  cell: PlacedCell
  /** The cell began in a row above and takes this one as well; a head is told again. */
  continues: boolean
}

/**
 * A table told row by row, each cell with its heads beside it: every word of the table stands
 * there, and but for the heads no word twice. Empty cells count where they have a head.
 */
export function recordsOf(grid: Grid): TableRecord[] {
  const bodies = grid.rows.map((cells, row) => bodyLines(grid, cells, row))
  const told = new Set(bodies.flat().flatMap(({ heads }) => heads))
  return grid.rows
    .map((cells, row) => {
      const titles = cells.filter((cell) => isColumnHead(cell) && !told.has(cell)).map(alone)
      const lines = (bodies[row] ?? []).filter(({ cell }) => !told.has(cell))
      return { row, lines: [...titles, ...lines].filter(saysSomething) }
    })
    .filter(({ lines }) => lines.length > 0)
}

function bodyLines(grid: Grid, cells: readonly PlacedCell[], row: number): Line[] {
  const continued = new Set((grid.slots[row] ?? []).filter((cell) => cell && cell.row < row))
  const lines = [...continued, ...cells].flatMap((cell) =>
    cell && !isColumnHead(cell)
      ? { heads: besides(grid, cell), cell, continues: cell.row < row && !cell.cell.heads }
      : [],
  )
  return lines.sort((a, b) => a.cell.column - b.cell.column)
}

/** The heads that are told with a cell: those over its columns, else the one right before it. */
function besides(grid: Grid, cell: PlacedCell): PlacedCell[] {
  if (isWide(grid, cell)) return []
  const { row, column } = headsOf(grid, cell)
  if (column.length > 0 || cell.cell.heads) return column
  return row.filter((head) => head.rows === cell.rows && head.column + head.columns === cell.column)
}

function saysSomething({ heads, cell }: Line): boolean {
  return cell.cell.paragraphs.length > 0 || (heads.length > 0 && !cell.cell.heads)
}

function isColumnHead({ cell }: PlacedCell): boolean {
  return cell.heads === 'column'
}

function alone(cell: PlacedCell): Line {
  return { heads: [], cell, continues: false }
}
