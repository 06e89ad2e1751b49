/** What a YAML file that cannot be read, or does not fit its schema, is told. */
import type * as v from 'valibot'
import { type Document, type ErrorCode, isScalar, type LineCounter, visit } from 'yaml'
import type { Place } from '../../report/types'
import { type Diagnostic, error } from '../ground/diagnostics'
import { inFlow, lineOf, linesOf, quoted, saysOf, textOf, type WrittenLine } from './lines'
import { nearest } from './nearest'
import { keysAt } from './shapes'

/**
 * What YAML itself cannot read: the first fault, since others mostly follow from it, and every key
 * that stands twice.
 */
export function syntaxFaults(
  text: string,
  document: Document.Parsed,
  counter: LineCounter,
): Diagnostic[] {
  const doubles = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const [first = aliasIn(document)] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY')
  if (!first) return doubles.map(({ pos }) => doubleFault(text, counter.linePos(pos[0])))
  const { line, col } = counter.linePos(first.pos[0] ?? 0)
  const lines = linesOf(text, new Set())
  const written = lines.filter(({ number }) => number <= line).at(-1) ?? lines[0]
  const place =
    written?.number === line ? { line, column: col } : { line: written?.number ?? 1, column: 1 }
  const says = written ? `${saysOf(written)}，` : ''
  return [
    error(
      'YAML',
      `${says}这里${syntaxWords[first.code] ?? '读不下去'}。请检查这一行和上一行的缩进、冒号后的空格、引号和括号。`,
      place,
    ),
  ]
}

/** A text that begins with `*`: YAML takes it for the name of another, and finds none. */
function aliasIn(document: Document.Parsed): YamlFault | undefined {
  const found: YamlFault[] = []
  visit(document, {
    Alias: (_, { range }) => {
      found.push({ code: 'ALIAS', pos: [range?.[0] ?? 0] })
    },
  })
  return found[0]
}

interface YamlFault {
  code: ErrorCode | 'ALIAS'
  pos: readonly number[]
}

const syntaxWords: Partial<Record<YamlFault['code'], string>> = {
  ALIAS: '有“*”开头的文字，要放在英文引号里',
  BAD_INDENT: '缩进不对，或括号没有配对',
  BLOCK_AS_IMPLICIT_KEY: '缩进不对，或多了冒号',
  MISSING_CHAR: '少了冒号、引号或括号',
  MULTILINE_IMPLICIT_KEY: '少了冒号或“-”',
  TAB_AS_INDENT: '缩进用了制表符（Tab 键）',
  UNEXPECTED_TOKEN: '多了文字或符号',
}

function doubleFault(text: string, { line, col }: { line: number; col: number }): Diagnostic {
  const lines = linesOf(text, new Set())
  const written = lines.find(({ number }) => number === line) ?? lineOf('', line)
  const keyOf = ({ indent, body }: WrittenLine): string =>
    indent.length + body.split(':', 1).join('')
  const before = lines.find((one) => one.number < line && keyOf(one) === keyOf(written))
  const where = before ? `在第${before.number}行` : '前面'
  return error(
    'YAML',
    `${saysOf(written)}，这一项${where}已经写过。请把两处合成一处，删去另一处。`,
    { line, column: col },
  )
}

/** A file that YAML can read and that does not fit its schema. */
interface Misfit {
  text: string
  document: Document.Parsed
  schema: v.GenericSchema
  content: unknown
  placeOf: (path: readonly (string | number)[]) => Place
}

/** What does not fit. A key that is missing as it was misspelt is told once, where it stands. */
export function schemaFaults(issues: readonly v.BaseIssue<unknown>[], file: Misfit): Diagnostic[] {
  const misfits = issues.flatMap((issue) => pathsOf(issue, file).map((path) => ({ issue, path })))
  const misspelt = misfits
    .filter(({ issue }) => issue.expected === 'never')
    .map(({ path }) => {
      const above = path.slice(0, -1)
      return [...above, nearest(String(path.at(-1)), keysAt(file.schema, above))[0]].join('\n')
    })
  return misfits
    .filter(
      ({ issue, path }) => issue.received !== 'undefined' || !misspelt.includes(path.join('\n')),
    )
    .map(({ issue, path }) => schemaFault(issue, path, file))
}

/** Where an issue is; valibot names only the first key of an object that is none of its own. */
function pathsOf(issue: v.BaseIssue<unknown>, { schema }: Misfit): (string | number)[][] {
  const path = pathOf(issue)
  const above = path.slice(0, -1)
  const known = keysAt(schema, above)
  const parent = issue.path?.at(-1)?.input
  if (issue.expected !== 'never' || typeof parent !== 'object' || parent === null) return [path]
  return Object.keys(parent)
    .filter((key) => !known.includes(key))
    .map((key) => [...above, key])
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map((item) => item.key as string | number)
}

