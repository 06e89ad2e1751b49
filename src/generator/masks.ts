const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '「': '」',
  '『': '』',
  '〔': '〕',
  '【': '】',
  '[': ']',
  '"': '"',
}
/** A quotation longer than this is an unclosed mark, not a term. */
const LONGEST_QUOTATION = 80

/** A stretch of text: `[start, end)`. */
export interface Range {
  start: number
  end: number
}

/**
 * Stretches that name something: quoted terms, slogans and titles of documents, marks
 * included. Numbers inside them are names, not figures. A mark that is not closed soon is
 * left alone.
 */
export function quotations(text: string): Range[] {
  const ranges: Range[] = []
  for (let i = 0; i < text.length; i++) {
    const closing = CLOSING[text[i] as string]
    if (closing === undefined) continue
    const end = text.slice(i + 1, i + 1 + LONGEST_QUOTATION).indexOf(closing)
    if (end < 0) continue
    ranges.push({ start: i, end: i + end + 2 })
    i += end + 1
  }
  return ranges
}

/** Stretches in round brackets, outermost; an unclosed one is left alone. */
export function brackets(text: string): Range[] {
  const ranges: Range[] = []
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '（') open.push(i)
    if (text[i] !== '）' || open.length === 0) continue
    const start = open.pop() as number
    if (open.length === 0) ranges.push({ start, end: i + 1 })
  }
  return ranges
}

/** A lookup from offset to whether it lies in one of the ranges. */
export function covered(length: number, ...lists: Range[][]): Uint8Array {
  const mask = new Uint8Array(length)
  for (const ranges of lists) for (const { start, end } of ranges) mask.fill(1, start, end)
  return mask
}
