/** Paragraphs (ISO/IEC 29500-1, 17.3.1) and the automatic numbers before them. */
import { lettersIn } from '../../ground/account'
import { refuse } from '../../ground/diagnostics'
import { append, type Flow, lineOf } from './flow'
import { readInline } from './inline'
import type { LineItem } from './items'
import type { Handler, State } from './state'
import { placeIn } from './styles'
import { childOf, elementsIn, onOff, valueIn, type Xml } from './xml'

const MOST_PARAGRAPHS = 20_000
/** TOC 1 to 9 and their Chinese names. */
const CONTENTS_STYLE = /^(?:toc|目录) ?[1-9]$/iu

export const readParagraph: Handler = (state, element, context) => {
  if (++state.paragraphs > MOST_PARAGRAPHS)
    refuse('TOO-LARGE', '这个 Word 文件的段落太多，不像一份报告。请检查是不是选错了文件。')
  const { flow } = context
  const properties = childOf(element, 'w:pPr')
  const paragraph = state.styles.paragraph(valueIn(properties, 'w:pStyle'))
  const isListed = CONTENTS_STYLE.test(paragraph.name)
  const forced = context.forced ?? (isListed ? 'contents' : undefined)
  lineOf(flow)
  if (!flow.isRunIn) flow.properties = properties
  for (const child of elementsIn(element))
    readInline(state, child, { ...context, paragraph, look: paragraph.run, forced })
  if (childOf(properties, 'w:sectPr')) state.sections++
  const mark = childOf(properties, 'w:rPr')
  // The heading before a mark that only parts styles gives the line its number (17.3.2.36).
  flow.isRunIn = onOff(mark, 'w:specVanish') ?? false
  if (!flow.isRunIn && !isDeleted(mark)) flush(state, flow)
}

/** A paragraph mark that a revision deletes or moves away parts nothing (17.13.5.15, 17.13.5.21). */
function isDeleted(mark: Xml | undefined): boolean {
  return (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) !== undefined
}

/** Ends the open paragraph: its automatic number goes before it, its boxes after it. */
export function flush(state: State, flow: Flow): void {
  const { open, properties, after } = flow
  flow.open = undefined
  flow.properties = undefined
  flow.isRunIn = false
  flow.after = []
  flow.tail = ''
  if (open) {
    for (const line of open) takeBrackets(line)
    number(state, open, properties, flow.isCell)
    append(
      flow.items,
      open.filter(
        ({ text, asides, marks }) => text !== '' || asides.length > 0 || marks.length > 0,
      ),
    )
  }
  append(flow.items, after)
}

/** Puts the automatic number before a paragraph's first text, and gives it its level. */
function number(
  state: State,
  lines: readonly LineItem[],
  properties: Xml | undefined,
  isCell: boolean,
): void {
  const style = state.styles.paragraph(valueIn(properties, 'w:pStyle'))
  const own = placeIn(properties)
  const outline = own.outline ?? style.outline ?? 9
  const first = lines.find(({ text }) => text.trim() !== '')
  if (first && outline < 9) first.level = outline + 1
  const numId = own.numId ?? style.numId
  // A list with the id 0 takes a style's numbering away (17.9.18).
  if (numId === undefined || numId === '0' || (!first && isTakenAway(lines))) return
  // The level in a style goes by what its list says of the style (17.9.3).
  const linked = own.numId === undefined ? state.numbers.levelOfStyle(numId, style.ids) : undefined
  const level = own.level ?? linked ?? style.level ?? 0
  const printed = state.numbers.next({ numId, level })
  // An empty cell with a number: the table counts its rows.
  const bearer = first ?? (isCell && /\p{N}/u.test(printed) ? lines[0] : undefined)
  if (bearer && printed !== '') state.generated += lettersIn(putBefore(bearer, printed))
}

/** Brackets around a note's mark are its looks: 件[¹] is 件 with a mark. */
function takeBrackets(line: LineItem): void {
  const { text, marks, asides } = line
  const cut = new Set<number>()
  for (const { offset } of marks) {
    const around = text.slice(Math.max(0, offset - 1), offset + 1)
    if (/^[[［〔][\]］〕]$/u.test(around)) cut.add(offset - 1).add(offset)
  }
  if (cut.size === 0) return
  const places: number[] = []
  let kept = ''
  for (let at = 0; at <= text.length; at++) {
    places.push(kept.length)
    if (!cut.has(at)) kept += text.charAt(at)
  }
  line.text = kept
  for (const one of [...marks, ...asides]) one.offset = places[one.offset] ?? kept.length
}

/** What is hidden or deleted as a whole does not count. */
function isTakenAway(lines: readonly LineItem[]): boolean {
  return lines.some(({ asides }) =>
    asides.some(({ kind }) => kind === 'HIDDEN' || kind === 'TRACKED'),
  )
}

/** The number stands apart where it would run into the text: 1.1 全年…, 1. 5万件…. */
function putBefore(line: LineItem, printed: string): string {
  const text = line.text.trimStart()
  const isApart =
    /[\p{L}\p{N}]$/u.test(printed) || (/[.．]$/u.test(printed) && /^[\d０-９]/u.test(text))
  const before = isApart ? `${printed} ` : printed
  const cut = line.text.length - text.length
  const moved = (offset: number): number => before.length + Math.max(0, offset - cut)
  line.text = before + text
  for (const mark of line.marks) mark.offset = moved(mark.offset)
  for (const aside of line.asides) aside.offset = moved(aside.offset)
  return before
}