function schemaFault(
  issue: v.BaseIssue<unknown>,
  path: (string | number)[],
  file: Misfit,
): Diagnostic {
  const id = questionAt(file.content, path)
  const inQuestion = id === undefined ? path : path.slice(2)
  const shown = inQuestion
    .map((key) => (typeof key === 'number' ? `第${key + 1}项` : key))
    .join(' › ')
  const about = `${id === undefined ? '' : `题目 ${id}：`}“${shown || '全文'}”`
  const place = file.placeOf(path)
  if (issue.received === 'undefined' && !file.document.hasIn(path))
    return error('SCHEMA', `${about}缺少这一项，${ownOf(issue) ?? '请补上'}。`, place)
  const line = linesOf(file.text, new Set()).find(({ number }) => number === place.line)
  const says = line ? `${saysOf(line)}，` : ''
  const { fault, mended } = faultOf(issue, path, file)
  const end = fault.endsWith('？') ? '' : '。'
  const better = line && mended?.(line)
  const advice = better === undefined ? end : `${end}请改成：${better}`
  return error('SCHEMA', `${says}${about}${fault}${advice}`, place)
}

/** The id of the question that a path leads into, where it has one. */
function questionAt(content: unknown, path: readonly (string | number)[]): string | undefined {
  const [list, index] = path
  if (list !== 'questions' || typeof index !== 'number') return undefined
  const { questions } = content as { questions: { id?: unknown }[] }
  const id = questions[index]?.id
  return typeof id === 'string' ? id : undefined
}

interface Fault {
  fault: string
  /** The line as it should be, where that can be told. */
  mended?: (line: WrittenLine) => string | undefined
}

/** What is wrong with a value, in the editor's words. */
function faultOf(
  issue: v.BaseIssue<unknown>,
  path: readonly (string | number)[],
  { document, schema, text }: Misfit,
): Fault {
  const { type, expected, received } = issue
  const key = String(path.at(-1))
  if (expected === 'never') return unknownKey(key, keysAt(schema, path.slice(0, -1)))
  if (path.length === 0)
    return { fault: `应逐行写“词: 内容”，可以用的词有 ${keysAt(schema, []).join('、')}` }
  if (received === 'null' && !ownOf(issue)) return EMPTY
  if (received === 'null' || received === 'undefined')
    return { fault: `${NOTHING}，${ownOf(issue) ?? '请写上内容'}` }
  if (type === 'non_empty') return { fault: '不能是空的' }
  const own = ownOf(issue) ?? numbers[type]
  if (own) return { fault: own }
  const node = document.getIn(path, true)
  const written = isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : ''
  if (expected === 'string' && written !== '')
    return {
      fault: '应是文字，数字要加引号',
      mended: (line) => textOf({ ...line, body: inPlaceOf(line.body, written, quoted(written)) }),
    }
  if (expected === 'Array' && written !== '' && !written.includes('\n'))
    return {
      fault: '应是列表，放在英文方括号 [ ] 里',
      mended: (line) =>
        textOf({ ...line, body: inPlaceOf(line.body, written, `[${inFlow(written)}]`) }),
    }
  const wanted = expected?.replaceAll(/[()"]/gu, '').replaceAll(' | ', '、')
  return { fault: `应是${kinds[expected ?? ''] ?? wanted ?? '别的内容'}` }
}

/** The schema's own words on a fault, where it has some. */
function ownOf({ message }: v.BaseIssue<unknown>): string | undefined {
  return /^\p{Script=Han}/u.test(message) ? message : undefined
}

const NOTHING = '是空的（“#”后面的字不算）'

const EMPTY: Fault = {
  fault: `${NOTHING}，请写上内容，或删去这一行`,
  // A comment has a space behind its mark: `#1 窗口` was meant to be read.
  mended: ({ comment, ...line }) =>
    /^\s*#\S/u.test(comment)
      ? textOf({ ...line, body: `${line.body} ${quoted(comment.trim())}`, comment: '' })
      : undefined,
}

/** A line's text with its last mention of a value replaced. */
function inPlaceOf(body: string, written: string, by: string): string {
  const at = body.lastIndexOf(written)
  return at < 0 ? body : body.slice(0, at) + by + body.slice(at + written.length)
}

function unknownKey(key: string, known: readonly string[]): Fault {
  const [meant] = nearest(key, known)
  if (meant === undefined) return { fault: `不是这里用的词，这里可以写 ${known.join('、')}` }
  return {
    fault: `不是这里用的词，您是不是要写 ${meant}？`,
    mended: (line) => textOf({ ...line, body: line.body.replace(key, meant) }),
  }
}

const numbers: Record<string, string> = { integer: '应为整数', min_value: '应为1以上的数' }

const kinds: Record<string, string> = {
  number: '阿拉伯数字',
  string: '文字，写成一行',
  Array: '列表',
  Object: '在下面逐行写的“编号: 文字”，每行前面空两格',
}
