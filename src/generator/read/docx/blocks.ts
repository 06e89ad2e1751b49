/** Blocks of a story (ISO/IEC 29500-1, 17.2): paragraphs, tables and what wraps them. */
import { readAlternate } from './alternates'
import { append, newFlow, setAside } from './flow'
import { readInline } from './inline'
import type { Item } from './items'
import { flush, readParagraph } from './paragraph'
import { type Context, type Handler, type Handlers, type State, skip } from './state'
import { readTable } from './tables'
import { childOf, elementsIn, valueIn, type Xml } from './xml'

/** Reads blocks into a flow of their own. */
export function readApart(state: State, elements: readonly Xml[], context: Context): Item[] {
  const flow = newFlow(context.isCell)
  readBlocks(state, elements, { ...context, flow })
  flush(state, flow)
  return flow.items
}

function readBlocks(state: State, elements: readonly Xml[], context: Context): void {
  for (const element of elements)
    (HANDLERS.get(element.name) ?? readWithin)(state, element, context)
}

const readWithin: Handler = (state, element, context) =>
  readBlocks(state, elementsIn(element), context)

const readDeleted: Handler = (state, element, context) =>
  readWithin(state, element, { ...context, forced: 'TRACKED' })

const readOwnTable: Handler = (state, table, context) => {
  flush(state, context.flow)
  const readCell = (cell: Xml, isDeleted: boolean): Item[] =>
    readApart(state, elementsIn(cell), {
      ...context,
      isCell: true,
      forced: isDeleted ? 'TRACKED' : context.forced,
    })
  append(context.flow.items, readTable(table, readCell))
}

const readControl: Handler = (state, control, context) =>
  readBlocks(state, elementsIn(childOf(control, 'w:sdtContent') ?? control), {
    ...context,
    forced: context.forced ?? (isContentsPart(control) ? 'contents' : undefined),
  })

/** A content control that Word made for its table of contents (17.5.2.13). */
function isContentsPart(control: Xml): boolean {
  const part = childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj')
  return /table of contents/iu.test(valueIn(part, 'w:docPartGallery') ?? '')
}

const tellEmbedded: Handler = (state, _, { flow }) => {
  flush(state, flow)
  setAside(flow, 'EMBEDDED', '')
  flush(state, flow)
}

const readLoose: Handler = (state, element, context) => {
  readInline(state, element, context)
  flush(state, context.flow)
}

const HANDLERS: Handlers = new Map([
  ['w:p', readParagraph],
  ['w:tbl', readOwnTable],
  ['w:sdt', readControl], // 17.5.2
  ['w:del', readDeleted], // 17.13.5
  ['w:moveFrom', readDeleted],
  ['w:altChunk', tellEmbedded], // 17.17.2
  ['w:subDoc', tellEmbedded], // 17.17.3
  [
    'mc:AlternateContent',
    (state, element, context) => readAlternate(state, element, context, readBlocks),
  ],
  ['m:oMath', readLoose],
  ['m:oMathPara', readLoose],
  ['w:r', readLoose],
  ['w:sectPr', skip],
  ['w:tcPr', skip],
  ['w:sdtPr', skip],
])
