/** What the walk over a document's stories knows and gathers. */
import type { Fields } from './fields'
import type { Flow } from './flow'
import type { AsideKind, Item } from './items'
import type { Numbers } from './numbering'
import type { ParagraphLook, RunLook, Styles } from './styles'
import { below, ownText, type Xml } from './xml'

/** Elements whose text is a document's own. */
const TEXTS = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'a:t'])

/** A mark of a note in the order met. */
export interface Reference {
  /** Its id among all notes: `footnote 2`. */
  note: string
  kind: 'footnote' | 'endnote'
  /** What the author wrote as its mark (17.11.12). */
  custom: string | undefined
  /** How many sections and pages end before it. */
  section: number
  page: number
}

export interface State {
  styles: Styles
  numbers: Numbers
  fields: Fields
  references: Reference[]
  /** What became of notes whose marks are not shown. */
  unmarked: Map<string, AsideKind>
  /** Elements whose text has been read. */
  visited: Set<Xml>
  /** Letters that were printed and stand in no text: automatic numbers, symbols. */
  generated: number
  paragraphs: number
  sections: number
  pages: number
  /** Reads blocks for themselves: paragraphs hold text boxes, which hold paragraphs. */
  readApart: (elements: readonly Xml[], context: Context) => Item[]
}

/** How the text at a place of the walk is looked at. */
export interface Context {
  flow: Flow
  paragraph: ParagraphLook
  look: RunLook
  /** What becomes of all text here: deleted by a revision, hidden with what holds it. */
  forced: AsideKind | undefined
  /** In a run whose text is the mark of a note. */
  isMark: boolean
  /** Right in a cell of a table. */
  isCell: boolean
}

export type Handler = (state: State, element: Xml, context: Context) => void
export type Handlers = ReadonlyMap<string, Handler>

export const skip: Handler = () => undefined

/** The text of an element, which counts as read. */
export function textOf(state: State, element: Xml): string {
  state.visited.add(element)
  const text = ownText(element)
  return (isKept(element) ? text : text.replaceAll(OUTER_SPACE, ''))
    .replaceAll(/^\s*[\r\n]\s*|\s*[\r\n]\s*$/gu, '')
    .replaceAll(/[\r\n]+/gu, ' ')
}

const OUTER_SPACE = /^[ \t\r\n]+|[ \t\r\n]+$/gu

/** White space around the text of w:t is no text unless it is said to be (17.3.3.31). */
function isKept({ name, attribs, parent }: Xml): boolean {
  const said = attribs['xml:space']
  if (said !== undefined) return said === 'preserve'
  if (name === 'a:t' || /instrText$/iu.test(name)) return true
  return parent?.type === 'tag' ? isKept(parent as Xml) : false
}

/** What becomes of text at a place; undefined where it is shown. */
export function fateOf({ fields }: State, { forced, look }: Context): AsideKind | undefined {
  if (fields.inCode()) return 'code'
  if (forced !== undefined) return forced
  if (look.vanish) return 'HIDDEN' // 17.3.2.41
  if (look.strike || look.doubleStrike) return 'STRUCK' // 17.3.2.37, 17.3.2.9
  return fields.inContents() ? 'contents' : undefined
}

/** The elements below with text of the document's own. */
export function textsIn(root: Xml): Xml[] {
  return below(root).filter(({ name }) => TEXTS.has(name))
}
