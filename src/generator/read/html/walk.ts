/** Walks over a page and sorts its text: what is shown in blocks, all else aside of them. */

import { asPower, isPower } from '../raised'
import { type Aside, type Block, builder, type Setting } from './blocks'
import { hidesText, isBlock, isGone, isRaised, isStruck, keepsBreaks } from './looks'
import type { Notes } from './notes'
import {
  CONTROLS,
  childrenOf,
  closest,
  type Element,
  isElement,
  type Node,
  nameOf,
  textOf,
  WORDLESS,
} from './page'
import { shownBy } from './pictures'
import type { Look, LookOf } from './styles'
import { type Grid, gridOf } from './tables'

export interface Walked {
  blocks: Block[]
  asides: Aside[]
  /** The blocks below an element, `to` not among them; none for what stands aside. */
  ranges: Map<Node, { from: number; to: number }>
}

export interface Ways {
  lookOf: LookOf
  notes: Notes
  numbers: ReadonlyMap<Element, string>
  /** An element that is read although the page hides it. */
  unhidden: Element | undefined
}

/** What an element hands down to all below it. */
interface State extends Setting {
  /** Where all text goes, whatever the elements in it say. */
  sink?: Aside
  /** Where text goes that elements in it may show again. */
  veils: { visibility?: Aside; 'font-size'?: Aside }
  grid?: Grid
  isLink: boolean
  isRaised: boolean
  keepsBreaks: boolean
}

type Step = { node: Node; state: State } | { leave: () => void }

