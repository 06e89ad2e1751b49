/** Tells headings from paragraphs, and a run-in heading from the paragraph on its line. */
import { readNumeral } from '../../report/numerals'
import { isFactLine, isSignature } from '../clean/facts'
import { type Line, sliceLine } from '../ground/line'
import { markerOf } from '../ground/markers'

export interface Heading {
  line: Line
  level: number
  /** The printed number; undefined for an unnumbered heading. */
  ordinal: number | undefined
  /** As shown: `一、` `（三）` `7.` or ''. */
  marker: string
  /** Without its final 。 */
  title: string
  /** What follows a run-in heading on its line. */
  rest: Line | undefined
}

/** A line that is either a heading or a paragraph. */
export interface Item {
  line: Line
  heading?: Heading
}

/** A longer first sentence is a paragraph that happens to be numbered, not a heading. */
const LONGEST_HEADING = 80
const LONGEST_ORDINAL_HEADING = 45
const LONGEST_UNNUMBERED = 30
/** What follows an unnumbered heading is running text of at least this length. */
const SHORTEST_TEXT = 30
/** Lines that begin what is appended to a report: notes, annexes, glossaries. */
const TAIL =
  /^(?:附件\d{0,2}[：:]?.{0,40}|附录.{0,30}|附表.{0,30}|名词(?:解释|注释)|注释|名词术语(?:解释|注释)|.{0,20}有关内容名词(?:解释|注释)|.{0,20}名词(?:解释|注释)|相关链接)$/u

/** Each line with its heading where it is one. */
export function headingsOf(lines: readonly Line[]): Item[] {
  const numbered = lines.some(({ text }) => markerOf(text) !== undefined)
  const items: Item[] = []
  let inTail = false
  let deepest = 0
  let ordinalOpen = false
  for (const [index, line] of lines.entries()) {
    const tail = deepest > 0 ? tailHeading(line, items.at(-1)) : undefined
    if (tail) {
      if (tail !== 'again') items.push({ line, heading: tail })
      inTail = true
      deepest = 1
      continue
    }
    const heading =
      numberedHeading(line, inTail) ??
      ordinalHeading(line, deepest, ordinalOpen) ??
      (deepest > 0 || !numbered
        ? unnumberedHeading(line, lines[index + 1], numbered ? deepest : 0)
        : undefined)
    if (heading) {
      ordinalOpen = /^第/u.test(heading.marker)
      if (heading.ordinal !== undefined) deepest = ordinalOpen ? heading.level - 1 : heading.level
      else if (!numbered) deepest = 0
    }
    items.push(heading ? { line, heading } : { line })
  }
  return items
}

/** A numbered line as a heading; its title ends at the first 。, the rest is its first paragraph. */
function numberedHeading(line: Line, inTail: boolean): Heading | undefined {
  const marker = markerOf(line.text)
  if (!marker) return undefined
  const start = marker.length + (line.text[marker.length] === ' ' ? 1 : 0)
  const { title, rest } = splitTitle(line, start)
  if (title === '' || title.length > LONGEST_HEADING || /[；，]$/u.test(title)) return undefined
  if (/：./u.test(title) && marker.level >= 3) return undefined
  const level = marker.level + (inTail ? 1 : 0)
  return { line, level, ordinal: marker.ordinal, marker: marker.shown, title, rest }
}

/** 第一，推动…。 as a run-in heading below what holds it. */
function ordinalHeading(line: Line, deepest: number, siblings: boolean): Heading | undefined {
  const match = /^第([一二三四五六七八九十]{1,2})[，、]/u.exec(line.text)
  const numeral = match?.[1]
  if (!match || numeral === undefined) return undefined
  const { title, rest } = splitTitle(line, match[0].length)
  if (!rest || title.length > LONGEST_ORDINAL_HEADING || title === '') return undefined
  const ordinal = readNumeral(numeral)
  if (ordinal === undefined || (ordinal > 1 && !siblings)) return undefined
  const marker = match[0].replace('、', '，')
  return { line, level: deepest + 1, ordinal, marker, title, rest }
}

function splitTitle(line: Line, start: number): { title: string; rest: Line | undefined } {
  const stop = line.text.indexOf('。', start)
  const end = stop < 0 ? line.text.length : stop
  const rest = stop < 0 || stop + 1 >= line.text.length ? undefined : sliceLine(line, stop + 1)
  return { title: line.text.slice(start, end), rest }
}

/** A short line that stands alone before running text: 机构改革. */
function unnumberedHeading(line: Line, next: Line | undefined, below: number): Heading | undefined {
  const { text } = line
  if (text.length > LONGEST_UNNUMBERED || text.length < 2 || !next) return undefined
  if (/[。，；：！？、|…*＊]|^[—\-（(■●◆·\d]|^各位|同志们/u.test(text)) return undefined
  if (!/\p{Script=Han}{2}/u.test(text) || isSignature(text) || isFactLine(text)) return undefined
  if (
    /^(?:.{0,12}(?:省长|市长|县长|区长|主席|局长|主任|书记|州长|盟长|旗长|镇长|乡长)) ?\p{Script=Han}{1,2} ?\p{Script=Han}{1,2}$/u.test(
      text,
    )
  )
    return undefined
  if (markerOf(next.text) ? next.text.length < 4 : next.text.length < SHORTEST_TEXT)
    return undefined
  return { line, level: below + 1, ordinal: undefined, marker: '', title: text, rest: undefined }
}

/** The heading of an annex; its name may stand on the line below 附件. */
function tailHeading(line: Line, previous: Item | undefined): Heading | 'again' | undefined {
  const { text } = line
  const opened = previous?.heading
  if (
    opened &&
    opened.marker !== '' &&
    opened.title === '' &&
    !/[。；]/u.test(text) &&
    text.length <= 40
  ) {
    opened.title = text
    return 'again'
  }
  if (!TAIL.test(text)) return undefined
  const marker = /^(?:附件\d{0,2}|附录)[：:]?$/u.test(text) ? text.replace(/[：:]$/u, '') : ''
  return {
    line,
    level: 1,
    ordinal: undefined,
    marker,
    title: marker === '' ? text : '',
    rest: undefined,
  }
}
