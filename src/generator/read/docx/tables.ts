/** Tables (ISO/IEC 29500-1, 17.4). */
import { lettersIn } from '../../ground/account'
import { append } from './flow'
import { type CellItem, type Item, isTableItem, linesIn } from './items'
import { childOf, elementsIn, numberIn, onOff, valueIn, type Xml } from './xml'

/** Columns of a table at most, in Word. */
const WIDEST = 63
const LONGEST_CELL = 600
const MOST_LINES = 8

/** Rows or cells of a table or row, through what wraps them: content controls, revisions. */
function wrapped(
  parent: Xml,
  name: 'w:tr' | 'w:tc',
  isGone = false,
): { element: Xml; deleted: boolean }[] {
  return elementsIn(parent).flatMap((child) => {
    if (child.name === name) return [{ element: child, deleted: isGone || isDeletedRow(child) }]
    if (!/^w:(?:sdt|sdtContent|customXml|smartTag|ins|moveTo|del|moveFrom)$/u.test(child.name))
      return []
    return wrapped(child, name, isGone || child.name === 'w:del' || child.name === 'w:moveFrom')
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
    let column = numberIn(properties, 'w:gridBefore', WIDEST) ?? 0
    if (column > 0) cells.push({ items: [], ...spans(column) })
    for (const { element: cell, deleted: isCellDeleted } of wrapped(row, 'w:tc', deleted)) {
      const look = childOf(cell, 'w:tcPr')
      const isGone = isCellDeleted || childOf(look, 'w:cellDel') !== undefined
      const items = readCell(cell, isGone)
      if (isGone) {
        append(gone, items)
        continue
      }
      const width = Math.max(1, numberIn(look, 'w:gridSpan', WIDEST) ?? 1)
      const merge = childOf(look, 'w:vMerge')
      const above = merging.get(column)
      const previous = cells.at(-1)
      if (merge && merge.attribs['w:val'] !== 'restart' && above) {
        above.rowSpan = (above.rowSpan ?? 1) + 1
        append(above.items, items)
      } else if (previous && valueIn(look, 'w:hMerge') === 'continue') {
        previous.columnSpan = (previous.columnSpan ?? 1) + width
        append(previous.items, items)
      } else {
        const made: CellItem = { items, ...heads, ...spans(width) }
        cells.push(made)
        if (merge) merging.set(column, made)
        else merging.delete(column)
      }
      column += width
    }
    if (cells.length > 0) rows.push(cells)
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
