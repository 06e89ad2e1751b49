/** Numbers that could not be read whole: nothing of them is lit, and the publisher is told. */
import type { Figure, Paragraph, Slice } from '../../report/types'
import { type Diagnostic, warning } from '../ground/diagnostics'
import { type Line, placeOf } from '../ground/line'
import { inContext } from './inContext'

/** How much is quoted on either side of the number. */
const AROUND = 8

/**
 * A warning for each stretch of a paragraph that is unread and in none of its figures, at its place
 * (-7.5% is read where it is all of a cell); `line` is the paragraph's.
 */
export function unreadNumbers(
  { text, source }: Paragraph,
  figures: readonly Figure[],
  unread: readonly Slice[],
  line: Line | undefined,
): Diagnostic[] {
  return unread
    .filter((slice) => !figures.some(({ start, end }) => start <= slice.start && slice.end <= end))
    .map((slice) =>
      warning(
        'UNREAD-NUMBER',
        `${inContext(text, slice, AROUND)}没能读作一个完整的数，没有作数据。请核对原文；写法有误的请改成通用写法，如“1234件”“3—5天”。`,
        line ? placeOf(line, slice.start) : source,
      ),
    )
}
