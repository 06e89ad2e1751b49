/**
 * Parts a report from the page around it: breadcrumbs, buttons and counters go; the date and
 * the source printed among them are kept as facts.
 */

import { readNumeral } from '../../report/numerals'
import type { Slice } from '../../report/types'
import { type Diagnostic, refuse, warning } from '../ground/diagnostics'
import { columnAt, joinLines, type Line, sliceLine, trimLine } from '../ground/line'
import { markerOf } from '../ground/markers'
import { normaliseCharacters } from './characters'
import { type Facts, factsOf, isFactLine } from './facts'
import { furnitureAtEnd, isFurniture } from './furniture'

export interface CleanReport {
  facts: Facts
  /** The report's own lines in order, headings and paragraphs alike, title left out. */
  body: Line[]
  diagnostics: Diagnostic[]
}

/** Takes the page's furniture away and finds its facts. */
export function clean(lines: readonly Line[]): CleanReport {
  const blocks = lines
    .flatMap(splitAtGaps)
    .map(trimLine)
    .map(refuseEndless)
    .map((line) => trimLine(normaliseCharacters(line)))
    .filter(({ text }) => text !== '')
    .flatMap(splitTitle)
    .flatMap(splitHeading)
  const titleAt = titleIn(blocks)
  const printed = blocks
    .slice(titleAt.start, titleAt.end)
    .map(({ text }) => unquoted(text))
    .join('')
  const start = bodyStart(blocks, titleAt.end, printed)
  const title = fullest(printed, blocks.slice(titleAt.end, start))
  const diagnostics = leftBefore(blocks.slice(0, titleAt.start))
  const rest = blocks.slice(start)
  const own = rest
    .slice(0, rest.length - furnitureAtEnd(rest.map(({ text }) => text)))
    .filter(({ text }, index) => index >= OPENING || !isFurniture(text))
  const late = own.slice(0, OPENING).filter(({ text }) => isLateFact(text))
  const body = joinBroken(
    dropSecondCopy(
      own.filter((line) => !late.includes(line)),
      title,
      diagnostics,
    ),
  )
  const head = [...blocks.slice(0, start), ...late]
  const facts = factsOf({ title, head, tail: blocks.slice(-TAIL) })
  return { facts: facts.facts, body, diagnostics: [...diagnostics, ...facts.diagnostics] }
}

/** A whole report is rarely longer than this; a paragraph never is. */
const LONGEST_PARAGRAPH = 30_000

function refuseEndless(line: Line): Line {
  if (line.text.length > LONGEST_PARAGRAPH)
    refuse(
      'ENDLESS',
      `这一行有${line.text.length}个字而没有分段，不像报告。请在原文里恢复分段再试。`,
      { line: line.line, column: columnAt(line, 0) },
    )
  return line
}

/** How many blocks at the end may hold a signature or an editor's note. */
const TAIL = 6

/* ---------- lines that hold more than one block ---------- */

const WIDE_GAP = /\u3000{2,}|\t+/gu

/** Pages that put a whole report on one line part its paragraphs by two wide spaces or a tab. */
function splitAtGaps(line: Line): Line[] {
  const parts: Line[] = []
  let start = 0
  for (const gap of line.text.matchAll(WIDE_GAP)) {
    parts.push(sliceLine(line, start, gap.index))
    start = gap.index + gap[0].length
  }
  parts.push(sliceLine(line, start))
  return parts
}

/** 政府工作报告——2011年1月16日在…: a title with its delivery run into one line. */
function splitTitle(line: Line): Line[] {
  const title = /^[^。，；]{2,40}报告(?=——)/u.exec(line.text)?.[0]
  return title ? [sliceLine(line, 0, title.length), sliceLine(line, title.length)] : [line]
}

/** …提出意见。一、2003年工作的回顾: a heading that hangs on the paragraph before it. */
function splitHeading(line: Line): Line[] {
  const glued = /(?<=[。！])[一二三四五六七八九十]{1,3}、[^，。；：！？、]{2,30}$/u.exec(
    line.text.slice(-40),
  )
  if (!glued) return [line]
  const at = line.text.length - glued[0].length
  return [sliceLine(line, 0, at), sliceLine(line, at)]
}

/* ---------- title and head ---------- */

const TITLE_END = /(?:报告|总结|情况|情况通报|解读|图解)(?:（[^）]{1,20}）)?$/u
const ORGAN = /^[\p{Script=Han}（）]{2,30}(?:政府|委员会|[厅局署院部委]|办公[厅室])$/u
const LONGEST_TITLE = 80
const LONGEST_HEAD = 60

/** The blocks that print the title: one, or an organ's name and 关于…的报告 below it. */
function titleIn(blocks: readonly Line[]): Slice {
  const heading = blocks.findIndex(({ text }) => markerOf(text)?.level === 1)
  const length = heading < 0 ? LONGEST_HEAD : Math.min(heading, LONGEST_HEAD)
  const at = blocks.slice(0, length).findIndex(({ text }) => isTitle(text))
  if (at < 0) return { start: 0, end: 0 }
  const above = blocks[at - 1]?.text ?? ''
  const inTwo = blocks[at]?.text.startsWith('关于') && ORGAN.test(above)
  return { start: inTwo ? at - 1 : at, end: at + 1 }
}

