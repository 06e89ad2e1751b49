/** A view on the screen. A component's views are the children of the node that stands for it. */
export interface View {
  tag: string
  /** As the template gives them, names in camel case except `data-*`. */
  attributes: Record<string, unknown>
  children: (View | string)[]
  parent: View | null
  /** The page or component whose template made the view: its methods handle the events. */
  owner: Owner
}

export interface Owner {
  call(method: string, event: unknown): void
}

const inline = new Set(['text', 'block'])

/** What a reader sees of a view: each block on a line of its own, hidden ones left out. */
export function textOf(view: View): string {
  const lines = ['']
  const write = (node: View): void => {
    if (node.attributes.hidden === true) return
    const block = !inline.has(node.tag)
    if (block && lines.at(-1) !== '') lines.push('')
    for (const child of node.children) {
      if (typeof child === 'string') lines[lines.length - 1] += child
      else write(child)
    }
    if (block && lines.at(-1) !== '') lines.push('')
  }
  write(view)
  return lines.join('\n').trim()
}

/** Every view below and including this one, in document order. */
export function* viewsIn(view: View): Generator<View> {
  yield view
  for (const child of view.children) if (typeof child !== 'string') yield* viewsIn(child)
}

/** The view and its ancestors, innermost first. */
export function* lineOf(view: View): Generator<View> {
  for (let at: View | null = view; at !== null; at = at.parent) yield at
}

export const classesOf = (view: View): string[] =>
  String(view.attributes.class ?? '')
    .split(/\s+/)
    .filter(Boolean)

export const labelOf = (view: View): string | undefined => {
  const label = view.attributes['aria-label'] ?? view.attributes.ariaLabel
  return typeof label === 'string' ? label : undefined
}

/** `data-row-id="1"` as WeChat hands it to handlers: `{ rowId: '1' }`. */
export function datasetOf(view: View): Record<string, unknown> {
  const entries = Object.entries(view.attributes)
    .filter(([name]) => name.startsWith('data-'))
    .map(([name, value]): [string, unknown] => [camel(name.slice('data-'.length)), value])
  return Object.fromEntries(entries)
}

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase())

/** How many levels of views lie below this one, itself included. */
export function depthOf(view: View): number {
  const below = view.children.filter((child) => typeof child !== 'string').map(depthOf)
  return 1 + Math.max(0, ...below)
}
