import { type Ledger, takeOut } from '../ground/account'
import { type Diagnostic, warning } from '../ground/diagnostics'
import { type Line, placeOf } from '../ground/line'
import { markerOf } from '../ground/markers'

const HEAD = /^[\s【[〔]*目\s*[录次][\s】\]〕：:]*$/u
/** Dots, or at least a tab or two spaces, and a page number. */
const LEADERS = /(?:(?:[.·・．_—─–-]\s*){3,}|[…‥]\s*)[\s….·・‥．_—─–-]*[（(]?\d{1,4}[）)]?\s*$/u
const GAP = /(?:\t|\s{2,})\s*[-—]?\s*\d{1,4}\s*[-—]?\s*$/u
const LONGEST_ENTRY = 100
const FEWEST = 3

/** Lines without a contents page, of which the publisher is told. Lines are as the source has them. */
export function withoutContents(
  lines: readonly Line[],
  ledger: Ledger,
  diagnostics: Diagnostic[],
): Line[] {
  const page = contentsIn(lines)
  const first = page[0]
  if (!first) return [...lines]
  diagnostics.push(
    warning(
      'CONTENTS',
      '这里是目录，没有收入：读者从各部分的标题就能找到。请确认目录之后的正文是完整的。',
      placeOf(first),
    ),
  )
  const inPage = new Set(page)
  return takeOut(lines, ledger, (line) => (inPage.has(line) ? 'contents' : undefined))
}

/** The lines of the contents page: below 目录, or a run of entries with leaders. */
function contentsIn(lines: readonly Line[]): Line[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const head = filled.findIndex(({ text, cell }) => !cell && HEAD.test(text))
  const start = head >= 0 ? head + 1 : withoutHead(filled)
  if (start < 0) return []
  const printed = countsOf(filled.slice(start))
  const named = new Set<string>()
  let end = start
  while (end < filled.length) {
    const name = entryIn(filled[end]?.text ?? '', printed)
    // What is named a second time is the heading itself.
    if (name === undefined || named.has(name)) break
    named.add(name)
    end++
  }
  if (head >= 0) return end > start ? filled.slice(head, end) : []
  return end - start >= FEWEST ? filled.slice(start, end) : []
}

/** Where the entries of a contents page without 目录 above them begin; -1 where there are none. */
function withoutHead(lines: readonly Line[]): number {
  const printed = countsOf(lines)
  return lines.findIndex(({ text, cell }) => {
    if (cell || text.length > LONGEST_ENTRY) return false
    const named = markerOf(text.trim()) !== undefined && GAP.test(text)
    return LEADERS.test(text) || (named && printed.has(plain(text.replace(GAP, ''))))
  })
}

/** How often each line is printed, white space aside. */
function countsOf(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines) counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1)
  return counts
}

/** The heading that an entry leads to, by a page number or by naming what is printed below. */
function entryIn(text: string, printed: ReadonlyMap<string, number>): string | undefined {
  if (text.length > LONGEST_ENTRY || /。/u.test(text)) return undefined
  if (LEADERS.test(text)) return plain(text.replace(LEADERS, ''))
  if (GAP.test(text)) return plain(text.replace(GAP, ''))
  const whole = plain(text)
  if ((printed.get(whole) ?? 0) > 1) return whole
  // A page number that touches its heading: Word's tab was lost.
  const name = whole.replace(/\d{1,4}$|（\d{1,4}）$|\(\d{1,4}\)$/u, '')
  return name !== whole && printed.has(name) ? name : undefined
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}
