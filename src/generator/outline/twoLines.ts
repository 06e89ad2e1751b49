import { type Diagnostic, warning } from '../ground/diagnostics'
import { joinLines, type Line, placeOf } from '../ground/line'
import { mayBeHeading } from './headings'
import { type Style, styleOf } from './style'

const LONGEST_FIRST = 30
const LONGEST_SECOND = 24
/** Where more of the headings have a short line below them, these are headings of their own. */
const MOST = 0.34

/**
 * Joins a numbered heading that the source printed on two lines. The second looks as a heading
 * without a number would; it is none if it has no like in its part and few headings have one.
 */
export function joinHeadings(lines: readonly Line[]): { lines: Line[]; diagnostics: Diagnostic[] } {
  const style = styleOf(lines)
  const numbered = lines.flatMap((line, index) => (isBare(line, style) ? [index] : []))
  const twofold = numbered.filter((index) => isSecond(lines, index + 1, style))
  if (twofold.length > Math.max(1, numbered.length * MOST))
    return { lines: [...lines], diagnostics: [] }
  const seconds = new Set(
    twofold.filter((index) => isLonely(lines, index + 1, style)).map((index) => index + 1),
  )
  const diagnostics = [...seconds].map((index) => {
    const [first, second] = [lines[index - 1] as Line, lines[index] as Line]
    return warning(
      'TWO-LINES',
      `“${first.text}”和下一行“${second.text}”像是分在两行的一个标题，已连成一个。如果是两个标题，请给后一个编上号。`,
      placeOf(first),
    )
  })
  const joined = lines.flatMap((line, index) => {
    if (seconds.has(index)) return []
    return seconds.has(index + 1) ? [joinLines([line, lines[index + 1] as Line])] : [line]
  })
  return { lines: joined, diagnostics }
}

/** A numbered heading without an end and without text on its line. */
function isBare(line: Line, style: Style): boolean {
  return (
    style.markerOf(line) !== undefined &&
    !style.items.has(line) &&
    line.text.length <= LONGEST_FIRST &&
    /[\p{Script=Han}”》]$/u.test(line.text)
  )
}

function isSecond(lines: readonly Line[], index: number, style: Style): boolean {
  const line = lines[index]
  return (
    line !== undefined &&
    line.text.length <= LONGEST_SECOND &&
    style.markerOf(line) === undefined &&
    isOfOneKind(lines[index - 1] as Line, line) &&
    mayBeHeading(line) &&
    goesOn(lines[index + 1], style)
  )
}

/** A heading is followed by another or by a sentence. */
function goesOn(next: Line | undefined, style: Style): boolean {
  return (
    next !== undefined &&
    !next.cell &&
    (style.markerOf(next) !== undefined || /[，。；]/u.test(next.text))
  )
}

/** Two levels of markup are two headings. */
function isOfOneKind(first: Line, second: Line): boolean {
  return second.level === undefined || first.level === second.level
}

/** Whether no other line of the part reads as a heading without a number. */
function isLonely(lines: readonly Line[], index: number, style: Style): boolean {
  for (let i = index + 1; i < lines.length; i++) {
    const line = lines[i] as Line
    if (style.markerOf(line) !== undefined && !style.items.has(line)) return true
    if (mayBeHeading(line) && goesOn(lines[i + 1], style)) return false
  }
  return true
}
