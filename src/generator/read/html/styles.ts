/**
 * How elements look, as far as it decides what is text: their own `style` and the simple rules of
 * the page's <style> elements. CSS Cascading 4: important first, then specificity, then order.
 */
import { type Element, isElement, type Node, nameOf } from './page'

/** Values by property, of one element; nothing is inherited. */
export type Look = ReadonlyMap<string, string>
export type LookOf = (element: Element) => Look

interface Declaration {
  property: string
  value: string
  important: boolean
}
interface Rule {
  /** What the element and those around it must be, from the element outwards. */
  compounds: Compound[]
  /** Ids, classes and tags, each worth more than all of the next. */
  weight: number
  declarations: Declaration[]
}
/** `p.note#first`: all of it must hold for one element; `child` if for the very parent of the one before. */
interface Compound {
  tag: string
  classes: string[]
  id: string
  child: boolean
}

const READ =
  /^(?:display|visibility|opacity|font-size|mso-hide|mso-element|text-decoration(?:-line)?|list-style(?:-type)?|vertical-align|white-space|width|height|max-height|overflow|text-indent|left|top|clip)$/u
const NAME = /[\w\u0080-\uFFFF-]+/u
const COMPOUND = new RegExp(`^([a-z][a-z0-9]*)?((?:[.#]${NAME.source})*)$`, 'iu')
const LONGEST_SELECTOR = 6

/** Reads the rules of a page once; the function tells the look of one of its elements. */
export function styleSheet(root: Node): LookOf {
  const rules = new Map<string, Rule[]>()
  for (const sheet of sheetsIn(root))
    for (const { selectors, declarations } of rulesIn(sheet))
      for (const selector of selectors) {
        const compounds = compoundsOf(selector)
        const key = compounds && keyOf(compounds)
        if (!key) continue
        const rule = { compounds, weight: weightOf(compounds), declarations }
        const same = rules.get(key)
        if (same) same.push(rule)
        else rules.set(key, [rule])
      }
  const known = new WeakMap<Element, Look>()
  return (element) => {
    const look = known.get(element) ?? lookOf(element, rules)
    known.set(element, look)
    return look
  }
}

function lookOf(element: Element, rules: ReadonlyMap<string, Rule[]>): Look {
  const look = new Map<string, string>()
  const important = new Set<string>()
  const apply = (declarations: readonly Declaration[]): void => {
    for (const { property, value, important: strong } of declarations) {
      if (important.has(property) && !strong) continue
      look.set(property, value)
      if (strong) important.add(property)
    }
  }
  if (rules.size > 0) {
    const classes = (element.attribs.class ?? '').split(/\s+/u).filter((name) => name !== '')
    const keys = [
      ...classes.map((name) => `.${name}`),
      `#${element.attribs.id ?? ''}`,
      element.name,
    ]
    const matching = keys
      .flatMap((key) => rules.get(key) ?? [])
      .filter(({ compounds }) => matches(element, compounds))
    for (const { declarations } of matching.sort((a, b) => a.weight - b.weight)) apply(declarations)
  }
  const { style } = element.attribs
  if (style) apply(declarationsIn(style))
  return look
}

/** A selector of tags, classes and ids with descendants and children; undefined for any other. */
function compoundsOf(selector: string): Compound[] | undefined {
  const parts = selector
    .replaceAll(/\s*>\s*/gu, ' >')
    .trim()
    .split(/\s+/u)
    .reverse()
  if (parts.length > LONGEST_SELECTOR) return undefined
  const compounds: Compound[] = []
  for (const [index, part] of parts.entries()) {
    const match = COMPOUND.exec(part.replace('>', ''))
    if (!match || match[0] === '') return undefined
    const names = match[2]?.match(/[.#][^.#]+/gu) ?? []
    compounds.push({
      tag: (match[1] ?? '').toLowerCase(),
      classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
      id: names.find((name) => name.startsWith('#'))?.slice(1) ?? '',
      child: parts[index - 1]?.startsWith('>') ?? false,
    })
  }
  return compounds
}

/** What an element must have for a rule to be looked at; '' for a rule on tags alone, which says too little. */
function keyOf(compounds: readonly Compound[]): string {
  const [own] = compounds
  if (!own || compounds.every(({ classes, id }) => id === '' && classes.length === 0)) return ''
  if (own.id !== '') return `#${own.id}`
  return own.classes[0] === undefined ? own.tag : `.${own.classes[0]}`
}

function weightOf(compounds: readonly Compound[]): number {
  return compounds.reduce(
    (sum, { tag, classes, id }) =>
      sum + (id === '' ? 0 : 10_000) + classes.length * 100 + (tag === '' ? 0 : 1),
    0,
  )
}

function matches(element: Element, [own, ...around]: readonly Compound[]): boolean {
  if (!own || !holds(element, own)) return false
  let at = parentOf(element)
  for (const compound of around) {
    while (at && !compound.child && !holds(at, compound)) at = parentOf(at)
    if (!at || !holds(at, compound)) return false
    at = parentOf(at)
  }
  return true
}

function holds(element: Element, { tag, classes, id }: Compound): boolean {
  const own = (element.attribs.class ?? '').split(/\s+/u)
  return (
    (tag === '' || tag === element.name) &&
    (id === '' || id === element.attribs.id) &&
    classes.every((name) => own.includes(name))
  )
}

function parentOf(element: Element): Element | undefined {
  const { parent } = element
  return parent && isElement(parent as Node) ? (parent as Element) : undefined
}

function* sheetsIn(root: Node): Generator<string> {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (nameOf(node) === 'style') {
      const media = 'attribs' in node ? (node.attribs.media ?? '') : ''
      if (isForScreens(media))
        yield ('children' in node ? node.children : [])
          .map((child) => ('data' in child ? child.data : ''))
          .join('')
    } else if ('children' in node)
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Node)
  }
}

function isForScreens(media: string): boolean {
  return /^\s*(?:(?:only\s+)?screen|all)?\s*(?:,|$)/iu.test(media)
}

/** Rules of a style sheet, those of @media for screens too; what it cannot read it leaves. */
function* rulesIn(
  sheet: string,
  isOutermost = true,
): Generator<{ selectors: string[]; declarations: Declaration[] }> {
  const css = sheet.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/gu, ' ')
  let at = 0
  while (at < css.length) {
    const open = css.indexOf('{', at)
    if (open < 0) return
    const head = css.slice(at, open).split(';').at(-1)?.trim() ?? ''
    const close = closing(css, open)
    const body = css.slice(open + 1, close)
    if (!head.startsWith('@'))
      yield {
        selectors: head.split(',').map((selector) => selector.trim()),
        declarations: declarationsIn(body),
      }
    else if (isOutermost && /^@media\b/iu.test(head) && isForScreens(head.slice('@media'.length)))
      yield* rulesIn(body, false)
    at = close + 1
  }
}

function closing(css: string, open: number): number {
  let depth = 0
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++
    else if (css[i] === '}' && --depth === 0) return i
  }
  return css.length
}

function declarationsIn(style: string): Declaration[] {
  return style.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, colon).trim().toLowerCase()
    if (colon < 0 || !READ.test(property)) return []
    const written = declaration.slice(colon + 1).toLowerCase()
    const value = written.replace(/!\s*important/u, '').trim()
    return value === '' ? [] : [{ property, value, important: value !== written.trim() }]
  })
}