function isTitle(text: string): boolean {
  const plain = unquoted(text)
  return (
    plain.length <= LONGEST_TITLE &&
    TITLE_END.test(plain) &&
    !/[。；，]/u.test(plain) &&
    !isFurniture(text) &&
    !isFactLine(text)
  )
}

function unquoted(text: string): string {
  return text.replace(/^《(.*)》$/u, '$1')
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

/** The title, or its repeat below it where that one is not cut short. */
function fullest(title: string, below: readonly Line[]): string {
  const again = below
    .map(({ text }) => unquoted(text))
    .filter((text) => text.length <= LONGEST_TITLE && inDigits(text).endsWith(inDigits(title)))
  return again.sort((a, b) => b.length - a.length)[0] ?? title
}

const SHORTEST_LETTER = 20

/** Running text above the title, a covering letter say, is no part of the report: told, not shown. */
function leftBefore(above: readonly Line[]): Diagnostic[] {
  const left = above.filter(
    ({ text }) => text.length >= SHORTEST_LETTER && /。/u.test(text) && !isFurniture(text),
  )
  const [first] = left
  if (!first) return []
  return [
    warning(
      'BEFORE-TITLE',
      `标题之前有${left.length}段文字（“${first.text.slice(0, 12)}…”）没有收入，像是来文说明。如果是报告的一部分，请把它移到标题之后。`,
      { line: first.line, column: columnAt(first, 0) },
    ),
  ]
}

/** 二○一四年 as 2014年, so that a title is known again in either writing. */
function inDigits(text: string): string {
  return text.replace(/[一二][〇○零一二三四五六七八九]{3}(?=年)/u, (year) =>
    String(readNumeral(year) ?? year),
  )
}

/** The title once more, or cut: without its first character, its issuer or its year in brackets. */
function isTitleAgain(again: string, whole: string): boolean {
  if (whole === '' || again.length < 5) return false
  const plain = inDigits(unquoted(again))
  const title = inDigits(whole)
  const bare = title.replace(/（[^）]*）$/u, '')
  if (title.endsWith(plain) || bare.endsWith(plain)) return true
  return TITLE_END.test(plain) && plain.length > 8 && plain.endsWith(title)
}

/** Facts of the page may stand a few lines into the body, between a speaker and the text. */
const OPENING = 6

function isLateFact(text: string): boolean {
  return /^(?:信息|稿件)?来源：|^发布(?:时间|日期)：/u.test(text) && text.length < 60
}

/* ---------- a body printed twice ---------- */

const SHORTEST_COPY = 20
const SHORTEST_COPY_LINES = 3

/**
 * Drops a second copy of the body that follows the first. It must repeat the opening and go on
 * to repeat all of it, so that a sentence said twice is never lost.
 */
function dropSecondCopy(body: readonly Line[], title: string, diagnostics: Diagnostic[]): Line[] {
  const first = body.findIndex(({ text }) => text.length >= SHORTEST_COPY)
  const opening = body[first]
  if (!opening) return [...body]
  const again = body.findIndex(({ text }, index) => index > first && text === opening.text)
  if (again < 0) return [...body]
  let lead = 0
  while (lead < first && body[again - lead - 1]?.text === body[first - lead - 1]?.text) lead++
  const start = again - lead
  const copy = body.slice(start)
  if (copy.length < SHORTEST_COPY_LINES) return [...body]
  if (!copy.every(({ text }, index) => text === body[first - lead + index]?.text)) return [...body]
  const repeated = copy[0] as Line
  diagnostics.push(
    warning(
      'DUPLICATE-BODY',
      '从这里起正文又重复了一遍，已略去重复的部分。请确认前面的一份是完整的。',
      { line: repeated.line, column: columnAt(repeated, 0) },
    ),
  )
  const kept = body.slice(0, start)
  const last = kept.at(-1)
  return last && isTitleAgain(last.text, title) ? kept.slice(0, -1) : kept
}

/* ---------- sentences that the source broke ---------- */

/** Joins a line to the next where the source broke it in mid-sentence. */
function joinBroken(lines: readonly Line[]): Line[] {
  const joined: Line[][] = []
  for (const line of lines) {
    const open = joined.at(-1)
    const previous = open?.at(-1)
    if (open && previous && isBroken(open[0] as Line, previous.text, line.text)) open.push(line)
    else joined.push([line])
  }
  return joined.map((parts) => joinLines(parts))
}

const ENDED = /[。！？；：”）》…】〕|]$/u
const BEGINS_LATE = /^[，。、；：！？）”》%％]/u
/** Lines shorter than this are headings, names or cells unless they break off at a comma. */
const SHORTEST_BROKEN = 20

function isBroken(first: Line, text: string, next: string): boolean {
  if (BEGINS_LATE.test(next)) return true
  if (markerOf(next)) return false
  if (ENDED.test(text)) return false
  if (/[，、]$/u.test(text)) return true
  if (/\d$/u.test(text) && /^(?:\d|[%.]|[万亿]|个|项|件|年)/u.test(next)) return true
  if (text.length < SHORTEST_BROKEN || isFactLine(next) || isFactLine(text)) return false
  const numbered = markerOf(first.text) !== undefined
  return /。/u.test(text) || (/，/u.test(text) && !numbered && !/^[—-]/u.test(text))
}
