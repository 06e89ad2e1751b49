/** Which lines of a YAML file only go on with a text or a list that began on a line above. */
import type { GenericSchema } from 'valibot'
import {
  type Document,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Scalar,
  visit,
} from 'yaml'
import { shapeAt } from './shapes'
import { namesFigure } from './slips'

/**
 * Numbers of the lines within quotes or brackets, or of a text without them, that began on a line
 * above or whose key stands there. YAML takes lines of `key：text` for such a text as well: it is one
 * only where the schema has a text, and a line that begins with a figure's id was meant for its own.
 */
export function goingOn(
  text: string,
  schema: GenericSchema,
  document: Document.Parsed,
  counter: LineCounter,
): Set<number> {
  const lines = text.split('\n')
  const lineAt = (offset: number): number => counter.linePos(offset).line
  const spanOf = ({ range }: Node, above: unknown): number[] => {
    const [start = 0, end = 0] = range ?? []
    const first = lineAt(isPair(above) && isScalar(above.key) ? (above.key.range?.[0] ?? 0) : start)
    const last = lineAt(Math.max(start, end - 1))
    return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + 1 + index)
  }
  const numbers = new Set<number>()
  const add = (found: readonly number[]): void => {
    for (const number of found) numbers.add(number)
  }
  visit(document, {
    Scalar: (_, node, above) => {
      const span = spanOf(node, above.at(-1))
      if (isQuoted(node)) add(span)
      else if (node.type === 'PLAIN' && shapeAt(schema, pathOf(above)) === 'text')
        add(span.filter((number) => !namesFigure(lines[number - 1] ?? '')))
    },
    Collection: (_, node, above) => (node.flow ? add(spanOf(node, above.at(-1))) : undefined),
  })
  return numbers
}

function isQuoted({ type }: Scalar): boolean {
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
}

/** The path that leads to what these nodes hold; of a list's items, all the same, the first. */
function pathOf(above: readonly unknown[]): (string | number)[] {
  return above.flatMap((node): (string | number)[] => {
    if (isPair(node)) return [String(node.key)]
    return isSeq(node) ? [0] : []
  })
}
