import { isSignature } from '../clean/facts'
import type { Line } from '../ground/line'
import { markerOf } from '../ground/markers'

/**
 * The numbered points of a sentence: （1）…；（2）…；（3）…。 Each but the last ends in ；, and the
 * numbers count up, so that the last is no heading either.
 */
export function listItems(lines: readonly Line[]): ReadonlySet<Line> {
  const items = new Set<Line>()
  const notes = new Set<Line>()
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
    const isNoted = marker.ordinal === 2 && above !== undefined && FIRST_NOTE.test(above.text)
    if (isOpen(line.text) || isNoted || (goesOn && (isOpen(above.text) || notes.has(above)))) {
      items.add(line)
      if (isNoted || (goesOn && notes.has(above))) notes.add(line)
    }
  }
  return items
}

/** 注：1.…: the notes after it are numbered on. */
const FIRST_NOTE = /^(?:注|备注|说明|注释)[：:] ?1[.．、]/u

function isOpen(text: string): boolean {
  return /[；，]$|；(?:和|以及|并|或者?)$/u.test(text)
}

/** The caption of a table or a picture: 表1 2024年各区复议案件数量. */
export function isCaption(text: string): boolean {
  return (
    text.length <= LONGEST_CAPTION &&
    !/[。；]$/u.test(text) &&
    /^（?[附续]?(?:[表图]|图表) ?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[-—.．]\d{1,2})?(?:[：:.、 ）]|(?=\p{Script=Han})|$)|^[^，。：]{2,30}(?:统计|情况|一览|明细|对比|汇总|分布|趋势|示意|结构|流程)[表图](?:（[^（）]{1,12}）)?$/u.test(
      text,
    )
  )
}

const LONGEST_CAPTION = 60

const ANNEX = /^附件[：:] ?\S|^附件 ?\d{0,2}[.、：:]/u
const MOST_ANNEXES = 12
const LONGEST_ANNEX = 80

/**
 * The lines that name a report's annexes above its signature, 附件：1.… and those below it. They head
 * nothing: the annexes themselves come later, if at all.
 */
export function annexList(lines: readonly Line[]): ReadonlySet<Line> {
  const start = lines.findIndex(({ text, cell }) => !cell && ANNEX.test(text) && !/。/u.test(text))
  if (start < 0) return new Set()
  let end = start + 1
  while (end < lines.length && end - start < MOST_ANNEXES && isAnnexName(lines[end] as Line)) end++
  const next = lines[end]
  return next === undefined || isSignature(next.text) ? new Set(lines.slice(start, end)) : new Set()
}

function isAnnexName({ text, cell }: Line): boolean {
  return !cell && text.length <= LONGEST_ANNEX && /^\d{1,2}[.．、]/u.test(text) && !/。/u.test(text)
}
