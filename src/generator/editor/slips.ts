/**
 * The usual slips of people who write YAML by hand, told line by line. YAML itself reads many of them
 * as something else, and speaks of another line.
 */
import type { GenericSchema } from 'valibot'
import { type Diagnostic, error } from '../ground/diagnostics'
import { inFlow, lineOf, linesOf, quoted, saysOf, textOf, type WrittenLine } from './lines'
import { nearest } from './nearest'
import { keysAt, keysIn, type Shape, shapeAt } from './shapes'

/** What is wrong with a line, and the lines as they should be. */
interface Slip {
  fault: string
  mended: string
}

/** A line in its file. */
interface Placed {
  line: WrittenLine
  /** What stands under the file's own key above it, and that key; it is the line's own at such a key. */
  shape: Shape | undefined
  top: string
  isTop: boolean
  /** The indentation of the first line below that key. */
  indent: string
  /** The columns at which an item of the list begins, and at which its keys do. */
  itemColumn: number
  keyColumn: number
  hasChildren: boolean
  /** Whether it begins an item of the list, as its key is the first or the item above has it. */
  isNewItem: boolean
  file: File
}

interface File {
  keys: ReadonlyMap<string, Shape>
  topKeys: readonly string[]
  itemKeys: readonly string[]
  /** Whether YAML could not read it. */
  isBroken: boolean
}

/**
 * Slips in a file, one a line. `passedOver` are numbers of lines that go on with what a line above
 * began; `isBroken` says that YAML could not read the file.
 */
export function slipsIn(
  text: string,
  schema: GenericSchema,
  passedOver: ReadonlySet<number>,
  isBroken: boolean,
): Diagnostic[] {
  const topKeys = keysAt(schema, [])
  const keys = keysIn(schema)
  const lines = linesOf(text, passedOver)
  const slips: Diagnostic[] = []
  let top = ''
  let block: WrittenLine | undefined
  let hasFirst = false
  let keyColumn = 0
  /** A key of an item whose entries follow, and the first of their lines. */
  let nested = ''
  let entry: WrittenLine | undefined
  for (const [index, line] of lines.entries()) {
    const key = topKeyOf(line, topKeys, keys)
    if (key !== undefined) {
      top = key
      block = undefined
    } else block ??= line
    const path = topKeys.length > 0 ? [top] : []
    const next = lines[index + 1]
    const itemKeys = keysAt(schema, [...path, 0])
    const isFirst = key === undefined && RegExp(`^${itemKeys[0]}\\s*[:：]`, 'u').test(line.body)
    const isNewItem = isFirst && (line === block || hasFirst)
    hasFirst = isFirst || (hasFirst && line.bullet === '' && key === undefined)
    const indent = block && /^ +$/u.test(block.indent) ? block.indent : ''
    const itemColumn = block?.bullet ? indent.length : Math.max(0, indent.length - '- '.length)
    if (itemKeys.includes(/^[A-Za-z]+(?=\s*[:：])/u.exec(line.body)?.[0] ?? '')) {
      if (line.bullet !== '') keyColumn = itemColumn + line.bullet.length
      else if (line === block) keyColumn = indent.length
      else if (isHyphenAlone(lines[index - 1])) keyColumn = line.indent.length
    }
    const itemKey = itemKeys.find((name) => RegExp(`^${name}\\s*[:：]`, 'u').test(line.body))
    if (itemKey !== undefined || key !== undefined || !POINT.test(line.body)) {
      nested = itemKey && shapeAt(schema, [...path, 0, itemKey]) === 'entries' ? itemKey : ''
      entry = undefined
    } else if (nested !== '') entry ??= line
    const slip = slipOf({
      line,
      top: entry ? nested : top,
      shape: entry
        ? 'entries'
        : top === '' && topKeys.length > 0
          ? undefined
          : shapeAt(schema, path),
      isTop: key !== undefined,
      indent: entry ? indentOf(entry, keyColumn) : indent === '' && !block?.bullet ? '  ' : indent,
      itemColumn,
      keyColumn,
      hasChildren: next !== undefined && topKeyOf(next, topKeys, keys) === undefined,
      isNewItem,
      file: { keys, topKeys, itemKeys, isBroken },
    })
    if (slip)
      slips.push(
        error('YAML', `${saysOf(line)}，${slip.fault}。请改成：${slip.mended}`, {
          line: line.number,
          column: line.indent.length + 1,
        }),
      )
  }
  return slips
}

