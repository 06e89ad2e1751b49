/** Reads a YAML file against its schema, and says of every fault where it stands. */

import * as v from 'valibot'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  stringify,
} from 'yaml'
import type { Place } from '../../report/types'
import { type Diagnostic, Refusal } from '../ground/diagnostics'
import { refuseLost } from '../read/decode'
import { goingOn } from './goingOn'
import { schemaFaults, syntaxFaults } from './misfits'
import { slipsIn } from './slips'

/** A YAML file checked against its schema, with a way back to where a value stands. */
export interface Written<T> {
  value: T
  /** The place of the value at a path of keys and indices. */
  placeOf: (path: readonly (string | number)[]) => Place
}

/** Parses and checks a YAML file; throws a Refusal that names every fault with its place. */
export function readYaml<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
): Written<v.InferOutput<Schema>> {
  refuseLost(text)
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const isBroken = document.errors.length > 0
  const passedOver = isBroken ? new Set<number>() : goingOn(text, schema, document, counter)
  refuseIfAny(slipsIn(text, schema, passedOver, isBroken))
  refuseIfAny(syntaxFaults(text, document, counter))
  const placeOf = (path: readonly (string | number)[]): Place => placeIn(document, counter, path)
  const content = filledIn(document.toJS() ?? {})
  const result = v.safeParse(schema, content)
  if (result.success) return { value: result.output, placeOf }
  const file = { text, document, schema, content, placeOf }
  throw new Refusal(schemaFaults(result.issues, file))
}

/** Throws a Refusal where there are faults. */
export function refuseIfAny(faults: Diagnostic[]): void {
  if (faults.length > 0) throw new Refusal(faults)
}

/** Keys of the file's own that are left empty are as if they were not there. */
function filledIn(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return content
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null))
}

/** The place of the deepest node on the path that exists. */
function placeIn(
  document: Document.Parsed,
  counter: LineCounter,
  path: readonly (string | number)[],
): Place {
  for (let depth = path.length; depth >= 0; depth--) {
    const range = nodeAt(document, path.slice(0, depth))?.range
    if (!range) continue
    const { line, col } = counter.linePos(range[0])
    return { line, column: col }
  }
  return { line: 1, column: 1 }
}

/** The node at a path; that of the key in a mapping, for a fault is looked for at its name. */
export function nodeAt(
  document: Document.Parsed,
  path: readonly (string | number)[],
): Node | undefined {
  const key = path.at(-1)
  if (key === undefined) return document.contents ?? undefined
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const pair =
    typeof key === 'string' && isMap(parent)
      ? parent.items.find(({ key: name }) => isScalar(name) && String(name.value) === key)
      : undefined
  const node = pair?.key ?? document.getIn(path, true)
  return isNode(node) ? node : undefined
}

/** A text as YAML writes it in one line, also within brackets. */
export function scalar(text: string): string {
  return /[,[\]{}]/u.test(text) ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd()
}
