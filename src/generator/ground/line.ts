/** A stretch of the source with its place, so that everything later can say where it stood. */
export interface Line {
  text: string
  /** 1-based line of the source; for HTML and .docx the 1-based text block. */
  line: number
  /** The 1-based source column of each UTF-16 code unit of `text`. */
  columns: Uint32Array
}

/** A line as it stands in the source, before anything is normalised. */
export function rawLine(text: string, line: number): Line {
  const columns = new Uint32Array(text.length)
  for (let i = 0; i < text.length; i++) columns[i] = i + 1
  return { text, line, columns }
}

/** `text.slice(start, end)` that keeps its place. */
export function sliceLine(line: Line, start: number, end = line.text.length): Line {
  return {
    text: line.text.slice(start, end),
    line: line.line,
    columns: line.columns.subarray(start, end),
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
  let at = 0
  for (const part of parts) {
    columns.set(part.columns, at)
    at += part.columns.length
  }
  return { text: parts.map(({ text }) => text).join(''), line: first?.line ?? 1, columns }
}

/** The 1-based source column of the character at `offset`; of an empty line, 1. */
export function columnAt(line: Line, offset: number): number {
  return line.columns[Math.min(offset, line.columns.length - 1)] ?? 1
}