/** The indentation of the first line of an item's entries; more than that of their key in any case. */
function indentOf({ indent, bullet }: WrittenLine, keyColumn: number): string {
  const isSound = /^ *$/u.test(indent) && bullet === '' && indent.length > keyColumn
  return isSound ? indent : ' '.repeat(keyColumn + 2)
}

function isHyphenAlone(line: WrittenLine | undefined): boolean {
  return line !== undefined && line.bullet !== '' && line.body === ''
}

/** The file's own key that a line begins with, a misspelt one too. */
function topKeyOf(
  { indent, bullet, body }: WrittenLine,
  topKeys: readonly string[],
  keys: ReadonlyMap<string, Shape>,
): string | undefined {
  const name = /^["'“”‘’]?([A-Za-z]+)["'“”‘’]?\s*[:：]/u.exec(body)?.[1]
  if (name === undefined || bullet !== '') return undefined
  if (indent === '') return nearest(name, topKeys)[0]
  const isNested = [...keys.keys()].filter((key) => !topKeys.includes(key)).length > 0
  return !isNested && topKeys.includes(name) ? name : undefined
}

const MOST_SLIPS = 4

/** The slips of a line as one: with each mended, the next shows. */
function slipOf(placed: Placed): Slip | undefined {
  const faults: string[] = []
  let mended = ''
  let { line } = placed
  while (faults.length < MOST_SLIPS) {
    const slip = first({ ...placed, line })
    if (!slip || faults.includes(slip.fault)) break
    faults.push(slip.fault)
    ;({ mended } = slip)
    if (mended.includes('\n')) break
    line = lineOf(mended, line.number)
  }
  return faults.length > 0 ? { fault: faults.join('；'), mended } : undefined
}

function first(placed: Placed): Slip | undefined {
  for (const look of LOOKS) {
    const slip = look(placed)
    if (slip) return slip
  }
  return undefined
}

/* ---------- parts of a line ---------- */

/** The id of a section or a figure. */
const ID = /^(?:intro|n?\d[\w~-]*)(?:\.p\d+(?:\.f\d+)?)?(?=[\s:：【［[〔]|$)/u
const FIGURE = /^n?\d[\w~-]*\.p\d+\.f\d+(?!\w)/u
/** The id of an edition before that of a figure in it. */
const POINT = /^([A-Za-z][\w-]*)(\s*[:：]\s*|\s+)["'“]?(?:intro|n?\d[\w~-]*)\.p\d+\.f\d+(?!\w)/u

/** Whether a line begins with the id of a figure, or of an edition and a figure. */
export function namesFigure(raw: string): boolean {
  const { body } = lineOf(raw, 0)
  return FIGURE.test(body) || POINT.test(body)
}

/** Whether a line of entries says by an id what it is of. */
function isEntered(body: string): boolean {
  return ID.test(body) || POINT.test(body)
}

interface Parts {
  key: string
  colon: string
  gap: string
  value: string
}

/** What stands before and behind a line's colon, of either width; undefined where it has none. */
function partsOf({ body }: WrittenLine, { keys }: File): Parts | undefined {
  const point = POINT.exec(body)
  if (point) {
    const [, id = '', between = ''] = point
    const colon = between.trim()
    const [gap = ''] = /\s*$/u.exec(between) ?? []
    const value = body.slice(id.length + between.length)
    return colon === '' ? undefined : { key: id, colon, gap, value }
  }
  const isAnchored = FIGURE.test(body) && /[【［[〔].*[】］\]〕]\s*[:：]/u.test(body)
  const forms = [
    /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*([:：])(\s*)(.*)$/su,
    // The report's own words may begin with a colon: 1-1.p1.f1 ：制定规章【5件】.
    /^(\S+\.f\d+ ：[^【]*【[^】]*】)\s*([:：])(\s*)(.*)$/su,
    /^(intro|n?\d[\w~.-]*)\s*([:：])(\s*)(.*)$/su,
    ...(isAnchored ? [/^(.*?[【［[〔][^】］\]〕]*[】］\]〕])\s*([:：])(\s*)(.*)$/su] : []),
    ...(ID.test(body) ? [/^([^:：]+?)\s*([:：])(\s*)(.*)$/su] : []),
    /^(.+?)\s*(:)(\s+|$)(.*)$/su,
  ]
  const word = /^([A-Za-z]+)\s*([:：])(\s*)(.*)$/su.exec(body)
  const found = word && keys.has(word[1] ?? '') ? word : undefined
  const [, key, colon = '', gap = '', value = ''] =
    found ?? forms.map((form) => form.exec(body)).find(Boolean) ?? []
  return key === undefined ? undefined : { key, colon, gap, value }
}

/** Whether a line is meant to be `key: value`. */
function isEntry({ line, shape, isTop, file }: Placed): boolean {
  const word = /^[A-Za-z]+(?=\s*[:：])/u.exec(line.body)?.[0] ?? ''
  return isTop || file.keys.has(word) || (shape === 'entries' && isEntered(line.body))
}

/** The line with other parts. */
function mend(line: WrittenLine, change: Partial<WrittenLine>): string {
  return textOf({ ...line, ...change })
}

const entry = (key: string, value: string): string => `${key}:${value === '' ? '' : ` ${value}`}`

/* ---------- the slips, in the order in which they are looked for ---------- */

function tabs({ line, indent }: Placed): Slip | undefined {
  if (!line.indent.includes('\t')) return undefined
  return {
    fault: '开头用了制表符（Tab 键），应用空格',
    mended: mend(line, { indent: indent || '  ' }),
  }
}

/** A space that is not the keyboard's: full-width, or one that web pages use. */
const WIDE = /[^\S \t]/u

function wideSpaces({ line, indent, file }: Placed): Slip | undefined {
  const parts = partsOf(line, file)
  const isWideGap = parts !== undefined && WIDE.test(parts.gap)
  if (!WIDE.test(line.indent + line.bullet) && !isWideGap) return undefined
  return {
    fault: '里面有全角空格，应用英文空格',
    mended: mend(line, {
      indent: WIDE.test(line.indent) ? indent : line.indent,
      bullet: line.bullet && '- ',
      ...(isWideGap && { body: entry(parts.key, parts.value) }),
    }),
  }
}

function bullets({ line, shape, indent, isTop, file }: Placed): Slip | undefined {
  if (isTop || line.bullet !== '' || (shape !== 'list' && shape !== 'objects')) return undefined
  const [whole, mark = '', rest = ''] = /^([-－—–•·●*]+)\s*(.*)$/su.exec(line.body) ?? []
  const isItem =
    shape === 'list' || isEntry({ line: { ...line, body: rest }, shape, file } as Placed)
  if (whole === undefined || rest === '' || mark.length > 2 || !isItem) return undefined
  return {
    fault: mark === '-' ? '“-”后面没有空格' : `“${mark}”应是英文的“-”加一个空格`,
    mended: mend(line, { indent: line.indent || indent, bullet: '- ', body: rest }),
  }
}

function quotesAround({ line, shape, file }: Placed): Slip | undefined {
  const [whole, inner = '', behind = ''] =
    /^[“”‘’](.+?)[“”‘’](\s*(?:[:：].*)?)$/su.exec(line.body) ?? []
  if (whole === undefined) return undefined
  const isKey = file.keys.has(inner) && behind !== ''
  const isId = ID.test(inner) && (shape === 'list' || shape === 'entries')
  if (!isKey && !isId) return undefined
  const name = isKey ? inner : '编号'
  return { fault: `${name}两头多了引号`, mended: mend(line, { body: inner + behind }) }
}

function bulletInEntries({ line, shape, top, isTop, indent }: Placed): Slip | undefined {
  if (shape !== 'entries' || isTop || line.bullet === '' || !isEntered(line.body)) return undefined
  return {
    fault: `${top} 下面的各行前面不写“-”`,
    mended: mend(line, { indent: indent || '  ', bullet: '' }),
  }
}

function noBullet({ line, shape, top, isTop, indent }: Placed): Slip | undefined {
  if (shape !== 'list' || isTop || line.bullet !== '' || !ID.test(line.body)) return undefined
  return {
    fault: `${top} 下面的每一行前面要写“-”和一个空格`,
    mended: mend(line, { indent, bullet: '- ' }),
  }
}

function noBulletOfItem({ line, isNewItem }: Placed): Slip | undefined {
  if (!isNewItem || line.bullet !== '') return undefined
  const indent = line.indent.slice(2)
  return { fault: '每一项的开头要写“-”和一个空格', mended: mend(line, { indent, bullet: '- ' }) }
}

function labelInList({ line, shape, top, isTop, file }: Placed): Slip | undefined {
  if (shape !== 'list' || isTop || line.bullet === '' || !FIGURE.test(line.body)) return undefined
  const parts = partsOf(line, file)
  if (!parts || (!/[】\]］〕]$/u.test(parts.key) && !/^\S+$/u.test(parts.key))) return undefined
  if (/[】\]］〕]$/u.test(parts.value)) return undefined
  return {
    fault: `${top} 里只写编号和原文，不写说明`,
    mended: mend(line, { body: parts.key }),
  }
}

