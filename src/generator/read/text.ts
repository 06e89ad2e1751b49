import { lettersIn } from '../ground/account'
import { rawLine } from '../ground/line'
import type { Source } from './source'

/** Lines of plain text; comments that a web page left in it are blanked, places kept. */
export function readText(text: string): Source {
  const lines = blankComments(text.replace(/^\uFEFF/u, ''))
    .split(/\r\n|\r|\n/u)
    .map((line, index) => rawLine(line, index + 1))
  const written = lettersIn(text)
  return { lines, tables: [], notes: [], furniture: [], leftOut: [], diagnostics: [], written }
}

function blankComments(text: string): string {
  let from = 0
  const parts: string[] = []
  for (;;) {
    const start = text.indexOf('<!--', from)
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4)
    if (end < 0) return parts.join('') + text.slice(from)
    parts.push(text.slice(from, start), text.slice(start, end + 3).replaceAll(/[^\r\n]/gu, ' '))
    from = end + 3
  }
}
