/** XML as a tree whose names bear the usual prefixes, whatever prefixes the file has. */
import { type ChildNode, Element, type Text } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { refuse } from '../../ground/diagnostics'

export type Xml = Element

/** No document nests deeper; what walks a tree calls itself for each level. */
const DEEPEST = 400

/**
 * Namespaces, transitional (ISO/IEC 29500-4) and strict (29500-1), by the prefix that the standard
 * uses for them.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
}

/** The root element of a part. Refuses what nests too deep; undefined where there is no element. */
export function parseXml(text: string): Xml | undefined {
  const root = parseDocument(text, { xmlMode: true }).children.find(
    (node) => node instanceof Element,
  )
  if (!root) return undefined
  settle(root)
  return root
}

/** Gives every element and attribute its usual prefix, and measures how deep the tree is. */
function settle(root: Xml): void {
  const stack: { element: Xml; renamed: ReadonlyMap<string, string>; depth: number }[] = [
    { element: root, renamed: new Map(), depth: 1 },
  ]
  for (let open = stack.pop(); open; open = stack.pop()) {
    const { element, depth } = open
    if (depth > DEEPEST)
      refuse(
        'TOO-LARGE',
        '这个 Word 文件的结构套了太多层，读不出来。请把正文复制到新文件里，另存再试。',
      )
    const renamed = withDeclared(open.renamed, element.attribs)
    if (renamed.size > 0) rename(element, renamed)
    for (const child of element.children)
      if (child instanceof Element) stack.push({ element: child, renamed, depth: depth + 1 })
  }
}

/** Prefixes of the file that are not the usual ones. */
function withDeclared(
  known: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  let renamed: Map<string, string> | undefined
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue
    const prefix = name.slice('xmlns:'.length)
    const usual = PREFIXES[value]
    if (usual === undefined ? !known.has(prefix) : (known.get(prefix) ?? prefix) === usual) continue
    renamed ??= new Map(known)
    if (usual === undefined) renamed.delete(prefix)
    else renamed.set(prefix, usual)
  }
  return renamed ?? known
}

function rename(element: Xml, renamed: ReadonlyMap<string, string>): void {
  element.name = renamedName(element.name, renamed)
  for (const name of Object.keys(element.attribs)) {
    if (!name.includes(':') || name.startsWith('xmlns')) continue
    const usual = renamedName(name, renamed)
    if (usual !== name) element.attribs[usual] ??= element.attribs[name] ?? ''
  }
}

function renamedName(name: string, renamed: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const usual = renamed.get(colon < 0 ? '' : name.slice(0, colon))
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`
}

/** An element's own elements. */
export function elementsIn({ children }: Xml): Xml[] {
  return children.filter((child): child is Xml => child instanceof Element)
}

/** The first element of a name right below. */
export function childOf(element: Xml | undefined, name: string): Xml | undefined {
  return element?.children.find(
    (child): child is Xml => child instanceof Element && child.name === name,
  )
}

/** The elements of a name right below. */
export function childrenOf(element: Xml | undefined, name: string): Xml[] {
  return element ? elementsIn(element).filter((child) => child.name === name) : []
}

/** The `w:val` of the first element of a name right below. */
export function valOf(element: Xml | undefined, name: string): string | undefined {
  return childOf(element, name)?.attribs['w:val']
}

/** A property that is on if its element is there, unless it says otherwise (ISO/IEC 29500-1, 17.17.4). */
export function onOff(element: Xml | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  if (!found) return undefined
  return !/^(?:0|false|off)$/u.test(found.attribs['w:val'] ?? '1')
}

/** Every element below, in document order. */
export function* below(root: Xml): Generator<Xml> {
  const stack: Xml[] = elementsIn(root).reverse()
  for (let element = stack.pop(); element; element = stack.pop()) {
    yield element
    stack.push(...elementsIn(element).reverse())
  }
}

export function isTextNode(node: ChildNode): node is Text {
  return node.type === 'text'
}

/** The text right in an element. */
export function ownText({ children }: Xml): string {
  return children.map((child) => (isTextNode(child) ? child.data : '')).join('')
}