const BRACKETS = /^(.*?)[[［〔【]([^[\]［］〔〕【】]*\d[^[\]［］〔〕【】]*)[\]］〕】]$/su

function brackets({ line, shape, isTop, file }: Placed): Slip | undefined {
  if (isTop || (shape !== 'list' && shape !== 'entries') || !FIGURE.test(line.body))
    return undefined
  const parts = shape === 'entries' ? partsOf(line, file) : undefined
  const written = parts?.key ?? line.body
  const [whole, before = '', number = ''] = BRACKETS.exec(written) ?? []
  const right = `${before}【${number}】`
  if (whole === undefined || right === written) return undefined
  const behind = line.body.slice(written.length)
  return { fault: '原文的数据应放在【】里', mended: mend(line, { body: right + behind }) }
}

/** The same behind an edition's id, where the figure is no key but what is told. */
function bracketsOfPoint({ line, file }: Placed): Slip | undefined {
  const parts = POINT.test(line.body) ? partsOf(line, file) : undefined
  const [whole, before = '', number = ''] = BRACKETS.exec(parts?.value ?? '') ?? []
  const right = `${before}【${number}】`
  if (!parts || whole === undefined || right === parts.value) return undefined
  return { fault: '原文的数据应放在【】里', mended: mend(line, { body: entry(parts.key, right) }) }
}

