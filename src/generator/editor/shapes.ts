/** What a schema lets a file hold, for remarks on a file that does not fit it. */
import type { GenericSchema } from 'valibot'

/** What stands under a key: a text, a list of texts, a list of objects, `key: text` lines, keys of its own. */
export type Shape = 'text' | 'list' | 'objects' | 'entries' | 'object'

/** The parts of valibot's schemas that lead to other schemas. */
interface Node {
  type: string
  entries?: Record<string, Node>
  wrapped?: Node
  item?: Node
  value?: Node
  options?: readonly unknown[]
}

/** The keys that may stand at a path; none where what stands there has no fixed keys. */
export function keysAt(schema: GenericSchema, path: readonly (string | number)[]): string[] {
  return Object.keys(nodeAt(bare(schema as unknown as Node), path)?.entries ?? {})
}

/** What stands at a path; undefined where nothing may. */
export function shapeAt(
  schema: GenericSchema,
  path: readonly (string | number)[],
): Shape | undefined {
  const node = nodeAt(bare(schema as unknown as Node), path)
  if (!node) return undefined
  if (node.item) return bare(node.item).entries ? 'objects' : 'list'
  if (node.value) return 'entries'
  return node.entries ? 'object' : 'text'
}

/** Every key of a schema with what stands under it, at whatever depth. */
export function keysIn(schema: GenericSchema): Map<string, Shape> {
  const keys = new Map<string, Shape>()
  const visit = (path: readonly (string | number)[]): void => {
    const shape = shapeAt(schema, path)
    if (shape === 'objects') visit([...path, 0])
    for (const key of keysAt(schema, path)) {
      const own = [...path, key]
      keys.set(key, shapeAt(schema, own) ?? 'text')
      visit(own)
    }
  }
  visit([])
  return keys
}

function nodeAt(root: Node, path: readonly (string | number)[]): Node | undefined {
  return path.reduce<Node | undefined>((node, key) => {
    const next = typeof key === 'number' ? node?.item : (node?.entries?.[key] ?? node?.value)
    return next && bare(next)
  }, root)
}

/**
 * Without what makes it optional; of several the one that holds most, a list; of objects that one of
 * their keys tells apart, an object with the keys of all.
 */
function bare(node: Node): Node {
  if (node.wrapped) return bare(node.wrapped)
  const choices = (node.options ?? []) as readonly Node[]
  const [first] = choices
  if (!first) return node
  if (node.type === 'variant') {
    const entries = choices.map((choice) => choice.entries ?? {})
    return { type: 'object', entries: Object.assign({}, ...entries) }
  }
  return node.type === 'union' ? bare(choices.find(({ item }) => item) ?? first) : node
}
