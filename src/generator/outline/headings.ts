/** Tells headings from paragraphs, and a run-in heading from the paragraph on its line. */
import { readNumeral } from '../../report/numerals'
import { isFactLine, isSignature } from '../clean/facts'
import { type Line, sliceLine } from '../ground/line'
import { markerOf } from '../ground/markers'
import { annexList, isCaption } from './lists'
import { type Style, styleOf } from './style'

export interface Heading {
  line: Line
  level: number
  /** The printed number; undefined for an unnumbered heading. */
  ordinal: number | undefined
  /** As shown: `一、` `（三）` `7.` or ''. */
  marker: string
  /** Without its final 。 */
  title: string
  /** The title as it stands on the line. */
  name: Line
  /** What follows a run-in heading on its line. */
  rest: Line | undefined
  /** Neither a number nor the source's markup makes it one, only how it stands. */
  guessed?: true
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
  /^(?:附件\d{0,2}[：:]?[^。；]{0,40}|附录[^。；]{0,30}|附表[^。；]{0,30}|名词(?:解释|注释)|注释|名词术语(?:解释|注释)|.{0,20}有关内容名词(?:解释|注释)|.{0,20}名词(?:解释|注释)|相关链接)$/u

/** Each line with its heading where it is one. */
export function headingsOf(lines: readonly Line[]): Item[] {
  const annexes = annexList(lines)
  const style = styleOf(lines.filter((line) => !annexes.has(line)))
  const items: Item[] = []
  let inTail = false
  let deepest = 0
  let ordinalOpen = false
  for (const [index, line] of lines.entries()) {
    if (line.cell) {
      items.push({ line })
      continue
    }
    const mayBeTail = deepest > 0 && !annexes.has(line) && !runsOn(lines.slice(index + 1), style)
    const tail = mayBeTail ? tailHeading(line, items.at(-1)) : undefined
    if (tail) {
      if (tail !== 'again') items.push({ line, heading: tail })
      inTail = true
      deepest = 1
      continue
    }
    if (annexes.has(line)) {
      items.push({ line })
      continue
    }
    const heading =
      numberedHeading(line, style, inTail) ??
      ordinalHeading(line, deepest, ordinalOpen) ??
      markedHeading(line, style) ??
      unnumberedHeading(line, lines[index + 1], style, deepest)
    if (heading) {
      ordinalOpen = /^第.，/u.test(heading.marker)
      if (heading.ordinal !== undefined) deepest = ordinalOpen ? heading.level - 1 : heading.level
      else if (heading.level < style.highest) deepest = heading.level
      else if (!style.numbered) deepest = 0
    }
    items.push(heading ? { line, heading } : { line })
  }
  return items
}

/** A numbered line as a heading; its title ends at the first 。, the rest is its first paragraph. */
function numberedHeading(line: Line, style: Style, inTail: boolean): Heading | undefined {
  const marker = style.markerOf(line)
  if (!marker || style.items.has(line)) return undefined
  const start = marker.length + (line.text[marker.length] === ' ' ? 1 : 0)
  const { title, name, rest } = splitTitle(line, start)
  if (title === '' || title.length > LONGEST_HEADING || /[；，]$/u.test(title)) return undefined
  if (/：./u.test(title) && marker.level >= 3) return undefined
  // 1.1 全年审查文件67件。 is a point, and its figure would not be seen in a heading.
  if (/^\d.* $/u.test(marker.shown) && !rest && /。$/u.test(line.text)) return undefined
  const level = marker.level + (inTail ? 1 : 0)
  return { line, level, ordinal: marker.ordinal, marker: marker.shown, title, name, rest }
}

/** A line without a number that the source's own markup makes a heading. */
function markedHeading(line: Line, style: Style): Heading | undefined {
  const { text } = line
  const level = line.level === undefined ? 0 : style.levelOf(line.level)
  if (level === 0 || text.length > LONGEST_HEADING || /[，。；：]$|。/u.test(text)) return undefined
  if (style.items.has(line) || isCaption(text) || isSignature(text)) return undefined
  return { line, level, ordinal: undefined, marker: '', title: text, name: line, rest: undefined }
}

/** 第一，推动…。 as a run-in heading below what holds it. */
function ordinalHeading(line: Line, deepest: number, siblings: boolean): Heading | undefined {
  const match = /^第([一二三四五六七八九十]{1,2})[，、]/u.exec(line.text)
  const numeral = match?.[1]
  if (!match || numeral === undefined) return undefined
  const { title, name, rest } = splitTitle(line, match[0].length)
  if (!rest || title.length > LONGEST_ORDINAL_HEADING || title === '') return undefined
  const ordinal = readNumeral(numeral)
  if (ordinal === undefined || (ordinal > 1 && !siblings)) return undefined
  const marker = match[0].replace('、', '，')
  return { line, level: deepest + 1, ordinal, marker, title, name, rest }
}

function splitTitle(line: Line, start: number): Pick<Heading, 'title' | 'name' | 'rest'> {
  const stop = line.text.indexOf('。', start)
  const end = stop < 0 ? line.text.length : stop
  const rest = stop < 0 || stop + 1 >= line.text.length ? undefined : sliceLine(line, stop + 1)
  const name = sliceLine(line, start, end)
  return { title: name.text, name, rest }
}

/**
 * A short line that stands alone before running text: 机构改革. Where a report numbers its items
 * alone, （一） say, such lines are the parts above them.
 */
function unnumberedHeading(
  line: Line,
  next: Line | undefined,
  style: Style,
  deepest: number,
): Heading | undefined {
  const isPart = style.numbered && style.highest > 1
  if (style.numbered && deepest === 0 && !isPart) return undefined
  if (!mayBeHeading(line) || !next || !isText(next)) return undefined
  const level = isPart ? style.highest - 1 : style.numbered ? deepest + 1 : 1
  return {
    line,
    level,
    ordinal: undefined,
    marker: '',
    title: line.text,
    name: line,
    rest: undefined,
    guessed: true,
  }
}

/** Whether a line without a number reads as a heading; what follows it decides. */
export function mayBeHeading({ text, cell }: Line): boolean {
  if (cell || text.length > LONGEST_UNNUMBERED || text.length < 2) return false
  if (
    /[。，；：！？、|…*＊]|[\d—–~～-][.．万亿]?$|[零一二三四五六七八九十百]点$|^[—\-（(■●◆·•]|^\d(?!\d{3}年)|^各位|同志们/u.test(
      text,
    )
  )
    return false
  if (!/\p{Script=Han}{2}/u.test(text) || isSignature(text) || isFactLine(text)) return false
  if (COUNTED.test(text) || isCaption(text) || /^[一二三四五六七八九十]是/u.test(text)) return false
  return !SPEAKER.test(text)
}

/** 调解320件: a figure, which would not be seen in a heading. */
const COUNTED = /\d(?:[万亿]余?)?(?:[件个项次起家户人名份条部场批类%‰元]|[人场户]次)$/u

/** Whether a line can be what an unnumbered heading stands above. */
function isText({ text, cell }: Line): boolean {
  if (cell) return false
  return text.length >= (markerOf(text) ? 4 : SHORTEST_TEXT)
}

const SPEAKER =
  /^(?:.{0,12}(?:省长|市长|县长|区长|主席|局长|主任|书记|州长|盟长|旗长|镇长|乡长)) ?\p{Script=Han}{1,2} ?\p{Script=Han}{1,2}$/u

/** Whether the report's own parts run on below: 附表1 above 二、 is a caption. */
function runsOn(below: readonly Line[], style: Style): boolean {
  const part = below.map(style.markerOf).find((marker) => marker?.level === style.highest)
  return part !== undefined && part.ordinal > 1
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
    name: line,
    rest: undefined,
  }
}
