/** XML as a tree whose names bear the usual prefixes, whatever prefixes the file has. */
import { type CDATA, type ChildNode, DomHandler, type Element, isTag, type Text } from 'domhandler'
import { Parser } from 'htmlparser2'
import { refuse } from '../../ground/diagnostics'

export type Xml = Element

/** No document nests deeper; what walks a tree calls itself for each level. */
const DEEPEST = 400
/** A long report has a tenth of it. */
const MOST_ELEMENTS = 150_000
/** Properties that only say how text looks: half of a file, and of no use here. */
const LOOKS = new Set(
  (
    'adjustRightInd autoSpaceDE autoSpaceDN b bCs bookmarkEnd bookmarkStart color gridCol highlight ' +
    'i iCs ind jc kern kinsoku lang lsdException lvlJc noProof overflowPunct proofErr rsid shd ' +
    'snapToGrid spacing sz szCs tcW topLinePunct u vAlign widowControl wordWrap'
  )
    .split(' ')
    .map((name) => `w:${name}`),
)

/** How many elements a file's parts may still have. */
export interface Budget {
  left: number
}

export function newBudget(): Budget {
  return { left: MOST_ELEMENTS }
}

/**
 * Namespaces, transitional (ISO/IEC 29500-4) and strict (29500-1), by the prefix that the standard
 * uses for them.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
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
  }),
)

/**
 * The root element of a part, without elements that only say how text looks. Refuses what nests too
 * deep or has too many elements; undefined where there is no element.
 */
export function parseXml(text: string, budget: Budget): Xml | undefined {
  const handler = new Builder(budget)
  new Parser(handler, { xmlMode: true }).end(text)
  return handler.root.children.find(isTag)
}

/** Builds the tree, each element and attribute under its usual prefix. */
class Builder extends DomHandler {
  /** By open element the prefixes that are not the usual ones. */
  private readonly renamed: ReadonlyMap<string, string>[] = [new Map()]
  /** By open element whether it is left out. */
  private readonly dropped: boolean[] = []

  constructor(private readonly budget: Budget) {
    super()
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.renamed.length > DEEPEST || this.budget.left < 0)
      refuse(
        'TOO-LARGE',
        '这个 Word 文件的结构太复杂，读不出来。请把正文复制到新文件里，另存再试。',
      )
    const renamed = withDeclared(this.renamed.at(-1) ?? new Map(), attributes)
    this.renamed.push(renamed)
    const usual = renamed.size === 0 ? name : renamedName(name, renamed)
    const isDropped = LOOKS.has(usual)
    this.dropped.push(isDropped)
    if (isDropped) return
    this.budget.left--
    super.onopentag(usual, renamed.size === 0 ? attributes : renamedAttributes(attributes, renamed))
  }

  override onclosetag(): void {
    this.renamed.pop()
    if (!this.dropped.pop()) super.onclosetag()
  }
}

/** Prefixes of the file that are not the usual ones. */
function withDeclared(
  known: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  let renamed: Map<string, string> | undefined
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue
    const value = attributes[name] ?? ''
    const prefix = name.slice('xmlns:'.length)
    const usual = PREFIXES.get(value)
    if (usual === undefined ? !known.has(prefix) : (known.get(prefix) ?? prefix) === usual) continue
    renamed ??= new Map(known)
    if (usual === undefined) renamed.delete(prefix)
    else renamed.set(prefix, usual)
  }
  return renamed ?? known
}

function renamedAttributes(
  attributes: Readonly<Record<string, string>>,
  renamed: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.includes(':') && !name.startsWith('xmlns') ? renamedName(name, renamed) : name,
      value,
    ]),
  )
}

function renamedName(name: string, renamed: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const usual = renamed.get(colon < 0 ? '' : name.slice(0, colon))
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`
}

/** An element's own elements. */
export function elementsIn({ children }: Xml): Xml[] {
  return children.filter(isTag)
}

/** The first element of a name right below. */
export function childOf(element: Xml | undefined, name: string): Xml | undefined {
  return element?.children.find((child): child is Xml => isTag(child) && child.name === name)
}

/** The elements of a name right below. */
export function childrenOf(element: Xml | undefined, name: string): Xml[] {
  return element ? elementsIn(element).filter((child) => child.name === name) : []
}

/** The `w:val` of the first element of a name right below. */
export function valueIn(element: Xml | undefined, name: string): string | undefined {
  return childOf(element, name)?.attribs['w:val']
}

/** The same as a whole number up to `most`; undefined where it is none. */
export function numberIn(element: Xml | undefined, name: string, most: number): number | undefined {
  return wholeNumber(valueIn(element, name), most)
}

/** A whole number from 0 to `most`; undefined where the text is none. */
export function wholeNumber(text: string | undefined, most: number): number | undefined {
  if (text === undefined || !/^\s*\+?\d+\s*$/u.test(text)) return undefined
  const value = Number(text)
  return value <= most ? value : undefined
}

/** A property that is on if its element is there, unless it says otherwise (ISO/IEC 29500-1, 17.17.4). */
export function onOff(element: Xml | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  if (!found) return undefined
  return !/^(?:0|false|off)$/u.test(found.attribs['w:val'] ?? '1')
}

/** Every element below, in document order. */
export function below(root: Xml): Xml[] {
  const found: Xml[] = []
  const open = [...root.children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isTag(node)) continue
    found.push(node)
    for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] as ChildNode)
  }
  return found
}

/** The text right in an element, CDATA too. */
export function ownText({ children }: Xml | CDATA): string {
  return children.map(textOf).join('')
}

function textOf(node: ChildNode): string {
  if (node.type === 'text') return (node as Text).data
  return node.type === 'cdata' ? ownText(node as CDATA) : ''
}
