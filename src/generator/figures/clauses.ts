import { brackets, covered, quotations, type Range } from './masks'

/**
 * Cuts a paragraph at the marks given, except inside quotations, titles and brackets. The
 * ranges leave the marks out and may be empty.
 */
export function cutAt(text: string, marks: RegExp): Range[] {
  const inside = covered(text.length, quotations(text), brackets(text))
  const ranges: Range[] = []
  let start = 0
  for (const { index } of text.matchAll(new RegExp(marks, 'gu'))) {
    if (inside[index]) continue
    ranges.push({ start, end: index })
    start = index + 1
  }
  ranges.push({ start, end: text.length })
  return ranges
}

/** 。！？； */
export const SENTENCE = /[。！？；]/u
/** ，。：！？； */
export const CLAUSE = /[，。：！？；]/u

/** Index of the range that holds `at`, the nearest before it otherwise; ranges are in order. */
export function indexAt(ranges: readonly Range[], at: number): number {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ranges[middle] as Range).start <= at) low = middle
    else high = middle - 1
  }
  return low
}
