/** Walks a document's story and reads its blocks (ISO/IEC 29500-1, 17.2 and 17.3). */
import { lettersIn } from '../../ground/account'
import { refuse } from '../../ground/diagnostics'
import { PRIVATE_USE } from '../../ground/symbols'
import { asPower, isPower } from '../raised'
import { circledIn, type Fields, isContents, isEquation, newFields } from './fields'
import { breakLine, type Flow, lineOf, newFlow, setAside } from './flow'
import { graphicIn } from './graphics'
import { type AsideKind, type Item, type LineItem, linesIn } from './items'
import { type Numbers, numbersOf } from './numbering'
import type { WordPackage } from './package'
import {
  lookOf,
  type ParagraphLook,
  placeIn,
  type RunLook,
  type Styles,
  shownLook,
  stylesOf,
} from './styles'
import { symbolIn } from './symbols'
import { readTable } from './tables'
import { below, childOf, elementsIn, onOff, ownText, valOf, type Xml } from './xml'

/** Elements whose text is a document's own. */
const TEXTS = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'a:t'])
const MOST_PARAGRAPHS = 20_000

/** A mark of a note in the order met. */
export interface Reference {
  /** Its id among all notes: `footnote 2`. */
  note: string
  kind: 'footnote' | 'endnote'
  /** What the author wrote as its mark (17.11.12). */
  custom: string | undefined
}

export interface Reader {
  /** The blocks of a story's elements. */
  read: (root: Xml) => Item[]
  references: Reference[]
  /** Letters that were printed and stand in no text: automatic numbers, symbols. */
  generated: () => number
  /** Text that the walk did not come to. */
  unread: (root: Xml) => string[]
}

/** How the text at a place of the walk is looked at. */
interface Context {
  flow: Flow
  paragraph: ParagraphLook
  /** What becomes of all text here: deleted by a revision, hidden with what holds it. */
  forced: AsideKind | undefined
}

export function readerOf({ styles: styleRoot, numbering }: WordPackage): Reader {
  const styles = stylesOf(styleRoot)
  const state: State = {
    styles,
    numbers: numbersOf(numbering, styles.listOf),
    fields: newFields(),
    references: [],
    visited: new Set(),
    generated: 0,
    paragraphs: 0,
  }
  return {
    read(root) {
      const flow = newFlow()
      readBlocks(state, elementsIn(root), {
        flow,
        paragraph: styles.paragraph(undefined),
        forced: undefined,
      })
      flush(state, flow)
      return flow.items
    },
    references: state.references,
    generated: () => state.generated,
    unread: (root) =>
      textsIn(root)
        .filter((element) => !state.visited.has(element))
        .map(ownText)
        .filter((text) => lettersIn(text) > 0),
  }
}

/** Letters and digits of all text below, whatever becomes of it. */
export function lettersBelow(root: Xml): number {
  return textsIn(root).reduce((sum, element) => sum + lettersIn(ownText(element)), 0)
}

function textsIn(root: Xml): Xml[] {
  return [...below(root)].filter(({ name }) => TEXTS.has(name))
}

interface State {
  styles: Styles
  numbers: Numbers
  fields: Fields
  references: Reference[]
  visited: Set<Xml>
  generated: number
  paragraphs: number
}

/* ---------- blocks ---------- */

function readBlocks(state: State, elements: readonly Xml[], context: Context): void {
  for (const element of elements) readBlock(state, element, context)
}

function readBlock(state: State, element: Xml, context: Context): void {
  const { flow } = context
  switch (element.name) {
    case 'w:p':
      readParagraph(state, element, context)
      return
    case 'w:tbl':
      flush(state, flow)
      flow.items.push(
        ...readTable(element, (cell, deleted) => {
          const inner = newFlow()
          const forced = deleted ? 'TRACKED' : context.forced
          readBlocks(state, elementsIn(cell), { ...context, flow: inner, forced })
          flush(state, inner)
          return inner.items
        }),
      )
      return
    // Content controls (17.5.2), custom XML (17.5.1), revisions around blocks (17.13.5).
    case 'w:sdt':
      readBlocks(state, elementsIn(childOf(element, 'w:sdtContent') ?? element), {
        ...context,
        forced: isContentsPart(element) ? 'contents' : context.forced,
      })
      return
    case 'w:del':
    case 'w:moveFrom':
      readBlocks(state, elementsIn(element), { ...context, forced: 'TRACKED' })
      return
    case 'w:altChunk': // 17.17.2
    case 'w:subDoc': // 17.17.3
      flush(state, flow)
      setAside(flow, 'EMBEDDED', '')
      flush(state, flow)
      return
    case 'mc:AlternateContent':
      readAlternate(state, element, context, readBlocks)
      return
    case 'm:oMathPara':
    case 'w:r':
      readInline(state, element, context)
      flush(state, flow)
      return
    case 'w:sectPr':
    case 'w:tcPr':
    case 'w:sdtPr':
      return
    default:
      readBlocks(state, elementsIn(element), context)
      return
  }
}

