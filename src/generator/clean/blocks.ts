/** Lines that hold more than one block. */
import { type Line, sliceLine } from '../ground/line'

const WIDE_GAP = /\u3000{2,}|\t+/gu

/** Pages that put a whole report on one line part its paragraphs by two wide spaces or a tab. */
export function splitAtGaps(line: Line): Line[] {
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
