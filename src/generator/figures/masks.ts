import type { Slice } from '../../report/types'

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

/**
 * Stretches that name something: quoted terms, slogans and titles of documents, marks
 * included. Numbers inside them are names, not figures. A mark that is not closed soon is
 * left alone.
 */
export function quotations(text: string): Slice[] {
  const slices: Slice[] = []
  const opening = /[“‘《「『〔【["]/gu
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index
    const closing = CLOSING[match[0]] as string
    const end = text.slice(start + 1, start + 1 + LONGEST_QUOTATION).indexOf(closing)
    if (end < 0) continue
    slices.push({ start, end: start + end + 2 })
    opening.lastIndex = start + end + 2
  }
  return slices
}

/** Stretches in round brackets, outermost; an unclosed one is left alone. */
export function brackets(text: string): Slice[] {
  const slices: Slice[] = []
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[（）]/gu)) {
    if (mark === '（') open.push(index)
    const start = mark === '）' ? open.pop() : undefined
    if (start !== undefined && open.length === 0) slices.push({ start, end: index + 1 })
  }
  return slices
}

/** A lookup from offset to whether it lies in one of the slices. */
export function covered(length: number, ...lists: Slice[][]): Uint8Array {
  const mask = new Uint8Array(length)
  for (const slices of lists) for (const { start, end } of slices) mask.fill(1, start, end)
  return mask
}