/** A content control that Word made for its table of contents (17.5.2.13). */
function isContentsPart(control: Xml): boolean {
  const part = childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj')
  return /table of contents/iu.test(valOf(part, 'w:docPartGallery') ?? '')
}

function readParagraph(state: State, element: Xml, context: Context): void {
  if (++state.paragraphs > MOST_PARAGRAPHS)
    refuse('TOO-LARGE', '这个 Word 文件的段落太多，不像一份报告。请检查是不是选错了文件。')
  const { flow } = context
  const properties = childOf(element, 'w:pPr')
  const paragraph = state.styles.paragraph(valOf(properties, 'w:pStyle'))
  // TOC 1 to 9 and their Chinese names.
  const listed = /^(?:toc|目录) ?[1-9]$/iu.test(paragraph.name)
  lineOf(flow)
  flow.properties = properties
  const forced = context.forced ?? (listed ? 'contents' : undefined)
  for (const child of elementsIn(element)) readInline(state, child, { flow, paragraph, forced })
  const mark = childOf(properties, 'w:rPr')
  // A deleted mark, or one that only parts styles, parts nothing in print (17.13.5.15, 17.3.2.36).
  const runsOn = childOf(mark, 'w:del') !== undefined || (onOff(mark, 'w:specVanish') ?? false)
  if (!runsOn) flush(state, flow)
}

/** Ends the open paragraph: its automatic number goes before it, its boxes after it. */
function flush(state: State, flow: Flow): void {
  const { open, properties, after } = flow
  flow.open = undefined
  flow.properties = undefined
  flow.after = []
  if (open) {
    number(state, open, properties)
    flow.items.push(
      ...open.filter(
        ({ text, asides, marks }) => text !== '' || asides.length > 0 || marks.length > 0,
      ),
    )
  }
  flow.items.push(...after)
}

/** Puts the automatic number before a paragraph's first text, and gives it its level. */
function number(state: State, lines: LineItem[], properties: Xml | undefined): void {
  const look = state.styles.paragraph(valOf(properties, 'w:pStyle'))
  const own = placeIn(properties)
  const outline = own.outline ?? look.outline ?? 9
  const first = lines.find(({ text }) => text.trim() !== '')
  if (first && outline < 9) first.level = outline + 1
  const numId = own.numId ?? look.numId
  // A list with the id 0 takes a style's numbering away (17.9.18).
  if (numId === undefined || numId === '0') return
  // What is hidden or deleted as a whole does not count.
  if (
    !first &&
    lines.some(({ asides }) => asides.some(({ kind }) => kind === 'HIDDEN' || kind === 'TRACKED'))
  )
    return
  const style = valOf(properties, 'w:pStyle')
  const linked =
    own.numId === undefined && style ? state.numbers.levelOfStyle(numId, style) : undefined
  const level = own.level ?? linked ?? look.level ?? 0
  const printed = state.numbers.next({ numId, level })
  if (!first || printed === '') return
  // After a bare number a space: 1.1 全年…. Other numbers end in a mark of their own.
  const before = /[\p{L}\p{N}]$/u.test(printed) ? `${printed} ` : printed
  state.generated += lettersIn(before)
  first.text = before + first.text.trimStart()
  const moved = before.length
  for (const mark of first.marks) mark.offset += moved
  for (const aside of first.asides) aside.offset += moved
}

/* ---------- what stands in a paragraph ---------- */

function readInline(state: State, element: Xml, context: Context): void {
  switch (element.name) {
    case 'w:r':
      readRun(state, element, context)
      return
    case 'w:pPr':
    case 'w:sdtPr':
    case 'w:sdtEndPr':
    case 'w:fldData':
      return
    case 'w:del': // 17.13.5.14
    case 'w:moveFrom': // 17.13.5.22
      readChildren(state, element, { ...context, forced: 'TRACKED' })
      return
    case 'w:fldSimple': // 17.16.19: the code is an attribute
      readChildren(state, element, {
        ...context,
        forced: isContents(element.attribs['w:instr'] ?? '') ? 'contents' : context.forced,
      })
      return
    case 'm:oMath':
    case 'm:oMathPara':
      readFormula(state, element, context)
      return
    case 'mc:AlternateContent':
      readAlternate(state, element, context, (inner, elements, at) => {
        for (const child of elements) readInline(inner, child, at)
      })
      return
    case 'w:p':
    case 'w:tbl':
      readBlock(state, element, context)
      return
    default:
      // Links, smart tags, content controls, text direction (17.3.2.8, 17.3.2.10): what they hold.
      readChildren(state, element, context)
      return
  }
}

