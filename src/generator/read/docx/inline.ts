/** What stands in a paragraph (ISO/IEC 29500-1, 17.3.2 and 17.3.3). */
import { readAlternate } from './alternates'
import { emit, readSymbol } from './emit'
import { circledIn, codeFate, isContents, rubyBaseIn } from './fields'
import { addText, append, breakLine, setAside } from './flow'
import { readFormula } from './formula'
import { readGraphic } from './graphics'
import { readReference } from './references'
import {
  type Context,
  fateOf,
  type Handler,
  type Handlers,
  type State,
  skip,
  textOf,
} from './state'
import { lookOf, shownLook } from './styles'
import { childOf, elementsIn, valueIn, type Xml } from './xml'

/** Reads an element of a paragraph or run; what it does not know is read for what it holds. */
export const readInline: Handler = (state, element, context) =>
  (HANDLERS.get(element.name) ?? readWithin)(state, element, context)

/** Links, smart tags, content controls, text direction (17.3.2.8, 17.3.2.10). */
const readWithin: Handler = (state, element, context) =>
  readAll(state, elementsIn(element), context)

function readAll(state: State, elements: readonly Xml[], context: Context): void {
  for (const element of elements) readInline(state, element, context)
}

const readDeleted: Handler = (state, element, context) =>
  readWithin(state, element, { ...context, forced: 'TRACKED' })

/** A block where none may stand. */
const readBlock: Handler = (state, element, context) =>
  append(context.flow.after, state.readApart([element], context))

const readRun: Handler = (state, run, context) => {
  const properties = childOf(run, 'w:rPr')
  const style = state.styles.run(valueIn(properties, 'w:rStyle'))
  const look = shownLook(context.paragraph.run, style, lookOf(properties))
  readAll(state, elementsIn(run), { ...context, look, isMark: bearsMark(run) })
}

/** Whether a run's text is what the author wrote as a note's mark (17.11.12). */
function bearsMark(run: Xml): boolean {
  return elementsIn(run).some(
    ({ name, attribs }) =>
      /^w:(?:foot|end)noteReference$/u.test(name) &&
      /^(?:1|true|on)$/u.test(attribs['w:customMarkFollows'] ?? ''),
  )
}

const readText: Handler = (state, element, context) => emit(state, textOf(state, element), context)

const readDeletedText: Handler = (state, element, context) =>
  emit(state, textOf(state, element), { ...context, forced: 'TRACKED' })

/** A tab parts what stands before and after it. */
const readTab: Handler = (state, _, context) => {
  if (fateOf(state, context) === undefined) addText(context.flow, '\t')
}

const readBreak: Handler = (state, _, context) => {
  if (fateOf(state, context) === undefined) breakLine(context.flow)
}

/** Where a page ended when the file was written. */
const turnPage: Handler = (state) => {
  state.pages++
}

const readCode: Handler = (state, element, { flow }) => {
  const code = textOf(state, element)
  state.fields.code(code)
  setAside(flow, 'code', code)
}

/** 17.16.18 */
const readFieldChar: Handler = (state, element, context) => {
  const code = state.fields.meet(element)
  if (code !== undefined) showCode(state, code, context)
}

/** 17.16.19: the code is an attribute. */
const readSimpleField: Handler = (state, element, context) => {
  const code = element.attribs['w:instr'] ?? ''
  const forced = context.forced ?? (isContents(code) ? 'contents' : undefined)
  const before = state.fields.shown()
  readWithin(state, element, { ...context, forced })
  if (state.fields.shown() === before) showCode(state, code, context)
}

/** A field without a result: what it prints is worked out, or told. */
function showCode(state: State, code: string, context: Context): void {
  const printed = circledIn(code) ?? rubyBaseIn(code)
  const fate = codeFate(code)
  if (printed !== undefined) emit(state, printed, context, 'generated')
  else if (fate !== undefined && fateOf(state, context) === undefined)
    setAside(context.flow, fate, '', code.trim())
}

/** 17.3.3.25: the base is the text, above it is how it is read. */
const readRuby: Handler = (state, ruby, context) => {
  const above = childOf(ruby, 'w:rt')
  if (above) readWithin(state, above, { ...context, forced: 'reading' })
  const base = childOf(ruby, 'w:rubyBase')
  if (base) readWithin(state, base, context)
}

const HANDLERS: Handlers = new Map([
  ['w:r', readRun],
  ['w:t', readText],
  ['w:delText', readDeletedText],
  ['w:tab', readTab],
  ['w:ptab', readTab],
  ['w:br', readBreak],
  ['w:cr', readBreak],
  ['w:lastRenderedPageBreak', turnPage], // 17.3.3.13
  ['w:noBreakHyphen', (state, _, context) => emit(state, '-', context)], // 17.3.3.18
  ['w:sym', readSymbol],
  ['w:fldChar', readFieldChar],
  ['w:fldSimple', readSimpleField],
  ['w:instrText', readCode],
  ['w:delInstrText', readCode],
  ['w:footnoteReference', readReference],
  ['w:endnoteReference', readReference],
  ['w:ruby', readRuby],
  ['w:drawing', readGraphic], // 17.3.3.9
  ['w:pict', readGraphic], // 29500-4, 9.3.3.21
  ['w:object', readGraphic], // 17.3.3.19
  ['m:oMath', readFormula],
  ['m:oMathPara', readFormula],
  ['w:del', readDeleted], // 17.13.5.14
  ['w:moveFrom', readDeleted], // 17.13.5.22
  ['w:p', readBlock],
  ['w:tbl', readBlock],
  [
    'mc:AlternateContent',
    (state, element, context) => readAlternate(state, element, context, readAll),
  ],
  ['w:pPr', skip],
  ['w:rPr', skip],
  ['w:sdtPr', skip],
  ['w:sdtEndPr', skip],
  ['w:fldData', skip],
])
