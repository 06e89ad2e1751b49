import type { Line } from '../ground/line'
import { type Marker, markerOf } from '../ground/markers'
import { listItems } from './lists'

/** How a report numbers its headings, seen over all of its lines. */
export interface Style {
  /** It has numbered headings. */
  numbered: boolean
  /** The highest level that it numbers; 1 for 一、. */
  highest: number
  /** Numbered points of sentences, which are no headings. */
  items: ReadonlySet<Line>
  /** The marker of a line in this report. */
  markerOf: (line: Line) => Marker | undefined
  /** The level of a heading that only the source's markup tells, by the level of the markup. */
  levelOf: (markup: number) => number
}

/** Looks at all lines of a report. */
export function styleOf(lines: readonly Line[]): Style {
  const own = lines.filter(({ cell }) => cell === undefined)
  const items = listItems(own)
  const decimals = decimalMarkers(own)
  const inParts =
    own.some(({ text }) => PART.test(text)) && own.some(({ text }) => FIRST.test(text))
  const marker = (line: Line): Marker | undefined => {
    if (line.cell) return undefined
    const found = decimals.get(line) ?? markerOf(line.text)
    if (!found || !inParts || PART.test(line.text)) return found
    return { ...found, level: found.level + 1 }
  }
  const levels = own.flatMap((line) => {
    const found = items.has(line) ? undefined : marker(line)
    return found ? [{ level: found.level, markup: line.level }] : []
  })
  return {
    numbered: levels.length > 0,
    highest: levels.length > 0 ? Math.min(...levels.map(({ level }) => level)) : 1,
    items,
    markerOf: marker,
    levelOf: markupLevels(own, levels),
  }
}

const PART = /^第[一二三四五六七八九十]{1,3}(?:部分|[章编篇])/u
const FIRST = /^一[、.．]/u

/* ---------- 1, 1.1, 1.1.1 ---------- */

const DECIMAL = /^(\d{1,2}(?:[.．]\d{1,2}){1,3})(?:[.．、 ]+|(?=[\p{Script=Han}“《]))/u
const WHOLE = /^(\d{1,2})(?: |(?=[\p{Script=Han}“《]))/u
const LONGEST_WHOLE = 30

/**
 * Markers of reports numbered 1, 1.1, 1.1.1: told from counts like 1.5万件 by the one before it,
 * 1.1 before 1.2 or 1 before 1.1.
 */
function decimalMarkers(lines: readonly Line[]): Map<Line, Marker> {
  const paths = lines.flatMap((line) => {
    const match = DECIMAL.exec(line.text)
    return match?.[1] ? [{ line, path: match[1].split(/[.．]/u).map(Number), match: match[0] }] : []
  })
  const printed = new Set(paths.map(({ path }) => path.join('.')))
  const counted = paths.filter(({ path }) => {
    const last = path.at(-1) ?? 0
    const sibling = [...path.slice(0, -1), last === 1 ? 2 : last - 1].join('.')
    return last > 0 && printed.has(sibling)
  })
  const markers = new Map<Line, Marker>()
  for (const { line, path, match } of counted)
    markers.set(line, decimal(path.join('.'), path, match.length))
  const heads = new Set(counted.map(({ path }) => path[0]))
  for (const line of lines) {
    const match = WHOLE.exec(line.text)
    const ordinal = Number(match?.[1])
    const short = line.text.length <= LONGEST_WHOLE && !/[，。；]/u.test(line.text)
    if (match && short && heads.has(ordinal) && !markers.has(line))
      markers.set(line, decimal(String(ordinal), [ordinal], match[0].length))
  }
  return markers
}

/** Level 3 for 1, as for 1., and one more for each point. */
function decimal(shown: string, path: readonly number[], length: number): Marker {
  return { level: 2 + path.length, ordinal: path.at(-1) ?? 1, shown: `${shown} `, length }
}

/* ---------- levels of the markup ---------- */

/** Where more of a text is marked as headings, the mark says nothing. */
const MOST_MARKED = 0.5

/**
 * The level of an unnumbered heading by that of its markup: the one that numbered headings of the
 * same markup have, else as far below the next higher as the markup is.
 */
function markupLevels(
  lines: readonly Line[],
  levels: readonly { level: number; markup: number | undefined }[],
): (markup: number) => number {
  const marked = lines.filter(({ level }) => level !== undefined)
  if (marked.length > lines.length * MOST_MARKED) return () => 0
  const known = new Map<number, number>()
  for (const { level, markup } of levels)
    if (markup !== undefined && !known.has(markup)) known.set(markup, level)
  const top = Math.min(...marked.map(({ level }) => level ?? 1))
  return (markup) => {
    for (let above = markup; above >= top; above--) {
      const level = known.get(above)
      if (level !== undefined) return level + markup - above
    }
    return Math.max(1, markup - top + 1)
  }
}
