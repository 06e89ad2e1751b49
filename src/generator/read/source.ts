import type { FurnitureStretch, LeftOut } from '../ground/account'
import type { Diagnostic } from '../ground/diagnostics'
import type { Line } from '../ground/line'

/** What reading a file gives. */
export interface Source {
  /** Its text in order, as a reader of the document sees it. */
  lines: Line[]
  /** Whether lines are numbered as blocks of text, which no program shows her by number. */
  inBlocks?: true
  /** The grids in which lines with a `cell` stand. */
  tables: SourceTable[]
  /** Footnotes and endnotes in the order of their marks. */
  notes: SourceNote[]
  /** What is no part of the document's text. */
  furniture: FurnitureStretch[]
  /** What could not be read or may not be shown; each says so at its place. */
  leftOut: LeftOut[]
  /** What else was noticed. */
  diagnostics: Diagnostic[]
  /** Letters and digits in the file, counted apart from all of the above; automatic numbers too. */
  written: number
}

/** A table: the cells that begin in each row, from the left. */
export interface SourceTable {
  rows: SourceCell[][]
}

/** A cell; its text are the lines that name it, none if it is empty. */
export interface SourceCell {
  /** Marked up as the head of its column or row. */
  heads?: 'column' | 'row'
  rowSpan?: number
  columnSpan?: number
}

/** A footnote or endnote. */
export interface SourceNote {
  /** What `Line.marks` call it. */
  id: string
  /** As printed, without brackets. */
  mark: string
  lines: Line[]
}
