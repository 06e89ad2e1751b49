/** Lines that hold more than one block. */
import { type Line, sliceLine } from '../ground/line'
import { markerOf } from '../ground/markers'

/** Two wide spaces, tabs, and the marks of a line's end that a block may hold. */
const WIDE_GAP = /\u3000{2,}|[\t\n\r\v\f\u0085\u2028\u2029]+/gu

/**
 * Pages that put a whole report on one line part its paragraphs by two wide spaces or a tab. A gap
 * after a bare marker, as Word's lists have it, parts nothing.
 */
export function splitAtGaps(line: Line): Line[] {
  const parts: Line[] = []
  let start = 0
  for (const gap of line.text.matchAll(WIDE_GAP)) {
    if (isMarker(line.text.slice(start, gap.index).trim())) continue
    parts.push(sliceLine(line, start, gap.index))
    start = gap.index + gap[0].length
  }
  parts.push(sliceLine(line, start))
  return parts
}

function isMarker(text: string): boolean {
  return text !== '' && markerOf(text)?.length === text.length
}

/** 政府工作报告——2011年1月16日在…: a title with its delivery run into one line. */
export function splitTitle(line: Line): Line[] {
  const title = line.cell ? undefined : /^[^。，；]{2,40}报告(?=——)/u.exec(line.text)?.[0]
  return title ? [sliceLine(line, 0, title.length), sliceLine(line, title.length)] : [line]
}

/** …提出意见。一、2003年工作的回顾: a heading that hangs on the paragraph before it. */
export function splitHeading(line: Line): Line[] {
  const glued = /(?<=[。！])[一二三四五六七八九十]{1,3}、[^，。；：！？、]{2,30}$/u.exec(
    line.text.slice(-40),
  )
  if (!glued || line.cell) return [line]
  const at = line.text.length - glued[0].length
  return [sliceLine(line, 0, at), sliceLine(line, at)]
}

const FEWEST_LINES = 8
const LONGEST_LINE = 120
/** Where a heading may begin in a line that holds a whole report. */
const BEGINNING =
  /(?<=[。！？；：\s]|报告|总结)(?=(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．](?!\d))[^，。；：、]{2,40}(?:[。\s]|$))/gu
/** A heading and the text after it, parted by a space. */
const HEADED =
  /^((?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．])[^，。；：、\s]{2,40})\s+(?=\S)/u

/** A whole report on a line or a few: parted before its headings, and after those that a space ends. */
export function splitWhole(lines: readonly Line[]): Line[] {
  const written = lines.filter(({ text }) => text.trim() !== '')
  const whole = written.length <= FEWEST_LINES
  return lines.flatMap((line) => {
    if (!whole || line.cell || line.text.length < LONGEST_LINE) return [line]
    const starts = [...line.text.matchAll(BEGINNING)].map(({ index }) => index)
    if (starts.length < 2) return [line]
    return [0, ...starts].flatMap((start, i) => {
      const part = sliceLine(line, start, starts[i] ?? line.text.length)
      const head = HEADED.exec(part.text)?.[1]
      return head ? [sliceLine(part, 0, head.length), sliceLine(part, head.length)] : [part]
    })
  })
}
