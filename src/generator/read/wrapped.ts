/** Text that was broken at the width of a page, as it comes out of a PDF. */
import { joinLines, type Line, trimLine } from '../ground/line'
import { markerOf } from '../ground/markers'

/** Fewer lines have no width in common that says anything. */
const LEAST_LINES = 15
/** The share of lines that must come up to the width. */
const LEAST_FULL = 0.3
const NARROWEST = 24
const WIDEST = 140
/** Widths are in half of a Chinese character. Fonts and trimmed brackets make so much of a difference. */
const SLACK = 8
/** A sentence may end where a line does; then the line must come closer to the width. */
const SLACK_AT_END = 2
/** A paragraph's first line begins two characters in, which a PDF's text does not show. */
const INDENT = 4

/**
 * Lines joined to the paragraphs that they were before a page broke them; other texts as they are.
 * A break is one of the page where what begins the next line had no room on the line before it.
 */
export function unwrap(lines: readonly Line[]): Line[] {
  const width = widthOf(lines)
  if (width === 0) return [...lines]
  const margin = Math.min(...lines.filter(isWritten).map(({ text }) => indentOf(text)))
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const above = open?.at(-1)
    const goesOn =
      open &&
      above &&
      isWritten(line) &&
      goesOnBelow(above, line, { width, margin, first: open.length === 1 })
    if (goesOn) open.push(trimLine(line))
    else if (isWritten(line)) paragraphs.push([trimLine(line)])
  }
  return paragraphs.map((parts) => joinLines(parts))
}

function isWritten({ text }: Line): boolean {
  return text.trim() !== ''
}

interface Page {
  width: number
  margin: number
  /** The line above is the first of its paragraph. */
  first: boolean
}

function goesOnBelow(above: Line, below: Line, { width, margin, first }: Page): boolean {
  if (above.cell || below.cell || above.level || below.level) return false
  const next = below.text.trim()
  if (markerOf(next.replace('(', '（').replace(')', '）'))) return false
  // A sentence goes on however short its line is: a page ended, or brackets were set closer.
  if (
    /^[，。、；：！？）》”,;!?)]/u.test(next) ||
    (/[，。,]/u.test(above.text) && !ENDED.test(above.text))
  )
    return true
  if (indentOf(below.text) - margin >= INDENT - 1) return false
  const needed = widthIn(above.text) + widthIn(firstUnit(next))
  const ended = ENDED.test(above.text)
  return needed > width - (ended ? SLACK_AT_END : SLACK) - (first ? INDENT : 0)
}

const ENDED = /[。！？；：;:!?]$/u

/** What a line break does not part: a run of Latin letters or digits, or a character, with its marks. */
function firstUnit(text: string): string {
  return /^(?:[\x21-\x7e]+|[（《“]*.)[，。、；：！？）》”,.;:!?)%％]*/u.exec(text)?.[0] ?? ''
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length
}

/** In half-width characters, as most fonts set them. */
function widthIn(text: string): number {
  let width = 0
  for (const char of text) {
    if ((char.codePointAt(0) ?? 0) >= 0x2000) width += 2
    else width += /[\s,.:;!'|()[\]]/u.test(char) ? 0.6 : 1.1
  }
  return width
}

/** The width at which a text is broken; 0 where its lines have none in common. */
function widthOf(lines: readonly Line[]): number {
  const written = lines.filter((line) => isWritten(line) && !line.cell)
  const widths = written.map(({ text }) => widthIn(text.trimEnd())).sort((a, b) => b - a)
  const longest = widths[Math.floor(widths.length * 0.02)] ?? 0
  if (widths.length < LEAST_LINES || longest < NARROWEST || longest > WIDEST) return 0
  const full = written.filter(({ text }) => widthIn(text.trimEnd()) >= longest - SLACK)
  // Sentences of one length are no broken text: that breaks off in mid-sentence.
  const broken = full.filter(({ text }) => !ENDED.test(text.trimEnd()))
  const wraps = full.length >= widths.length * LEAST_FULL && broken.length >= full.length / 2
  return wraps ? longest : 0
}
