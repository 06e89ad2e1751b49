/** What reading a Word document gives before its blocks are counted. */
import type { Furniture } from '../../ground/account'
import type { NoteMark } from '../../ground/line'
import type { SourceCell } from '../source'

/** Text of a paragraph that is not shown where it stands, by what becomes of it. */
export type AsideKind =
  | 'HIDDEN'
  | 'STRUCK'
  | 'TRACKED'
  | 'PICTURE'
  | 'CHART'
  | 'FORMULA'
  | 'FIELD'
  | 'EMBEDDED'
  | 'SYMBOL'
  | 'NOTE'
  | 'UNREAD'
  | Extract<Furniture, 'code' | 'reading' | 'contents' | 'copy'>

export interface Aside {
  kind: AsideKind
  text: string
  /** What it is called, where it has no text: a picture's name, a symbol's font and code. */
  caption: string
  /** Where in the shown text it stood. */
  offset: number
}

/** A block: a paragraph, or what a line break parts of it. Without text it only holds asides. */
export interface LineItem {
  text: string
  marks: NoteMark[]
  asides: Aside[]
  level?: number
}

export interface TableItem {
  rows: CellItem[][]
}

export interface CellItem extends SourceCell {
  items: Item[]
}

export type Item = LineItem | TableItem

export function isTableItem(item: Item): item is TableItem {
  return 'rows' in item
}

/** Lines of items, those of tables cell by cell. */
export function linesIn(items: readonly Item[]): LineItem[] {
  return items.flatMap((item) =>
    isTableItem(item) ? item.rows.flat().flatMap((cell) => linesIn(cell.items)) : [item],
  )
}

export function emptyLine(): LineItem {
  return { text: '', marks: [], asides: [] }
}
