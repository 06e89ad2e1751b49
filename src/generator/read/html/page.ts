/** What all who read a page ask of its nodes. */
import type { CheerioAPI } from 'cheerio'

type Root = NonNullable<ReturnType<CheerioAPI['root']>[0]>
export type Node = Root | Root['children'][number]
export type Element = Extract<Node, { attribs: unknown }>

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that begin and end a block of text. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody td textarea tfoot th thead tr ul xmp',
)
/** Elements whose text is none of the page's. */
export const WORDLESS = words('script style template noscript head')
/** What a reader of the page works with; their words are no text. */
export const CONTROLS = words(
  'button select textarea option optgroup datalist nav noframes noembed',
)

export function isElement(node: Node): node is Element {
  return 'attribs' in node
}

export function nameOf(node: Node): string {
  return isElement(node) ? node.name : ''
}

export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : []
}

/** All nodes below a node in the order of the page, that itself first; no text that is none. */
export function* nodesIn(root: Node): Generator<Node> {
  // A stack of its own: pages nest deeper than the call stack likes.
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (WORDLESS.has(nameOf(node))) continue
    yield node
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Node)
  }
}

/** The text below a node, as written. */
export function textOf(root: Node): string {
  let text = ''
  for (const node of nodesIn(root)) if (node.type === 'text') text += node.data
  return text
}

/** The nearest element around a node for which `fits` holds, the node itself included. */
export function closest(node: Node, fits: (element: Element) => boolean): Element | undefined {
  for (let at: Node | null = node; at; at = at.parent as Node | null)
    if (isElement(at) && fits(at)) return at
  return undefined
}

export function isWithin(node: Node, holder: Node): boolean {
  for (let at: Node | null = node; at; at = at.parent as Node | null) if (at === holder) return true
  return false
}