function colons(placed: Placed): Slip | undefined {
  const { line, shape, isTop, file } = placed
  if (!isEntry(placed) || (shape === 'list' && !isTop)) return undefined
  const parts = partsOf(line, file)
  if (!parts) {
    if (shape !== 'entries' || line.bullet !== '') return undefined
    const keyAndRest = POINT.test(line.body)
      ? /^(\S+)\s+(.*)$/su
      : /^(\S*[^【]*【[^】]*】|\S+)\s*(.*)$/su
    const [, key = line.body, value = ''] = keyAndRest.exec(line.body) ?? []
    return {
      fault: '编号后面没有冒号，应写英文冒号和一个空格',
      mended: mend(line, { body: entry(key, value || '说明') }),
    }
  }
  const { key, colon, gap, value } = parts
  if (colon === ':' && (gap !== '' || value === '')) return undefined
  return {
    fault: colon === '：' ? '用了中文冒号，应是英文冒号和一个空格' : '冒号后面没有空格',
    mended: mend(line, { body: entry(key, value) }),
  }
}

function indentation(placed: Placed): Slip | undefined {
  const { line, shape, isTop, indent } = placed
  if (isTop) {
    if (line.indent === '') return undefined
    return { fault: '前面多了空格，应顶格写', mended: mend(line, { indent: '' }) }
  }
  if (shape === 'objects') return itemIndentation(placed)
  const isLine = shape === 'entries' ? isEntered(line.body) : shape === 'list' && line.bullet !== ''
  if (!isLine || line.indent === indent) return undefined
  return {
    fault: line.indent.length < indent.length ? '前面少了空格' : '前面多了空格',
    mended: mend(line, { indent }),
  }
}

/** An item begins where the first does, and its keys stand under its first. */
function itemIndentation({ line, itemColumn, keyColumn, file }: Placed): Slip | undefined {
  const key = /^[A-Za-z]+(?=:)/u.exec(line.body)?.[0] ?? ''
  const column = line.bullet === '' ? keyColumn : itemColumn
  const own = line.indent.length
  if (!file.itemKeys.includes(key) || own === column) return undefined
  return {
    fault: own < column ? '前面少了空格，没有和上面对齐' : '前面多了空格，没有和上面对齐',
    mended: mend(line, { indent: ' '.repeat(column) }),
  }
}

function emptyWithChildren({ line, isTop, hasChildren, file }: Placed): Slip | undefined {
  const parts = partsOf(line, file)
  if (!isTop || !hasChildren || !parts || !/^(?:\{\s*\}|\[\s*\])$/u.test(parts.value))
    return undefined
  return {
    fault: `“${parts.value}”表示空着，下面却写了内容，请删掉“${parts.value}”`,
    mended: mend(line, { body: `${parts.key}:` }),
  }
}

