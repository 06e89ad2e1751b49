/** The parts of a Word file: an Open Packaging zip (ISO/IEC 29500-2). */
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { refuse } from '../../ground/diagnostics'
import { elementsIn, parseXml, type Xml } from './xml'

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
    const content = files.get(path.toLowerCase().replace(/^\//u, ''))
    return content && parseXml(textOf(content))
  }
  const main = mainPart(part('_rels/.rels')) ?? 'word/document.xml'
  const document = part(main)
  if (document?.name !== 'w:document') refuseOther(files)
  if (
    !/<\/[\w:-]*document>\s*$/u.test(
      textOf(files.get(main.toLowerCase()) ?? new Uint8Array()).slice(-200),
    )
  )
    refuse('BINARY', '这个 Word 文件不完整，后面的部分丢了。请重新复制或下载，再试。')
  const folder = main.includes('/') ? main.slice(0, main.lastIndexOf('/') + 1) : ''
  const relations = part(`${folder}_rels/${main.slice(folder.length)}.rels`)
  const related = (kind: string): Xml | undefined => {
    const target = targetOf(relations, kind)
    if (target === undefined) return part(`${folder}${kind}.xml`)
    return part(target.startsWith('/') ? target : `${folder}${target}`)
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

/** The parts by path, in lower case: names are equal whatever their case (ISO/IEC 29500-2, 6.2.2). */
function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  let sum = 0
  const wanted = ({ name, originalSize, size }: UnzipFileInfo): boolean => {
    const path = pathOf(name)
    if (!READ.test(path) || NOT_READ.test(path)) return false
    sum += Math.max(originalSize, size)
    if (originalSize > LARGEST_PART || size > LARGEST_PART || sum > LARGEST_ALL)
      refuse(
        'TOO-LARGE',
        '这个 Word 文件解开后太大，不像一份报告。请把正文复制到新文件里，另存再试。',
      )
    return true
  }
  if (isEncrypted(bytes)) refuse('ENCRYPTED', '这个文件加了密码，打不开。请取消密码，存盘再试。')
  try {
    const files = unzipSync(bytes, { filter: wanted })
    return new Map(Object.entries(files).map(([name, content]) => [pathOf(name), content]))
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'Refusal') throw fault
    return refuse(
      'BINARY',
      '这个文件不是 Word 文件（.docx），或已经损坏。请在 Word 里打开它，另存为 .docx 再试。',
    )
  }
}

/** Some writers part folders by \ */
function pathOf(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase()
}

/** Bit 0 of the first entry's flags (APPNOTE.TXT 4.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return bytes[2] === 3 && bytes[3] === 4 && ((bytes[6] ?? 0) & 1) === 1
}

/** XML is in UTF-8 or UTF-16 (ISO/IEC 29500-2, 6.2.5). */
function textOf(content: Uint8Array): string {
  const wide =
    (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff)
  const encoding = wide ? (content[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(encoding).decode(content)
}

function mainPart(relations: Xml | undefined): string | undefined {
  return targetOf(relations, 'officeDocument')?.replace(/^\//u, '')
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
