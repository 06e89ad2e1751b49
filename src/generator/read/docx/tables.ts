/** Tables (ISO/IEC 29500-1, 17.4). */
import { lettersIn } from '../../ground/account'
import { type CellItem, type Item, isTableItem, linesIn } from './items'
import { childOf, elementsIn, onOff, valOf, type Xml } from './xml'

const LONGEST_CELL = 600
const MOST_LINES = 8

/** Rows or cells of a table or row, through what wraps them: content controls, revisions. */
export function wrapped(parent: Xml, name: 'w:tr' | 'w:tc'): { element: Xml; deleted: boolean }[] {
  return elementsIn(parent).flatMap((child) => {
    if (child.name === name) return [{ element: child, deleted: isDeletedRow(child) }]
    if (!/^w:(?:sdt|sdtContent|customXml|smartTag|ins|moveTo|del|moveFrom)$/u.test(child.name))
      return []
    const gone = child.name === 'w:del' || child.name === 'w:moveFrom'
    return wrapped(child, name).map((found) => ({ ...found, deleted: found.deleted || gone }))
  })
}

/** A row that a revision deletes (17.13.5.12). */
function isDeletedRow(row: Xml): boolean {
  return childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
}

/** A table as items. `readCell` reads a cell's blocks, as deleted text if its row is. */
export function readTable(table: Xml, readCell: (cell: Xml, deleted: boolean) => Item[]): Item[] {
  const rows: CellItem[][] = []
  const gone: Item[] = []
  // By column the cell that merged ones below it belong to (17.4.84).
  const merging = new Map<number, CellItem>()
  for (const { element: row, deleted } of wrapped(table, 'w:tr')) {
    const properties = childOf(row, 'w:trPr')
    const heads = onOff(properties, 'w:tblHeader') ? { heads: 'column' as const } : {}
    const cells: CellItem[] = []
    let column = Number(valOf(properties, 'w:gridBefore') ?? 0)
    if (column > 0) cells.push({ items: [], ...spans(column) })
    for (const { element: cell } of wrapped(row, 'w:tc')) {
      const items = readCell(cell, deleted)
      if (deleted) {
        gone.push(...items)
        continue
      }
      const look = childOf(cell, 'w:tcPr')
      const width = Number(valOf(look, 'w:gridSpan') ?? 1)
      const merge = childOf(look, 'w:vMerge')
      const above = merging.get(column)
      if (merge && merge.attribs['w:val'] !== 'restart' && above) {
        above.rowSpan = (above.rowSpan ?? 1) + 1
        above.items.push(...items)
      } else {
        const made: CellItem = { items, ...heads, ...spans(width) }
        cells.push(made)
        if (merge) merging.set(column, made)
        else merging.delete(column)
      }
      column += width
    }
    if (!deleted) rows.push(cells)
  }
  return [
    ...gone,
    ...(isLayout(rows) ? rows.flat().flatMap(({ items }) => items) : [{ rows: rows.map(flat) }]),
  ]
}

function spans(columns: number): { columnSpan?: number } {
  return columns > 1 ? { columnSpan: columns } : {}
}

/** A frame around text, or a page laid out by a table: no cells that a reader compares. */
function isLayout(rows: readonly CellItem[][]): boolean {
  const cells = rows
    .flat()
    .filter(({ items }) => linesIn(items).some(({ text }) => text.trim() !== ''))
  return (
    cells.length <= 1 ||
    cells.some(({ items }) => {
      const lines = linesIn(items).filter(({ text }) => text.trim() !== '')
      return (
        (lines.length > MOST_LINES && !items.some(isTableItem)) ||
        lines.reduce((sum, { text }) => sum + lettersIn(text), 0) > LONGEST_CELL
      )
    })
  )
}

/** A table in a cell is lines of the cell. */
function flat(row: readonly CellItem[]): CellItem[] {
  return row.map((cell) => ({ ...cell, items: linesIn(cell.items) }))
}
