/** The parts of a Word file: an Open Packaging zip (ISO/IEC 29500-2). */
import { refuse } from '../../ground/diagnostics'
import { below, elementsIn, newBudget, parseXml, type Xml } from './xml'
import { entriesOf } from './zip'

/** The XML parts that reading a document takes, each by its root element. */
export interface WordPackage {
  document: Xml
  styles: Xml | undefined
  numbering: Xml | undefined
  settings: Xml | undefined
  footnotes: Xml | undefined
  endnotes: Xml | undefined
  /** The w:sectPr of its sections, in order. */
  sections: Xml[]
  /** Headers and footers. */
  heads: Xml[]
}

/** No report's text comes near; what is larger is an attack or another file. */
const LARGEST_PART = 12 * 1024 * 1024
const LARGEST_ALL = 24 * 1024 * 1024
const READ = /(?:^|\/)(?:\[content_types\]\.xml|_rels\/[^/]*\.rels|[^/]+\.xml)$/u
const NOT_READ =
  /(?:^|\/)(?:theme|media|embeddings|charts|diagrams|worksheets|slides|fonts|customxml|docprops)\//u

/** Opens a Word file. Refuses, before anything is unpacked, what is too large to be a report. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const files = unzip(bytes)
  const budget = newBudget()
  const part = (path: string): Xml | undefined => {
    const content = files.get(pathOf(path))
    return content && parseXml(textOf(content), budget)
  }
  const types = part('[content_types].xml')
  const main = mainOf(files, targetOf(part('_rels/.rels'), 'officeDocument'), types)
  const document = part(main)
  if (document?.name !== 'w:document') refuseOther(files, types)
  refuseTorn(textOf(files.get(main) ?? new Uint8Array()))
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = part(`${folder}_rels/${main.slice(folder.length)}.rels`)
  const aimed = (target: string): Xml | undefined =>
    part(/^[/\\]/u.test(target) ? target : `${folder}${target}`)
  const related = (kind: string): Xml | undefined =>
    aimed(targetOf(relations, kind) ?? `${kind}.xml`)
  const sections = below(document).filter(isSection)
  return {
    document,
    styles: related('styles'),
    numbering: related('numbering'),
    settings: related('settings'),
    footnotes: related('footnotes'),
    endnotes: related('endnotes'),
    sections,
    heads: headTargets(sections, relations).flatMap((target) => aimed(target) ?? []),
  }
}

/** Properties of a section, but not those that it had before a revision (17.13.5.32). */
function isSection({ name, parent }: Xml): boolean {
  return name === 'w:sectPr' && !(parent?.type === 'tag' && parent.name === 'w:sectPrChange')
}

const MAIN = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macro/u

/** The main part: what the relations of the file name, else what its content types call so. */
function mainOf(
  files: ReadonlyMap<string, Uint8Array>,
  target: string | undefined,
  types: Xml | undefined,
): string {
  const typed =
    types && elementsIn(types).find(({ attribs }) => MAIN.test(attribs.ContentType ?? ''))
  const paths = [target, typed?.attribs.PartName].flatMap((path) => (path ? [pathOf(path)] : []))
  return paths.find((path) => files.has(path)) ?? 'word/document.xml'
}

/** The targets of all headers and footers that sections refer to (17.10.3, 17.10.5), each once. */
function headTargets(sections: readonly Xml[], relations: Xml | undefined): string[] {
  const ids = new Set(
    sections
      .flatMap(elementsIn)
      .filter(({ name }) => name === 'w:headerReference' || name === 'w:footerReference')
      .map(({ attribs }) => attribs['r:id']),
  )
  const targets = (relations ? elementsIn(relations) : []).flatMap(({ attribs }) =>
    attribs.Target !== undefined && ids.has(attribs.Id) ? [attribs.Target] : [],
  )
  return [...new Set(targets)]
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

/** Other files by their parts' paths and content types. */
const OTHERS: readonly [RegExp, string][] = [
  [/^xl\/|spreadsheetml|ms-excel/u, '这是 Excel 表格'],
  [/^ppt\/|presentationml|ms-powerpoint/u, '这是演示文稿'],
  [/^ofd\.xml$/u, '这是 OFD 版式文件'],
  [/^content\.xml$/u, '这是 OpenDocument 文件（.odt）'],
]

function refuseOther(files: ReadonlyMap<string, Uint8Array>, types: Xml | undefined): never {
  const typed = (types ? elementsIn(types) : []).map(({ attribs }) => attribs.ContentType ?? '')
  const names = [...files.keys(), ...typed]
  const other = OTHERS.find(([kind]) => names.some((name) => kind.test(name)))
  refuse(
    'BINARY',
    other
      ? `${other[1]}，不是 Word 文件。请给出 Word 原稿（.docx），或把正文复制到 Word 里另存。`
      : '这个压缩包里没有 Word 文档，或文档已经损坏。请在 Word 里打开它，另存为 .docx 再试。',
  )
}
