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
import { type Diagnostic, error, Refusal } from '../ground/diagnostics'

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
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const placeOf = (path: readonly (string | number)[]): Place => placeIn(document, counter, path)
  if (document.errors.length > 0)
    throw new Refusal(
      document.errors.map((fault) => {
        const { line, col } = counter.linePos(fault.pos[0])
        return error(
          'YAML',
          `这里不是合格的 YAML：${yamlFault(fault.code)}。请检查缩进、冒号后的空格和引号。`,
          {
            line,
            column: col,
          },
        )
      }),
    )
  const content: unknown = document.toJS() ?? {}
  const result = v.safeParse(schema, content)
  if (!result.success)
    throw new Refusal(result.issues.map((issue) => describe(issue, content, placeOf)))
  return { value: result.output, placeOf }
}

function yamlFault(code: string): string {
  const known: Record<string, string> = {
    DUPLICATE_KEY: '同一个键写了两次',
    BAD_INDENT: '缩进不对',
    TAB_AS_INDENT: '缩进用了制表符',
    MISSING_CHAR: '少了一个符号',
    UNEXPECTED_TOKEN: '出现了意外的符号',
  }
  return known[code] ?? code
}

function describe(
  issue: v.BaseIssue<unknown>,
  content: unknown,
  placeOf: Written<unknown>['placeOf'],
): Diagnostic {
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  const id = questionAt(content, path)
  const inQuestion = id === undefined ? path : path.slice(2)
  const shown = inQuestion
    .map((key) => (typeof key === 'number' ? `第${key + 1}项` : key))
    .join(' › ')
  const where = `${id === undefined ? '' : `题目 ${id}：`}“${shown || '全文'}”`
  return error('SCHEMA', `${where}${faultOf(issue)}。`, placeOf(path))
}

/** The id of the question that a path leads into, where it has one. */
function questionAt(content: unknown, path: readonly (string | number)[]): string | undefined {
  const [list, index] = path
  if (list !== 'questions' || typeof index !== 'number') return undefined
  const { questions } = content as { questions: { id?: unknown }[] }
  const id = questions[index]?.id
  return typeof id === 'string' ? id : undefined
}

/** What is wrong with a value, in the editor's words. */
function faultOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return '没有这个键，请检查拼写'
  if (received === 'undefined') return '缺少这一项，请补上'
  if (type === 'non_empty') return '不能是空的'
  const own = /^\p{Script=Han}/u.test(message) ? message : numbers[type]
  if (own) return `写的是 ${received}，${own}`
  const wanted =
    kinds[expected ?? ''] ?? expected?.replaceAll(/[()"]/gu, '').replaceAll(' | ', '、')
  return `写的是 ${received}，应为${wanted ?? '别的内容'}`
}

const numbers: Record<string, string> = { integer: '应为整数', min_value: '应为1以上的数' }

const kinds: Record<string, string> = {
  number: '阿拉伯数字',
  string: '文字（数字请加引号）',
  Array: '列表',
  Object: '“键: 值”的形式',
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
      ? parent.items.find(({ key: name }) => isScalar(name) && name.value === key)
      : undefined
  const node = pair?.key ?? document.getIn(path, true)
  return isNode(node) ? node : undefined
}

/** A text as YAML writes it in one line, also within brackets. */
export function scalar(text: string): string {
  return /[,[\]{}]/u.test(text) ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd()
}