function lists({ line, file }: Placed): Slip | undefined {
  const parts = partsOf(line, file)
  if (!parts) return undefined
  const { key, value } = parts
  const isList = CHOICES.get(key)?.test(value) ?? file.keys.get(key) === 'list'
  if (value === '' || !isList) return undefined
  const [, open = '', inner = '', close = ''] = /^([[［【]?)(.*?)([\]］】]?)$/su.exec(value) ?? []
  const items = inner.split(/[，、,]/u).map((item) => item.trim())
  const answers = key === 'answer' ? [...inner.replaceAll(/[^A-Ha-h]/gu, '').toUpperCase()] : items
  const mended = mend(line, { body: `${key}: [${answers.map(inFlow).join(', ')}]` })
  if (open === '' && close === '')
    return { fault: `${key} 有几项的，应放在英文方括号 [ ] 里`, mended }
  if (open !== '[' || close !== ']')
    return (open !== '' && close !== '') || file.isBroken
      ? { fault: '列表应放在英文方括号 [ ] 里', mended }
      : undefined
  const isOne = !inner.includes(',') && items.length > 1
  if (!isOne || !(key === 'options' || items.every((item) => /^[\w.~-]+$/u.test(item))))
    return undefined
  return { fault: '列表里的各项应用英文逗号和空格隔开', mended }
}

/** Keys under which a text may stand as well, and when several are meant. */
const CHOICES = new Map([
  ['answer', /^[[［【]?[A-H](?:\s*[，、,]?\s*[A-H])+[\]］】]?$/iu],
  ['drop', /[，、,[［【]/u],
])

function values(placed: Placed): Slip | undefined {
  const { line, shape, isTop, file } = placed
  if (shape === 'list' && !isTop && line.bullet !== '') {
    const fault = valueFault(line.body, file)
    return fault && { fault: fault.fault, mended: mend(line, { body: fault.mended }) }
  }
  const parts = isEntry(placed) ? partsOf(line, file) : undefined
  if (!parts) return undefined
  const { key, value } = parts
  if (!/^["']/u.test(key) && /:\s|\s#/u.test(key))
    return {
      fault: '编号后面的原文里有英文冒号，要加引号',
      mended: mend(line, { body: entry(quoted(key), value) }),
    }
  const fault = valueFault(value, file)
  return fault && { fault: fault.fault, mended: mend(line, { body: entry(key, fault.mended) }) }
}

function valueFault(value: string, { isBroken }: File): Slip | undefined {
  if (value === '' || /^[|>][+-]?\d?[+-]?$/u.test(value)) return undefined
  const start = value[0] ?? ''
  if (start === '"' || start === "'") return quoteFault(value, start, isBroken)
  if (start === '[' || start === '{') return undefined
  if (/^(?:[@`%*&!|>,\]}]|[?-]\s)/u.test(value))
    return { fault: `文字以“${start}”开头，要放在英文引号里`, mended: quoted(value) }
  const address = /^[“‘](https?:\S*)[”’]$/su.exec(value)?.[1]
  if (address !== undefined) return { fault: '网址两头不用引号', mended: address }
  if (!/:\s|:$/u.test(value)) return undefined
  const inner = /^[“‘](.*)[”’]$/su.exec(value)?.[1] ?? value
  return {
    fault:
      inner === value
        ? '文字里有英文冒号，要放在英文引号里'
        : '文字里有英文冒号，两头的引号应是英文引号',
    mended: quoted(inner),
  }
}

function quoteFault(value: string, mark: string, isBroken: boolean): Slip | undefined {
  const isWhole = mark === '"' ? /^"(?:[^"\\]|\\.)*"$/su : /^'(?:[^']|'')*'$/su
  if (!isBroken || isWhole.test(value)) return undefined
  const inner = value.slice(1)
  if (inner.includes(mark))
    return { fault: '引号后面还有文字，整句要放在引号里', mended: quoted(value) }
  const smart = /^(.*)[”’“‘]$/su.exec(inner)?.[1]
  return smart === undefined
    ? { fault: '前面有引号，后面没有', mended: quoted(inner) }
    : { fault: '两头的引号应都是英文引号', mended: quoted(smart) }
}

const LOOKS: ((placed: Placed) => Slip | undefined)[] = [
  tabs,
  wideSpaces,
  bullets,
  quotesAround,
  bulletInEntries,
  noBullet,
  noBulletOfItem,
  labelInList,
  brackets,
  bracketsOfPoint,
  colons,
  indentation,
  emptyWithChildren,
  lists,
  values,
]
