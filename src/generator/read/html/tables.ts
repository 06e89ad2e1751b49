/** Tables that hold data, and where in them a cell stands. */
import { lettersIn } from '../../ground/account'
import type { SourceCell, SourceTable } from '../source'
import { isGone } from './looks'
import { childrenOf, type Element, isElement, type Node, nameOf, nodesIn, textOf } from './page'
import type { LookOf } from './styles'

/** A table of data with the place of each of its cells. */
export interface Grid {
  table: SourceTable
  places: Map<Element, { row: number; cell: number }>
}

/** A cell of more than this is a part of the page, not a datum. */
const MOST_BLOCKS = 8
const MOST_LETTERS = 600
const MENU = 4
const HEADING = /(?:^|\s)[一二三]、|[(（][一二三][)）]/u
/** HTML standard, 4.9.11. */
const WIDEST = 1000
const HIGHEST = 65_534

interface Row {
  cells: Element[]
  isHead: boolean
}

/** The grid of a table, or undefined where the page uses the table to lay itself out. */
export function gridOf(table: Element, lookOf: LookOf): Grid | undefined {
  const groups = groupsOf(table, lookOf)
  const cells = groups.flat().flatMap((row) => row.cells)
  if (cells.length < 2 || /^(?:presentation|none)$/u.test(table.attribs.role ?? ''))
    return undefined
  if (cells.some(isPart)) return undefined
  // A single column with sentences in it holds text one below the other, not data.
  const isColumn = groups.flat().every((row) => row.cells.length < 2)
  if (isColumn && cells.some((cell) => /。/u.test(textOf(cell)))) return undefined
  const rows: SourceCell[][] = []
  const places: Grid['places'] = new Map()
  let allHeads = true
  for (const group of groups) {
    let covered = 0
    group.forEach((row, index) => {
      allHeads &&= row.cells.every(({ name }) => name === 'th')
      // A row whose cells all reach down from above is a row; an empty one is none.
      if (row.cells.length > 0 || covered > 0) {
        const isHead = row.isHead || allHeads
        rows.push(
          row.cells.map((cell, at) => {
            places.set(cell, { row: rows.length, cell: at })
            const rowSpan = spanOf(cell.attribs.rowspan, HIGHEST, group.length - index)
            covered = Math.max(covered, rowSpan)
            return cellOf(cell, { isHead, isFirstRow: rows.length === 0, at, rowSpan })
          }),
        )
      }
      covered = Math.max(0, covered - 1)
    })
  }
  return { table: { rows }, places }
}

/** Rows by row group: no cell reaches out of its group. */
function groupsOf(table: Element, lookOf: LookOf): Row[][] {
  const groups: Row[][] = []
  const shown = (node: Node): node is Element => isElement(node) && !isGone(node, lookOf(node))
  const rowsIn = (holder: Element, isHead: boolean): Row[] =>
    childrenOf(holder)
      .filter(shown)
      .filter(({ name }) => name === 'tr')
      .map((row) => ({
        cells: childrenOf(row)
          .filter(shown)
          .filter(({ name }) => name === 'td' || name === 'th'),
        isHead,
      }))
  groups.push(rowsIn(table, false))
  for (const part of childrenOf(table).filter(shown))
    if (/^t(?:head|body|foot)$/u.test(part.name)) groups.push(rowsIn(part, part.name === 'thead'))
  return groups
}

/** Whether a cell holds a part of the page: a table, a menu, headings, many blocks or a long text. */
function isPart(cell: Element): boolean {
  let blocks = 0
  let links = 0
  for (const node of nodesIn(cell)) {
    const name = nameOf(node)
    if (/^(?:table|h[1-3]|nav|form)$/u.test(name)) return true
    if (/^(?:p|div|li|br|h[4-6])$/u.test(name)) blocks++
    if (name === 'a') links++
  }
  const text = textOf(cell)
  const isReport = blocks > 2 && HEADING.test(text)
  return isReport || links >= MENU || blocks > MOST_BLOCKS || lettersIn(text) > MOST_LETTERS
}

function cellOf(
  { name, attribs }: Element,
  place: { isHead: boolean; isFirstRow: boolean; at: number; rowSpan: number },
): SourceCell {
  const { scope } = attribs
  const isHead = name === 'th'
  const ofRow = isHead && (scope === 'row' || scope === 'rowgroup')
  const ofColumn =
    place.isHead || (isHead && (scope === 'col' || scope === 'colgroup' || place.isFirstRow))
  const heads = ofRow ? 'row' : ofColumn ? 'column' : isHead && place.at === 0 ? 'row' : undefined
  const columnSpan = spanOf(attribs.colspan, WIDEST, WIDEST)
  return {
    ...(heads && { heads }),
    ...(place.rowSpan > 1 && { rowSpan: place.rowSpan }),
    ...(columnSpan > 1 && { columnSpan }),
  }
}

/** A span as written; 0 means to the end. */
function spanOf(written: string | undefined, most: number, end: number): number {
  const span = Number.parseInt(written ?? '1', 10)
  if (Number.isNaN(span) || span < 0) return 1
  return span === 0 ? (end === WIDEST ? 1 : end) : Math.min(span, most, end)
}
