/** The marks of Markdown (CommonMark 4.2, 6.2), which say what a line is and are not shown. */
import { joinLines, type Line, sliceLine } from '../ground/line'

const HEADING = /^ {0,3}(#{1,6})[ \u3000\t]+(?=\S)/u
const CLOSING = /[ \t]+#+[ \t]*$/u
const STRONG = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu

/** Lines without their marks, headings with their levels; a text without such headings as it is. */
export function readMarkdown(lines: readonly Line[]): Line[] {
  if (!lines.some(({ text }) => HEADING.test(text))) return [...lines]
  return lines.map((line) => {
    const match = HEADING.exec(line.text)
    if (!match?.[1]) return withoutStrong(line)
    const end = CLOSING.exec(line.text)?.index ?? line.text.length
    return { ...withoutStrong(sliceLine(line, match[0].length, end)), level: match[1].length }
  })
}

function withoutStrong(line: Line): Line {
  const parts: Line[] = []
  let from = 0
  for (const { 0: whole, 1: mark = '', index } of line.text.matchAll(STRONG)) {
    parts.push(
      sliceLine(line, from, index),
      sliceLine(line, index + mark.length, index + whole.length - mark.length),
    )
    from = index + whole.length
  }
  if (from === 0) return line
  parts.push(sliceLine(line, from))
  return joinLines(parts)
}
