/** Numbers that could not be read whole: nothing of them is lit, and the publisher is told. */
import type { Paragraph, Slice } from '../../report/types'
import { type Diagnostic, warning } from '../ground/diagnostics'
import { type Line, placeOf } from '../ground/line'
import { inContext } from './inContext'

/** How much is quoted on either side of the number. */
const AROUND = 8

/** A warning for each unread stretch of a paragraph, at its place; `line` is the paragraph's. */
export function unreadNumbers(
  { text, source }: Paragraph,
  unread: readonly Slice[],
  line: Line | undefined,
): Diagnostic[] {
  return unread.map((slice) =>
    warning(
      'UNREAD-NUMBER',
      `${inContext(text, slice, AROUND)}没能读作一个完整的数，没有作数据。请核对原文；写法有误的请改成通用写法，如“1234件”“3—5天”。`,
      line ? placeOf(line, slice.start) : source,
    ),
  )
}