/** All text of a page in its order, each letter once. */
export function walk(root: Node, ways: Ways): Walked {
  const to = builder()
  const ranges: Walked['ranges'] = new Map()
  // Where several notes share an element, each runs on until the next begins.
  let note: string | undefined
  const stack: Step[] = [
    { node: root, state: { veils: {}, isLink: false, isRaised: false, keepsBreaks: false } },
  ]
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('leave' in step) {
      step.leave()
      continue
    }
    const { node } = step
    let { state } = step
    if (node.type === 'text') addText(node.data, state)
    else if (!WORDLESS.has(nameOf(node))) {
      if (isElement(node)) state = enter(node, state)
      const children = childrenOf(node)
      for (let i = children.length - 1; i >= 0; i--)
        stack.push({ node: children[i] as Node, state })
    }
  }
  to.part()
  to.flushNumber()
  const asides = to.asides.filter(
    ({ kind, texts }) => isPictured(kind) || texts.some((text) => text.trim() !== ''),
  )
  return { blocks: to.blocks, asides, ranges }

  function addText(text: string, state: State): void {
    const aside = state.sink ?? state.veils.visibility ?? state.veils['font-size']
    if (aside) to.addAside(aside, text)
    else {
      const { isLink, keepsBreaks } = state
      const shown = state.isRaised ? asPower(text) : text
      to.add(shown, { ...settingOf(state), isLink, keepsBreaks })
    }
  }

  function settingOf({ level, cell }: State): Setting & { note?: string } {
    return { ...(level && { level }), ...(cell && { cell }), ...(note && { note }) }
  }

  function enter(element: Element, outer: State): State {
    const look = ways.lookOf(element)
    const state: State = { ...outer, veils: { ...outer.veils } }
    const start = outer.sink ? undefined : ways.notes.starts.get(element)
    if (start !== undefined) {
      to.part()
      note = start
    }
    const sink = outer.sink ?? sinkOf(element, state)
    const isOut = sink !== undefined && sink.kind !== 'struck' && sink.kind !== 'control'
    const parts = isBlock(element, look) || element.name === 'br'
    const number = ways.numbers.get(element)
    if (sink) {
      state.sink = sink
      if (parts) to.partAside(sink)
      if (number) to.addAside(sink, number)
    }
    const partAll = (): void => {
      if (isOut || !parts) return
      to.part()
      for (const veil of Object.values(outer.veils)) if (veil) to.partAside(veil)
    }
    partAll()
    if (!sink) {
      setUp(element, state)
      if (number) to.number(number, settingOf(state))
    }
    const from = to.blocks.length
    const isHolder = ways.notes.holders.has(element)
    stack.push({
      leave() {
        if (!sink && element.name === 'q') addText('”', state)
        if (sink && parts) to.partAside(sink)
        partAll()
        if (isHolder) to.part()
        if (number && !sink) to.flushNumber()
        if (isHolder) note = undefined
        if (!sink) ranges.set(element, { from, to: to.blocks.length })
      },
    })
    if (!sink && element.name === 'q') addText('“', state)
    return state
  }

  /** Where the element's text goes if it is not shown as text of the page. */
  function sinkOf(element: Element, state: State): Aside | undefined {
    const look = ways.lookOf(element)
    const isRead = element === ways.unhidden
    for (const property of ['visibility', 'font-size'] as const) {
      const hides = isRead ? false : hidesText(look, property)
      if (hides === false) delete state.veils[property]
      else if (hides) state.veils[property] ??= to.aside('hidden', element)
    }
    if (isRead) return undefined
    if (isGone(element, look) && !isFoldedOut(element)) return to.aside('hidden', element)
    const isVeiled = state.veils.visibility ?? state.veils['font-size']
    if (isVeiled) return undefined
    const reference = ways.notes.references.get(element)
    if (reference !== undefined) to.mark(reference)
    if (reference !== undefined || ways.notes.backLinks.has(element))
      return to.aside('mark', element)
    if (isComment(element, look)) return to.aside('comment', element)
    if (CONTROLS.has(element.name)) return to.aside('control', element)
    if (/^(?:rt|rp|rtc)$/u.test(element.name)) return to.aside('reading', element)
    if (isStruck(element, look)) return to.aside('struck', element)
    const shown = shownBy(element, look)
    if (shown) return to.aside(shown, element)
    if (element.name === 'svg')
      return to.aside(textOf(element).trim() ? 'EMBEDDED' : 'control', element)
    return undefined
  }

  function setUp(element: Element, state: State): void {
    const look = ways.lookOf(element)
    const { name } = element
    if (name === 'table') {
      delete state.cell
      state.grid = gridOf(element, ways.lookOf)
    }
    const place = state.grid?.places.get(element)
    if (state.grid && place) state.cell = { grid: state.grid, ...place }
    if (/^h[1-6]$/u.test(name)) state.level = Number(name[1])
    // A contents page leads to places of its own page.
    if (name === 'a') state.isLink = !/^#.|#_Toc/u.test(element.attribs.href ?? '')
    if (isRaised(element, look)) state.isRaised = isPower(textOf(element))
    state.keepsBreaks = keepsBreaks(element, look) ?? state.keepsBreaks
  }
}

/** What Word saves of its reviewers' comments: the list of them, and their marks in the text. */
function isComment({ attribs }: Element, look: Look): boolean {
  return (
    look.get('mso-element') === 'comment-list' ||
    /\bmsocom(?:anchor|off)\b/u.test(attribs.class ?? '')
  )
}

function isPictured(kind: Aside['kind']): boolean {
  return kind === 'PICTURE' || kind === 'EMBEDDED' || kind === 'FORMULA'
}

/** What a page's reader taps to see the rest of an article. */
export const FOLD =
  /^[\s[【（(.…]*(?:点击)?(?:展开|阅读|查看|显示)(?:全文|全部|更多|剩余|余下全文|其余)?[\s\]】）)>》↓▼∨…]*$/u

/** Whether the page shows a hidden part once its reader asks for the rest of the article. */
function isFoldedOut(element: Element): boolean {
  const around = [sibling(element, 'prev'), sibling(element, 'next')]
  return (
    /^(?:div|section|span|p)$/u.test(element.name) &&
    around.some((other) => other && isElement(other) && FOLD.test(textOf(other))) &&
    !closest(element, ({ name }) => name === 'nav')
  )
}

function sibling(element: Element, side: 'prev' | 'next'): Node | null {
  let at: Node | null = element[side] as Node | null
  while (at?.type === 'text' && at.data.trim() === '') at = at[side] as Node | null
  return at
}
