/** Footnotes and endnotes of a page: what marks them in the text, and where they are written. */
import { lettersIn } from '../../ground/account'
import { isBlock } from './looks'
import { childrenOf, closest, type Element, isElement, type Node, nodesIn, textOf } from './page'
import type { LookOf } from './styles'

export interface Notes {
  /** What is printed as the mark, without brackets, by note id; in the order of the marks. */
  marks: Map<string, string>
  /** The elements that print a mark in the text. */
  references: Map<Element, string>
  /** The elements from which on a note's own text runs, up to the end of their holder. */
  starts: Map<Element, string>
  /** Elements that hold one note or several and nothing else after the first. */
  holders: Set<Element>
  /** Links from a note back to its mark. */
  backLinks: Set<Element>
}

const MARK =
  /^[[［(（〔【]?\s*(注?\d{1,3}|[①-⓿❶-❿]|[*＊†‡§※]{1,3}|[ivx]{1,5}|[a-z]|注?[一二三四五六七八九十]{1,3})\s*[\]］)）〕】]?$/u
/** Names that editors give: Word, Google Docs, LibreOffice, wikis, Markdown. */
const NAMED = /^_?(?:ftn|edn|ftnt|fn|footnote|endnote|sdfootnote|sdendnote|note|cite_note|zhu|zs)/iu
const BACK = /^\s*(?:[↩↑⤴⏎^]\uFE0E?|返回)\s*$/u
/** A note is rarely longer; the text that a link within the page leads to is. */
const LONGEST_NOTE = 600

/** Finds the notes below a node. A link is a note's mark where the page says so in some way. */
export function notesIn(root: Node, lookOf: LookOf): Notes {
  const { order, named, links } = survey(root)
  const found: Notes = {
    marks: new Map(),
    references: new Map(),
    starts: new Map(),
    holders: new Set(),
    backLinks: new Set(),
  }
  const byTarget = new Map<Element, string>()
  for (const link of links) {
    const target = named.get(placeIn(link))
    const whole = raised(link, lookOf) ?? link
    const mark = MARK.exec(textOf(whole).trim())?.[1]
    if (!target || !mark || !isReference(link, whole, lookOf)) continue
    if ((order.get(target) ?? 0) < (order.get(link) ?? 0)) continue
    const id = byTarget.get(target) ?? `note${byTarget.size + 1}`
    byTarget.set(target, id)
    found.references.set(whole, id)
    if (!found.marks.has(id)) found.marks.set(id, mark)
  }
  const targets = new Set(byTarget.keys())
  for (const [target, id] of byTarget) {
    const holder = holderOf(target, targets, found.references, lookOf)
    const several = countIn(holder, (element) => targets.has(element))
    if (lettersIn(textOf(holder)) > LONGEST_NOTE * several) forget(found, id)
    else {
      found.starts.set(target, id)
      found.holders.add(holder)
    }
  }
  for (const link of links) {
    const back = named.get(placeIn(link))
    const isBack =
      (back !== undefined && (order.get(back) ?? 0) < (order.get(link) ?? 0)) ||
      BACK.test(textOf(link))
    if (isBack && closest(link, (element) => found.holders.has(element))) found.backLinks.add(link)
  }
  return found
}

function forget(notes: Notes, id: string): void {
  notes.marks.delete(id)
  for (const [element, note] of notes.references) if (note === id) notes.references.delete(element)
}

function survey(root: Node): {
  order: Map<Node, number>
  named: Map<string, Element>
  links: Element[]
} {
  const order = new Map<Node, number>()
  const named = new Map<string, Element>()
  const links: Element[] = []
  for (const node of nodesIn(root)) {
    if (!isElement(node)) continue
    order.set(node, order.size)
    const { id, name, href } = node.attribs
    for (const key of [id, node.name === 'a' ? name : undefined])
      if (key && !named.has(key)) named.set(key, node)
    if (node.name === 'a' && href && /#./u.test(href)) links.push(node)
  }
  return { order, named, links }
}

/** The name of the place to which a link leads; a browser that saves a page writes the whole address. */
function placeIn({ attribs: { href = '' } }: Element): string {
  const place = href.slice(href.indexOf('#') + 1)
  try {
    return decodeURIComponent(place)
  } catch {
    return place
  }
}

/** The raised element around a link that holds nothing but its mark. */
function raised(link: Element, lookOf: LookOf): Element | undefined {
  const around = closest(link, (element) => element.name === 'sup')
  return around && !isBlock(around, lookOf(around)) && MARK.test(textOf(around).trim())
    ? around
    : undefined
}

function isReference(link: Element, whole: Element, lookOf: LookOf): boolean {
  const { role = '', style = '', class: name = '' } = link.attribs
  return (
    whole !== link ||
    NAMED.test(placeIn(link)) ||
    role === 'doc-noteref' ||
    /mso-(?:foot|end)note-id/iu.test(style) ||
    /footnote|endnote|noteref/iu.test(name) ||
    lookOf(link).get('vertical-align') === 'super' ||
    childrenOf(link).some(
      (child) =>
        isElement(child) &&
        (child.name === 'sup' || lookOf(child).get('vertical-align') === 'super'),
    )
  )
}

/** The largest element that begins with the note and holds none but notes. */
function holderOf(
  target: Element,
  targets: ReadonlySet<Element>,
  references: ReadonlyMap<Element, string>,
  lookOf: LookOf,
): Element {
  let holder = closest(target, (element) => isBlock(element, lookOf(element))) ?? target
  for (;;) {
    const parent = holder.parent as Node | null
    if (!parent || !isElement(parent) || /^(?:body|html)$/u.test(parent.name)) return holder
    if (countIn(parent, (element) => targets.has(element)) > 1) return holder
    if (countIn(parent, (element) => references.has(element)) > 0) return holder
    if (firstText(parent) !== firstText(holder) || firstText(holder) === undefined) return holder
    holder = parent
  }
}

function countIn(root: Node, fits: (element: Element) => boolean): number {
  let count = 0
  for (const node of nodesIn(root)) if (isElement(node) && fits(node)) count++
  return count
}

function firstText(root: Node): Node | undefined {
  for (const node of nodesIn(root)) if (node.type === 'text' && node.data.trim() !== '') return node
  return undefined
}

const BRACKETED = (mark: string): RegExp => {
  const plain = mark.replaceAll(/[*]/gu, '\\$&')
  return new RegExp(
    `^\\s*(?:[[［(（〔【]\\s*${plain}\\s*[\\]］)）〕】]|${plain}(?=[\\s.．、:：]))[.．、:：]?\\s*`,
    'u',
  )
}

/** How many characters at the head of a note's text print its mark once more. */
export function markAtHead(text: string, mark: string): number {
  const plain = BRACKETED(mark).exec(text)?.[0]
  if (plain !== undefined) return plain.length
  return /^[①-⓿❶-❿*＊†‡§※]/u.test(mark) && text.startsWith(mark) ? mark.length : 0
}
