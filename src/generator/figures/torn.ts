/** Numbers that the source broke over two lines: neither half is a number. */
import type { Section } from '../../report/types'
import { type Diagnostic, warning } from '../ground/diagnostics'
import { markerOf } from '../ground/markers'

/** What stands at the ends of a paragraph and cannot be read by itself. */
export interface Torn {
  start: boolean
  end: boolean
}

export const WHOLE: Torn = { start: false, end: false }

/** Shorter lines are cells or names, whose numbers are their own. */
const SHORTEST = 5
const ENDS = /(?:\d[.．,，]?|[〇零一二两三四五六七八九十百千万亿点])$/u
const ENDS_IN_DIGITS = /\d[.．,，]?$/u
/** 98. or 九十八点 or 3亿 after a word: more of it follows where a numeral does. */
const HALF = /\p{Script=Han}\d+[.．]$|[〇零一二两三四五六七八九十百千]点$|\d[万亿]$/u
const DIGITS_GO_ON = /^(?:[.．]?\d|[%％‰万亿千百])/u
const NUMERAL_GOES_ON = /^[〇零一二两三四五六七八九十百千万亿点](?!是|、|，|，)/u

/** Which paragraphs of a section are torn, by id, and what the publisher is told. */
export function tornNumbers({ paragraphs, tables = [] }: Section) {
  const cellOf = new Map(
    tables
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => cell.paragraphs.map((id) => [id, cell] as const)),
  )
  const torn = new Map<string, Torn>()
  const diagnostics: Diagnostic[] = []
  for (const [index, below] of paragraphs.entries()) {
    const above = paragraphs[index - 1]
    if (!above) continue
    const cell = cellOf.get(below.id)
    if (cell !== cellOf.get(above.id)) continue
    if (!(cell ? isTornInCell : isTorn)(above.text, below.text)) continue
    torn.set(above.id, { ...(torn.get(above.id) ?? WHOLE), end: true })
    torn.set(below.id, { start: true, end: false })
    diagnostics.push(
      warning(
        'BROKEN-NUMBER',
        `“…${above.text.slice(-8)}”到行末断开，下一行是“${below.text.slice(0, 8)}…”：一个数像是被折成了两行，两边都没有作数据。请在原文里接好。`,
        below.source,
      ),
    )
  }
  return { torn, diagnostics }
}

/** In a cell two lines of digits are one number or two: nothing tells which. */
function isTornInCell(above: string, below: string): boolean {
  return ENDS_IN_DIGITS.test(above) && DIGITS_GO_ON.test(below)
}

function isTorn(above: string, below: string): boolean {
  // The rows of a table that a text draws: each has numbers of its own.
  if ([above, below].some((text) => /[|｜]/u.test(text))) return false
  if (HALF.test(above)) return /^[\d〇零一二两三四五六七八九]/u.test(below)
  if (above.length < SHORTEST || !ENDS.test(above) || markerOf(below)) return false
  if (/^(?:19|20)\d{2}(?:年|[—–-])/u.test(below) || /^\d+$/u.test(below)) return false
  return ENDS_IN_DIGITS.test(above) ? DIGITS_GO_ON.test(below) : NUMERAL_GOES_ON.test(below)
}
