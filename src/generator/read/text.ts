import { type FurnitureStretch, lettersIn } from '../ground/account'
import { rawLine } from '../ground/line'
import { readMarkdown } from './markdown'
import { pipeTables } from './pipes'
import { withoutRunning } from './running'
import type { Source } from './source'
import { unwrap } from './wrapped'

/**
 * What parts lines: the usual ends, Unicode's line and paragraph separators, and the vertical tab
 * that Word writes for a line break. A form feed parts pages.
 */
const LINE_END = /\r\n|[\r\n\u0085\u2028\u2029\v]/u

const ANY_END = /\r\n|[\r\n\u0085\u2028\u2029\f\v]/u

/** White space that an export wrote out in letters. */
const WRITTEN_SPACE = /<U\+00A0>|&(?:nbsp|emsp|ensp|thinsp);/giu

/** Lines of plain text; comments that a web page left in it are taken out, places kept. */
export function readText(text: string): Source {
  const spaced = text
    .replace(/^\uFEFF/u, '')
    .replaceAll(WRITTEN_SPACE, (space) => ' '.repeat(space.length))
  const { kept, furniture } = withoutComments(spaced)
  let line = 0
  const pages = kept
    .split('\f')
    .map((page) => page.split(LINE_END).map((text) => rawLine(text, ++line)))
  const running = withoutRunning(pages)
  const { lines, tables } = pipeTables(running.lines)
  return {
    lines: unwrap(readMarkdown(lines)),
    tables,
    notes: [],
    furniture: [...furniture, ...running.furniture],
    leftOut: [],
    diagnostics: [],
    written: lettersIn(spaced),
  }
}

/** A text with its comments blanked, and what they said. */
function withoutComments(text: string): { kept: string; furniture: FurnitureStretch[] } {
  const furniture: FurnitureStretch[] = []
  const parts: string[] = []
  let from = 0
  for (;;) {
    const start = text.indexOf('<!--', from)
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4)
    if (end < 0) return { kept: parts.join('') + text.slice(from), furniture }
    const comment = text.slice(start, end + 3)
    const line = text.slice(0, start).split(ANY_END).length
    furniture.push({ kind: 'code', text: comment, place: { line, column: 1 } })
    parts.push(text.slice(from, start), comment.replaceAll(/[^\r\n\u0085\u2028\u2029\f\v]/gu, ' '))
    from = end + 3
  }
}