function readChildren(state: State, element: Xml, context: Context): void {
  for (const child of elementsIn(element)) readInline(state, child, context)
}

function readRun(state: State, run: Xml, context: Context): void {
  const properties = childOf(run, 'w:rPr')
  const style = state.styles.run(valOf(properties, 'w:rStyle'))
  const look = shownLook(context.paragraph.run, style, lookOf(properties))
  const custom = elementsIn(run).some(
    ({ name, attribs }) =>
      /^w:(?:foot|end)noteReference$/u.test(name) &&
      /^(?:1|true|on)$/u.test(attribs['w:customMarkFollows'] ?? ''),
  )
  for (const child of elementsIn(run)) readInRun(state, child, context, look, custom)
}

function readInRun(
  state: State,
  element: Xml,
  context: Context,
  look: RunLook,
  custom: boolean,
): void {
  const { flow } = context
  switch (element.name) {
    case 'w:t':
      if (custom) {
        customMark(state, element, flow)
        return
      }
      emit(state, textOf(state, element), context, look)
      return
    case 'w:delText':
      emit(state, textOf(state, element), { ...context, forced: 'TRACKED' }, look)
      return
    case 'w:tab':
    case 'w:ptab':
      tab(state, context, look)
      return
    case 'w:br':
    case 'w:cr':
      if (fateOf(state, context, look) === undefined) breakLine(flow)
      return
    case 'w:noBreakHyphen': // 17.3.3.18
      emit(state, '-', context, look)
      return
    case 'w:sym':
      symbol(state, element, context, look)
      return
    case 'w:fldChar':
      field(state, element, context, look)
      return
    case 'w:instrText':
    case 'w:delInstrText': {
      const code = textOf(state, element)
      state.fields.code(code)
      setAside(flow, 'code', code)
      return
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      reference(state, element, context, look)
      return
    case 'w:ruby': // 17.3.3.25: the base is the text, above it is how it is read
      for (const above of elementsIn(childOf(element, 'w:rt') ?? element))
        if (childOf(element, 'w:rt')) readInline(state, above, { ...context, forced: 'reading' })
      readChildren(state, childOf(element, 'w:rubyBase') ?? element, context)
      return
    case 'w:drawing': // 17.3.3.9
    case 'w:pict': // 29500-4, 9.3.3.21
    case 'w:object': // 17.3.3.19
      graphic(state, element, context, look)
      return
    case 'mc:AlternateContent':
      readAlternate(state, element, context, (inner, elements, at) => {
        for (const child of elements) readInRun(inner, child, at, look, custom)
      })
      return
    case 'w:rPr':
      return
    default:
      readInline(state, element, context)
      return
  }
}

function textOf(state: State, element: Xml): string {
  state.visited.add(element)
  return ownText(element).replaceAll(/[\r\n]+/gu, ' ')
}

/** What becomes of text at a place; undefined where it is shown. */
function fateOf(state: State, { forced }: Context, look: RunLook): AsideKind | undefined {
  if (state.fields.inCode()) return 'code'
  if (forced !== undefined) return forced
  if (look.vanish) return 'HIDDEN' // 17.3.2.41
  if (look.strike || look.doubleStrike) return 'STRUCK' // 17.3.2.37, 17.3.2.9
  return state.fields.inContents() ? 'contents' : undefined
}

function emit(state: State, text: string, context: Context, look: RunLook): void {
  const fate = fateOf(state, context, look)
  if (fate !== undefined) {
    setAside(context.flow, fate, text)
    return
  }
  // A raised number is a power or leads to a note: it must not join the number before it.
  const raised = look.raised && isPower(text) ? asPower(text) : text
  lineOf(context.flow).text +=
    look.font && PRIVATE_USE.test(raised) ? drawn(state, raised, look.font) : raised
}

/** Characters as a symbol font draws them; unknown ones stay, a later step tells of them. */
function drawn(state: State, text: string, font: string): string {
  const shown = [...text]
    .map((char) => (PRIVATE_USE.test(char) ? (symbolIn(font, char) ?? char) : char))
    .join('')
  state.generated += lettersIn(shown) - lettersIn(text)
  return shown
}

/** A tab parts what stands before and after it, a number that somebody typed aside. */
function tab(state: State, context: Context, look: RunLook): void {
  if (fateOf(state, context, look) !== undefined) return
  lineOf(context.flow).text += '\t'
}

function symbol(state: State, { attribs }: Xml, context: Context, look: RunLook): void {
  const [font, code] = [attribs['w:font'] ?? '', attribs['w:char'] ?? '']
  const char = symbolIn(font, String.fromCodePoint(Number.parseInt(code, 16) || 0xfffd))
  if (char === undefined) {
    if (fateOf(state, context, look) === undefined)
      setAside(context.flow, 'SYMBOL', '', `${font} ${code}`)
    return
  }
  state.generated += lettersIn(char)
  emit(state, char, context, look)
}

function field(state: State, element: Xml, context: Context, look: RunLook): void {
  const code = state.fields.meet(element.attribs['w:fldCharType'] ?? '')
  if (code === undefined || !isEquation(code)) return
  const circled = circledIn(code)
  if (circled === undefined) {
    setAside(context.flow, 'FORMULA', '', code.trim())
    return
  }
  state.generated += lettersIn(circled)
  emit(state, circled, context, look)
}

/** The mark of a note (17.11.7, 17.11.14): a place in the text, and no character of it. */
function reference(state: State, { name, attribs }: Xml, context: Context, look: RunLook): void {
  if (fateOf(state, context, look) !== undefined) return
  const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const note = `${kind} ${attribs['w:id'] ?? ''}`
  const line = lineOf(context.flow)
  line.marks.push({ offset: line.text.length, note })
  state.references.push({ note, kind, custom: undefined })
}

function customMark(state: State, element: Xml, flow: Flow): void {
  const text = textOf(state, element)
  const last = state.references.at(-1)
  if (last) last.custom = (last.custom ?? '') + text.trim()
  setAside(flow, 'code', text)
}

function graphic(state: State, element: Xml, context: Context, look: RunLook): void {
  const { boxes, shows, caption } = graphicIn(element)
  const fate = fateOf(state, context, look)
  for (const box of boxes) {
    const inner = newFlow()
    readBlocks(state, elementsIn(box), { ...context, flow: inner, forced: fate })
    flush(state, inner)
    context.flow.after.push(...inner.items)
  }
  if (shows !== undefined && fate === undefined) setAside(context.flow, shows, '', caption)
}

/** A formula of characters in a row is text (22.1.2.77); any other is not shown. */
function readFormula(state: State, formula: Xml, context: Context): void {
  const parts = [...below(formula)]
  const linear = parts.every(({ name }) =>
    /^(?:m:(?:r|t|oMath|rPr|sty|ctrlPr|nor|jc|oMathParaPr)|w:.*)$/u.test(name),
  )
  const text = parts
    .filter(({ name }) => name === 'm:t' || name === 'w:t')
    .map((element) => textOf(state, element))
    .join('')
  if (linear) emit(state, text, context, context.paragraph.run)
  else setAside(context.flow, fateOf(state, context, context.paragraph.run) ?? 'FORMULA', text)
}

/* ---------- alternatives ---------- */

/** Reads one alternative (ISO/IEC 29500-3, 7.5): the first with something to read. */
function readAlternate(
  state: State,
  alternate: Xml,
  context: Context,
  readAll: (state: State, elements: readonly Xml[], context: Context) => void,
): void {
  const branches = elementsIn(alternate).filter(
    ({ name }) => name === 'mc:Choice' || name === 'mc:Fallback',
  )
  const taken = branches.find(holdsSomething) ?? branches[0]
  if (!taken) return
  readAll(state, elementsIn(taken), context)
  const shown = wordsIn(taken)
  for (const branch of branches.filter((one) => one !== taken)) {
    for (const element of textsIn(branch)) state.visited.add(element)
    const words = wordsIn(branch)
    const same = words === shown || shown.includes(words)
    if (words !== '') setAside(context.flow, same ? 'copy' : 'UNREAD', words)
  }
}

function holdsSomething(branch: Xml): boolean {
  return [...below(branch)].some(
    ({ name }) => TEXTS.has(name) || /^(?:pic:pic|c:chart|dgm:relIds|v:imagedata)$/u.test(name),
  )
}

function wordsIn(branch: Xml): string {
  return textsIn(branch).map(ownText).join('')
}

/** Lines of a note's blocks. */
export function noteLines(items: readonly Item[]): LineItem[] {
  return linesIn(items)
}
