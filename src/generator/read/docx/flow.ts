/** A run of blocks that is being read: the body, a cell, a text box or a note. */
import { type Aside, type AsideKind, emptyLine, type Item, type LineItem } from './items'
import type { Xml } from './xml'

export interface Flow {
  items: Item[]
  /** The paragraph that is being read, line by line; undefined between paragraphs. */
  open: LineItem[] | undefined
  /** Its properties, those of the last where paragraphs run together. */
  properties: Xml | undefined
  /** The mark that came last parts a heading from the text on its line. */
  isRunIn: boolean
  /** What stands right after it: text boxes that it anchors. */
  after: Item[]
  /** How the line that is being read ends so far: the last of its text. */
  tail: string
  /** Something stood after the text so far: two numbers around it are not one. */
  isParted: boolean
  /** A cell of a table, which may hold an automatic number alone. */
  isCell: boolean
}

export function newFlow(isCell = false): Flow {
  return {
    items: [],
    open: undefined,
    properties: undefined,
    isRunIn: false,
    after: [],
    tail: '',
    isParted: false,
    isCell,
  }
}

/** The line that is being read. */
export function lineOf(flow: Flow): LineItem {
  flow.open ??= [emptyLine()]
  return flow.open.at(-1) as LineItem
}

/** Adds to a list whatever its length. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one)
}

/** Begins a new line in the paragraph: lines that stood apart are never joined. */
export function breakLine(flow: Flow): void {
  lineOf(flow)
  flow.open?.push(emptyLine())
  flow.tail = ''
}

/** Adds to the line that is being read. */
export function addText(flow: Flow, text: string): void {
  if (text === '') return
  const fuses = flow.isParted && /\p{N}$/u.test(flow.tail) && /^[\p{N}.．]/u.test(text)
  lineOf(flow).text += fuses ? ` ${text}` : text
  flow.tail = text.slice(-2)
  flow.isParted = false
}

/** What is seen between two numbers; what is hidden or deleted leaves no gap. */
const SEEN = /^(?:STRUCK|PICTURE|CHART|FORMULA|FIELD|EMBEDDED|SYMBOL)$/u

/** Sets text aside; neighbouring stretches of one kind are one. */
export function setAside(flow: Flow, kind: AsideKind, text: string, caption = ''): void {
  flow.isParted ||= SEEN.test(kind)
  const line = lineOf(flow)
  const last = line.asides.at(-1)
  if (
    last?.kind === kind &&
    last.offset === line.text.length &&
    caption === '' &&
    last.caption === ''
  )
    last.text += text
  else line.asides.push({ kind, text, caption, offset: line.text.length } satisfies Aside)
}
