/**
 * Parts a report from the page around it: breadcrumbs, buttons and counters go; the date and
 * the source printed among them are kept as facts. What goes is entered in the account.
 */
import { type Ledger, takeOut } from '../ground/account'
import { type Diagnostic, refuse, warning } from '../ground/diagnostics'
import { type Line, placeOf, trimLine } from '../ground/line'
import { PRIVATE_USE } from '../ground/symbols'
import type { Source, SourceNote } from '../read/source'
import { splitAtGaps, splitHeading, splitTitle, splitWhole } from './blocks'
import { joinBroken } from './broken'
import { normaliseCharacters } from './characters'
import { withoutContents } from './contents'
import { secondCopy } from './copies'
import { type Facts, factsOf, isFactLine } from './facts'
import { furnitureAtEnd, isFurniture } from './furniture'
import { pageNumbers } from './pageNumbers'
import { fullest, isTitleAgain, titleIn, unquoted } from './title'

export interface CleanReport extends Ledger {
  facts: Facts
  /** The report's own lines in order, headings and paragraphs alike, title left out. */
  body: Line[]
  notes: SourceNote[]
  diagnostics: Diagnostic[]
}

/** Takes the page's furniture away and finds its facts. */
export function clean({ lines, notes: sourceNotes }: Pick<Source, 'lines' | 'notes'>): CleanReport {
  const ledger: Ledger = { furniture: [], leftOut: [] }
  const diagnostics: Diagnostic[] = []
  const blocks = splitWhole(withoutContents(lines, ledger, diagnostics))
    .flatMap(splitAtGaps)
    .map(trimLine)
    .map(refuseEndless)
    .map((line) => trimLine(normaliseCharacters(line)))
    .filter(isWritten)
    .flatMap(splitTitle)
    .flatMap(splitHeading)
  const { head, title, rest } = parted(blocks, ledger)
  const atEnd = rest.length - furnitureAtEnd(rest.map(({ text }) => text))
  const late: Line[] = []
  const own = takeOut(rest, ledger, (line, index) => {
    if (line.cell) return undefined
    if (index >= atEnd) return 'page'
    if (index < OPENING) {
      if (!isLateFact(line.text)) return undefined
      late.push(line)
      return 'facts'
    }
    return isFurniture(line.text) ? 'page' : undefined
  })
  const numbered = pageNumbers(own)
  diagnostics.push(...numbered.diagnostics)
  const printed = takeOut(own, ledger, (line) =>
    numbered.lines.has(line) ? 'pageNumber' : undefined,
  )
  const once = secondCopy(printed, title)
  diagnostics.push(...once.diagnostics)
  const single = takeOut(printed, ledger, (line) => (once.lines.has(line) ? 'copy' : undefined))
  const body = joinBroken(single)
  const facts = factsOf({ title, head: [...head, ...late], tail: blocks.slice(-TAIL) })
  diagnostics.push(...facts.diagnostics, ...unknownSymbols(body))
  const notes = sourceNotes.map((note) => ({
    ...note,
    lines: note.lines.map((line) => trimLine(normaliseCharacters(line))).filter(isWritten),
  }))
  return { facts: facts.facts, body, notes, diagnostics, ...ledger }
}

function isWritten({ text }: Line): boolean {
  return text !== ''
}

/** A whole report is rarely longer than this; a paragraph never is. */
const LONGEST_PARAGRAPH = 30_000

function refuseEndless(line: Line): Line {
  if (line.text.length > LONGEST_PARAGRAPH)
    refuse(
      'ENDLESS',
      `这一行有${line.text.length}个字而没有分段，不像报告。请在原文里恢复分段再试。`,
      placeOf(line),
    )
  return line
}

/** How many blocks at the end may hold a signature or an editor's note. */
const TAIL = 6

/* ---------- what stands above the report ---------- */

interface Parted {
  /** All that stands before the body. */
  head: Line[]
  title: string
  rest: Line[]
}

/** Parts the title and the page's head from the report. */
function parted(blocks: readonly Line[], ledger: Ledger): Parted {
  const at = titleIn(blocks)
  if (!at) {
    const start = bodyStart(blocks, 0, '')
    const head = blocks.slice(0, start)
    takeOut(head, ledger, headFate)
    return { head, title: '', rest: blocks.slice(start) }
  }
  const printed = blocks.slice(at.start, at.end)
  const spelled = printed.map(({ text }) => unquoted(text)).join('')
  const start = bodyStart(blocks, at.end, spelled)
  const title = fullest(spelled, blocks.slice(at.end, start))
  const above = blocks.slice(0, at.start)
  leaveAbove(above, ledger)
  const below = blocks.slice(at.end, start)
  const shown = title === spelled ? undefined : below.find(({ text }) => unquoted(text) === title)
  takeOut(shown ? [...printed, ...below] : below, ledger, (line) =>
    line === shown ? undefined : headFate(line),
  )
  return { head: blocks.slice(0, start), title, rest: blocks.slice(start) }
}

function headFate({ text }: Line): 'facts' | 'page' | 'title' {
  if (isFactLine(text)) return 'facts'
  return isFurniture(text) ? 'page' : 'title'
}

/** The first block of the report itself: after the title, its repeats and the facts under it. */
function bodyStart(blocks: readonly Line[], from: number, title: string): number {
  let at = from
  while (at < blocks.length) {
    const text = blocks[at]?.text ?? ''
    if (!isFurniture(text) && !isFactLine(text) && !isTitleAgain(text, title)) break
    at++
  }
  return at
}

const SHORTEST_LETTER = 20

/**
 * What stands above the title is the page's; running text there, a covering letter say, is left
 * out and told.
 */
function leaveAbove(above: readonly Line[], ledger: Ledger): void {
  const letter = above.filter(
    ({ text }) => text.length >= SHORTEST_LETTER && /。/u.test(text) && !isFurniture(text),
  )
  takeOut(above, ledger, (line) =>
    letter.includes(line) ? undefined : isFactLine(line.text) ? 'facts' : 'page',
  )
  const [first] = letter
  if (!first) return
  const told = warning(
    'BEFORE-TITLE',
    `标题之前有${letter.length}段文字（“${first.text.slice(0, 12)}…”）没有收入，像是来文说明。如果是报告的一部分，请把它移到标题之后。`,
    placeOf(first),
  )
  for (const line of letter)
    ledger.leftOut.push({ text: line.text, place: placeOf(line), diagnostic: told })
}

/** Facts of the page may stand a few lines into the body, between a speaker and the text. */
const OPENING = 6

function isLateFact(text: string): boolean {
  return /^(?:信息|稿件)?来源：|^发布(?:时间|日期)：/u.test(text) && text.length < 60
}

/* ---------- characters that no two phones show alike ---------- */

const MOST_SYMBOLS = 10

/** Characters of the private use area: shown as they are, and told. */
function unknownSymbols(body: readonly Line[]): Diagnostic[] {
  const found = body.flatMap((line) =>
    [...line.text.matchAll(new RegExp(PRIVATE_USE, 'gu'))].map(({ 0: char, index }) => ({
      line,
      char,
      index,
    })),
  )
  return found.slice(0, MOST_SYMBOLS).map(({ line, char, index }) => {
    const code = char.codePointAt(0)?.toString(16).toUpperCase()
    return warning(
      'SYMBOL',
      `“${line.text.slice(Math.max(0, index - 6), index)}”之后有一个别的设备认不出的符号（专用区字符 U+${code}）。请在原文里换成普通字符。`,
      { line: line.line, column: line.columns[index] ?? 1 },
    )
  })
}
