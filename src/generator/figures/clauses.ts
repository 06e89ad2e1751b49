import type { Slice } from '../../report/types'
import { brackets, covered, quotations } from './masks'

/**
 * Cuts a paragraph at the marks given, except inside quotations, titles and brackets. The
 * slices leave the marks out and may be empty.
 */
export function cutAt(text: string, marks: RegExp): Slice[] {
  const inside = covered(text.length, quotations(text), brackets(text))
  const slices: Slice[] = []
  let start = 0
  for (const { index } of text.matchAll(new RegExp(marks, 'gu'))) {
    if (inside[index]) continue
    slices.push({ start, end: index })
    start = index + 1
  }
  slices.push({ start, end: text.length })
  return slices
}

/** 。！？； */
export const SENTENCE = /[。！？；]/u
/** ，。：！？； */
export const CLAUSE = /[，。：！？；]/u

/** Index of the slice that holds `at`, the nearest before it otherwise; slices are in order. */
export function indexAt(slices: readonly Slice[], at: number): number {
  let low = 0
  let high = slices.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((slices[middle] as Slice).start <= at) low = middle
    else high = middle - 1
  }
  return low
}
