/** The parts of a Word file: an Open Packaging zip (ISO/IEC 29500-2). */
import { refuse } from '../../ground/diagnostics'
import { elementsIn, parseXml, type Xml } from './xml'
import { entriesOf } from './zip'

/** The XML parts that reading a document takes, each by its root element. */
export interface WordPackage {
  document: Xml
  styles: Xml | undefined
  numbering: Xml | undefined
  settings: Xml | undefined
  footnotes: Xml | undefined
  endnotes: Xml | undefined
}

/** No report's text comes near; what is larger is an attack or another file. */
const LARGEST_PART = 12 * 1024 * 1024
const LARGEST_ALL = 24 * 1024 * 1024
const READ = /(?:^|\/)(?:\[content_types\]\.xml|_rels\/[^/]*\.rels|[^/]+\.xml)$/u
const NOT_READ = /(?:^|\/)(?:theme|media|embeddings|charts|diagrams|fonts|customxml|docprops)\//u

/** Opens a Word file. Refuses, before anything is unpacked, what is too large to be a report. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const files = unzip(bytes)
  const part = (path: string): Xml | undefined => {
    const content = files.get(pathOf(path))
    return content && parseXml(textOf(content))
  }
  const main = pathOf(targetOf(part('_rels/.rels'), 'officeDocument') ?? 'word/document.xml')
  const document = part(main)
  if (document?.name !== 'w:document') refuseOther(files)
  refuseTorn(textOf(files.get(main) ?? new Uint8Array()))
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = part(`${folder}_rels/${main.slice(folder.length)}.rels`)
  const related = (kind: string): Xml | undefined => {
    const target = targetOf(relations, kind)
    if (target === undefined) return part(`${folder}${kind}.xml`)
    return part(/^[/\\]/u.test(target) ? target : `${folder}${target}`)
  }
  return {
    document,
    styles: related('styles'),
    numbering: related('numbering'),
    settings: related('settings'),
    footnotes: related('footnotes'),
    endnotes: related('endnotes'),
  }
}

/** The parts by path. */
function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = entriesOf(bytes)
  if (!entries) refuseDamaged()
  if (entries.some(({ encrypted }) => encrypted))
    refuse('ENCRYPTED', '这个文件加了密码，打不开。请取消密码，存盘再试。')
  const wanted = entries.filter(
    ({ name }) => READ.test(pathOf(name)) && !NOT_READ.test(pathOf(name)),
  )
  const sizes = wanted.map(({ size, packed }) => Math.max(size, packed))
  if (sizes.some((size) => size > LARGEST_PART) || sum(sizes) > LARGEST_ALL) refuseLarge()
  let left = LARGEST_ALL
  return new Map(
    wanted.map((entry) => {
      // A size may be a lie: no more is unpacked than it says.
      const content = entry.unpack(Math.min(entry.size, left))
      if (!content) refuseDamaged()
      left -= content.length
      return [pathOf(entry.name), content]
    }),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

/**
 * A part's path, in lower case: names are equal whatever their case (ISO/IEC 29500-2, 6.2.2). Some
 * writers part folders by \, some targets go up by `..`.
 */
function pathOf(name: string): string {
  const folders: string[] = []
  for (const folder of name.toLowerCase().split(/[/\\]/u)) {
    if (folder === '..') folders.pop()
    else if (folder !== '' && folder !== '.') folders.push(folder)
  }
  return folders.join('/')
}

function refuseLarge(): never {
  refuse('TOO-LARGE', '这个 Word 文件解开后太大，不像一份报告。请把正文复制到新文件里，另存再试。')
}

function refuseDamaged(): never {
  refuse(
    'BINARY',
    '这个文件不是 Word 文件（.docx），或已经损坏、不完整。请重新下载，或在 Word 里打开它，另存为 .docx 再试。',
  )
}

const ENDED = /<\/(?:[^\s<>/]+:)?document\s*>(?:\s|\0|<!--[^<>]*-->|<\?[^<>]*\?>)*$/u

/** A parser takes what is torn off for closed. */
function refuseTorn(text: string): void {
  if (!ENDED.test(text.slice(-1000)))
    refuse('BINARY', '这个 Word 文件不完整，后面的部分丢了。请重新复制或下载，再试。')
}

/** XML is in UTF-8 or UTF-16 (ISO/IEC 29500-2, 6.2.5). */
function textOf(content: Uint8Array): string {
  const [first, second] = content
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(content)
}

/** The target of a relation by the last word of its type, which strict and transitional share. */
function targetOf(relations: Xml | undefined, kind: string): string | undefined {
  for (const { attribs } of relations ? elementsIn(relations) : [])
    if (attribs.Type?.endsWith(`/${kind}`) && attribs.TargetMode !== 'External')
      return attribs.Target
  return undefined
}

const OTHERS: readonly [RegExp, string][] = [
  [/^xl\//u, '这是 Excel 表格'],
  [/^ppt\//u, '这是演示文稿'],
  [/^ofd\.xml$/u, '这是 OFD 版式文件'],
  [/^content\.xml$/u, '这是 OpenDocument 文件（.odt）'],
]

function refuseOther(files: ReadonlyMap<string, Uint8Array>): never {
  const other = OTHERS.find(([path]) => [...files.keys()].some((name) => path.test(name)))
  refuse(
    'BINARY',
    other
      ? `${other[1]}，不是 Word 文件。请给出 Word 原稿（.docx），或把正文复制到 Word 里另存。`
      : '这个压缩包里没有 Word 文档，或文档已经损坏。请在 Word 里打开它，另存为 .docx 再试。',
  )
}
