/** Drawings (ISO/IEC 29500-1, 20.4; VML in 29500-4, 19): their text boxes, and what else they show. */
import { takenFrom } from './alternates'
import { append, setAside } from './flow'
import type { AsideKind } from './items'
import { type Context, fateOf, type Handler, type State, textOf } from './state'
import { elementsIn, type Xml } from './xml'

type Shows = Extract<AsideKind, 'PICTURE' | 'CHART' | 'EMBEDDED' | 'FORMULA'>

interface Graphic {
  /** The contents of its text boxes (20.4.2.38). */
  boxes: Xml[]
  /** What it shows besides, undefined for mere shapes. */
  shows: Shows | undefined
  caption: string
}

/** A w:drawing, w:pict or w:object: its boxes follow the paragraph, pictures are told. */
export const readGraphic: Handler = (state, element, context) => {
  const { flow } = context
  const fate = fateOf(state, context)
  const graphic: Graphic = { boxes: [], shows: undefined, caption: '' }
  lookInto(state, element, context, graphic)
  for (const box of graphic.boxes)
    append(flow.after, state.readApart(elementsIn(box), { ...context, forced: fate }))
  const isObject = element.name === 'w:object'
  const shows = graphic.shows ?? (isObject ? 'EMBEDDED' : undefined)
  if (shows !== undefined && fate === undefined) setAside(flow, shows, '', graphic.caption)
}

function lookInto(state: State, element: Xml, context: Context, graphic: Graphic): void {
  for (const child of elementsIn(element)) {
    const { name } = child
    if (name === 'w:txbxContent') graphic.boxes.push(child)
    else if (name === 'mc:AlternateContent') {
      const taken = takenFrom(state, child, context)
      if (taken) lookInto(state, taken, context, graphic)
    } else {
      note(state, child, context, graphic)
      lookInto(state, child, context, graphic)
    }
  }
}

function note(state: State, element: Xml, context: Context, graphic: Graphic): void {
  const { name, attribs } = element
  const shown = shownBy(element)
  if (shown !== undefined) graphic.shows = shown === 'PICTURE' ? (graphic.shows ?? shown) : shown
  else if (name === 'wp:docPr') graphic.caption ||= attribs.descr ?? attribs.title ?? ''
  // Words that are drawn: of a shape, of WordArt.
  else if (name === 'a:t')
    setAside(context.flow, fateOf(state, context) ?? 'UNREAD', textOf(state, element))
  else if (name === 'v:textpath' && attribs.string && fateOf(state, context) === undefined)
    setAside(context.flow, 'UNREAD', '', attribs.string)
}

function shownBy({ name, attribs }: Xml): Shows | undefined {
  if (name === 'o:OLEObject')
    return /equation|mathtype/iu.test(attribs.ProgID ?? '') ? 'FORMULA' : 'EMBEDDED'
  if (name.endsWith(':chart') || name === 'dgm:relIds') return 'CHART'
  return /^(?:pic:pic|v:imagedata|a:blip)$/u.test(name) ? 'PICTURE' : undefined
}
