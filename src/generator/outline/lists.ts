import type { Line } from '../ground/line'
import { markerOf } from '../ground/markers'

/**
 * The numbered points of a sentence: （1）…；（2）…；（3）…。 Each but the last ends in ；, and the
 * numbers count up, so that the last is no heading either.
 */
export function listItems(lines: readonly Line[]): ReadonlySet<Line> {
  const items = new Set<Line>()
  for (const [index, line] of lines.entries()) {
    const marker = markerOf(line.text)
    if (!marker) continue
    const above = lines[index - 1]
    const before = above && markerOf(above.text)
    const goesOn =
      above !== undefined &&
      items.has(above) &&
      before?.level === marker.level &&
      before.ordinal === marker.ordinal - 1
    if (isOpen(line.text) || (goesOn && isOpen(above.text))) items.add(line)
  }
  return items
}

function isOpen(text: string): boolean {
  return /[；，]$|；(?:和|以及|并|或者?)$/u.test(text)
}

/** The caption of a table or a picture: 表1 2024年各区复议案件数量. */
export function isCaption(text: string): boolean {
  return (
    text.length <= LONGEST_CAPTION &&
    !/[。；]$/u.test(text) &&
    /^(?:附?[表图]|图表) ?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[-—.．]\d{1,2})?(?:[：:.、 ]|(?=\p{Script=Han})|$)/u.test(
      text,
    )
  )
}

const LONGEST_CAPTION = 60
