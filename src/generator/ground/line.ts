import type { Place } from '../../report/types'

/** A stretch of the source with its place, so that everything later can say where it stood. */
export interface Line {
  text: string
  /** 1-based line of the source; for HTML and .docx the 1-based text block. */
  line: number
  /** The 1-based source column of each UTF-16 code unit of `text`. */
  columns: Uint32Array
  /** Where it stands in a table of the source. */
  cell?: CellPlace
  /** Where its further lines begin, if it was joined of several. */
  joins?: readonly { offset: number; line: number }[]
  /** The level that the source's own markup gives it as a heading; 1 is the highest. */
  level?: number
  /** Marks of notes in it; a mark is not in the text. */
  marks?: readonly NoteMark[]
}

/** A cell of a source's table: `tables[table].rows[row][cell]`. */
export interface CellPlace {
  table: number
  row: number
  cell: number
}

/** The mark of a note, before the character at `offset` of a line. */
export interface NoteMark {
  offset: number
  /** Id of the note in its source. */
  note: string
}

/** A line as it stands in the source, before anything is normalised. */
export function rawLine(text: string, line: number): Line {
  const columns = new Uint32Array(text.length)
  for (let i = 0; i < text.length; i++) columns[i] = i + 1
  return { text, line, columns }
}

/** `text.slice(start, end)` that keeps its place; a mark at its very end stays with it. */
export function sliceLine(line: Line, start: number, end = line.text.length): Line {
  const marks = line.marks
    ?.filter(({ offset }) => offset <= end && (offset > start || start === 0))
    .map(({ offset, note }) => ({ offset: offset - start, note }))
  const joins = line.joins?.map(({ offset, ...join }) => ({ ...join, offset: offset - start }))
  return {
    ...line,
    text: line.text.slice(start, end),
    columns: line.columns.subarray(start, end),
    ...(marks && { marks }),
    ...(joins && { joins }),
  }
}

/** A line without white space at its ends. */
export function trimLine(line: Line): Line {
  const start = line.text.length - line.text.trimStart().length
  const end = line.text.trimEnd().length
  return sliceLine(line, Math.min(start, end), end)
}

/** Lines joined without anything between: a sentence that the source broke. */
export function joinLines(parts: readonly Line[]): Line {
  const [first] = parts
  if (first && parts.length === 1) return first
  const columns = new Uint32Array(parts.reduce((sum, part) => sum + part.columns.length, 0))
  const marks: NoteMark[] = []
  const joins: { offset: number; line: number }[] = []
  let at = 0
  for (const part of parts) {
    columns.set(part.columns, at)
    joins.push({ offset: at, line: part.line })
    for (const { offset, line } of part.joins ?? []) joins.push({ offset: offset + at, line })
    for (const { offset, note } of part.marks ?? []) marks.push({ offset: offset + at, note })
    at += part.columns.length
  }
  return {
    ...first,
    text: parts.map(({ text }) => text).join(''),
    line: first?.line ?? 1,
    columns,
    joins,
    ...(marks.length > 0 && { marks }),
  }
}

/** The 1-based source column of the character at `offset`; of an empty line, 1. */
export function columnAt(line: Line, offset: number): number {
  return line.columns[Math.min(offset, line.columns.length - 1)] ?? 1
}

/** The place of a line's first character, or of the one at `offset`. */
export function placeOf(line: Line, offset = 0): Place {
  const join = line.joins?.filter((one) => one.offset <= offset).at(-1)
  return { line: join?.line ?? line.line, column: columnAt(line, offset) }
}
