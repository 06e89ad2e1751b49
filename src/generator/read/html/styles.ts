/**
 * How elements look, as far as it decides what is text: their own `style` and the simple rules of
 * the page's <style> elements. CSS Cascading 4: important first, then specificity, then order.
 */
import { type Element, type Node, nameOf } from './page'

/** Values by property, of one element; nothing is inherited. */
export type Look = ReadonlyMap<string, string>
export type LookOf = (element: Element) => Look

interface Declaration {
  property: string
  value: string
  important: boolean
}
interface Rule {
  tag: string
  declarations: Declaration[]
}

const READ =
  /^(?:display|visibility|opacity|font-size|mso-hide|mso-element|text-decoration(?:-line)?|list-style(?:-type)?|vertical-align|white-space|width|height)$/u
const SELECTOR = /^([a-z][a-z0-9]*)?([.#])([\w\u0080-\uFFFF-]+)$/iu

/** Reads the rules of a page once; the function tells the look of one of its elements. */
export function styleSheet(root: Node): LookOf {
  const rules = new Map<string, Rule[]>()
  for (const sheet of sheetsIn(root))
    for (const { selectors, declarations } of rulesIn(sheet))
      for (const selector of selectors) {
        const match = SELECTOR.exec(selector)
        if (!match) continue
        const key = `${match[2]}${match[3]}`
        const rule = { tag: (match[1] ?? '').toLowerCase(), declarations }
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
    const matching = (keys: readonly string[]): Rule[] =>
      keys
        .flatMap((key) => rules.get(key) ?? [])
        .filter(({ tag }) => tag === '' || tag === element.name)
    const ofClass = matching(classes.map((name) => `.${name}`))
    for (const { declarations } of ofClass.sort(
      (a, b) => (a.tag === '' ? 0 : 1) - (b.tag === '' ? 0 : 1),
    ))
      apply(declarations)
    for (const { declarations } of matching([`#${element.attribs.id ?? ''}`])) apply(declarations)
  }
  const { style } = element.attribs
  if (style) apply(declarationsIn(style))
  return look
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
