/** Builds a page's blocks of text, and what stands aside of them, piece by piece. */
import { lettersIn } from '../../ground/account'
import type { NoteMark } from '../../ground/line'
import type { Element } from './page'
import type { Shown } from './pictures'
import type { Grid } from './tables'

/** A block of text as the page shows it: a paragraph, a cell's line, what <br> parts. */
export interface Block {
  text: string
  /** Letters of it in links. */
  linked: number
  marks: NoteMark[]
  level?: number
  cell?: { grid: Grid; row: number; cell: number }
  /** The note to whose text it belongs. */
  note?: string
}

/** Text that is none of the blocks', or a picture, with the place where it stands among them. */
export interface Aside {
  kind: 'hidden' | 'struck' | 'reading' | 'control' | 'mark' | 'comment' | Shown
  element: Element
  /** Its own blocks. */
  texts: string[]
  /** Index of the block in which it stands, or before which. */
  at: number
  /** 1-based, in that block. */
  column: number
}

/** What is true of all text in a block. */
export type Setting = Pick<Block, 'level' | 'cell' | 'note'>

export interface Builder {
  blocks: Block[]
  asides: Aside[]
  /** Adds text to the open block, its white space collapsed as a browser does. */
  add: (text: string, setting: Setting & { isLink: boolean; keepsBreaks: boolean }) => void
  /** Adds text to an aside. */
  addAside: (aside: Aside, text: string) => void
  /** Ends the open block. */
  part: () => void
  /** Ends the open block of an aside. */
  partAside: (aside: Aside) => void
  /** Opens an aside at this place. */
  aside: (kind: Aside['kind'], element: Element) => Aside
  /** Sets a note's mark at this place. */
  mark: (note: string) => void
  /** Prints a list's number before the next text. */
  number: (number: string, setting: Setting) => void
  /** Prints a number to which no text came. */
  flushNumber: () => void
}

const WHITE = /[ \t\r\n\f]/u
/** Characters between which a line break in the source is none: CSS Text 3, 4.1.3. */
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60〇○]/u

export function builder(): Builder {
  const blocks: Block[] = []
  const asides: Aside[] = []
  let text = ''
  /** White space that shows only if text follows. */
  let gap = ''
  let linked = 0
  let marks: NoteMark[] = []
  let setting: Setting = {}
  let pending: { number: string; setting: Setting } | undefined
  /** Asides whose column counts in the open block. */
  let open: Aside[] = []

  function put(char: string, own: Setting): void {
    if (text === '') {
      setting = own
      if (pending) {
        // 1. before 2024年 is no 1.2024.
        text = pending.number + (/\d/u.test(char) ? ' ' : '')
        pending = undefined
      }
    } else if (gap !== '') {
      const isBreak = /[\r\n]/u.test(gap) && WIDE.test(text.at(-1) ?? '') && WIDE.test(char)
      if (!isBreak) text += ' '
    }
    gap = ''
    text += char
  }

  function part(): void {
    const lead = text.length - text.trimStart().length
    const plain = text.trim()
    const place = (offset: number): number => Math.min(Math.max(0, offset - lead), plain.length)
    const moved = marks.map(({ offset, note }) => ({ offset: place(offset), note }))
    for (const aside of open) aside.column = plain === '' ? 1 : place(aside.column - 1) + 1
    if (plain !== '') blocks.push({ text: plain, linked, marks: moved, ...setting })
    else {
      // A mark alone belongs to what stands before it.
      const last = blocks.at(-1)
      if (last) for (const { note } of moved) last.marks.push({ offset: last.text.length, note })
    }
    text = ''
    gap = ''
    linked = 0
    marks = []
    open = []
  }

  function flushNumber(): void {
    if (!pending) return
    text = pending.number
    setting = pending.setting
    pending = undefined
    part()
  }

  return {
    blocks,
    asides,
    add(added, { isLink, keepsBreaks, ...own }) {
      for (const char of added) {
        if (keepsBreaks && (char === '\n' || char === '\r')) part()
        else if (!WHITE.test(char)) put(char, own)
        else if (text !== '') gap += char
      }
      if (isLink) linked += lettersIn(added)
    },
    addAside(aside, added) {
      if (aside.texts.length === 0) {
        if (added.trim() === '') return
        // What is hidden may begin long before its first word.
        aside.at = blocks.length
        aside.column = text.length + 1
        if (!open.includes(aside)) open.push(aside)
        aside.texts.push('')
      }
      aside.texts[aside.texts.length - 1] += added
    },
    part,
    partAside(aside) {
      if (aside.texts.at(-1)?.trim()) aside.texts.push('')
    },
    aside(kind, element) {
      const aside = { kind, element, texts: [], at: blocks.length, column: text.length + 1 }
      asides.push(aside)
      open.push(aside)
      return aside
    },
    mark(note) {
      marks.push({ offset: text.length, note })
    },
    number(number, own) {
      flushNumber()
      pending = { number, setting: own }
    },
    flushNumber,
  }
}
