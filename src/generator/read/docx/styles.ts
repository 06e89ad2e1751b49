/** Styles of paragraphs and runs (ISO/IEC 29500-1, 17.7). */
import { isSymbolFont } from './symbols'
import { childOf, childrenOf, numberIn, onOff, valueIn, type Xml } from './xml'

/** What a run's properties say of whether and how its text is shown. */
export interface RunLook {
  vanish?: boolean
  strike?: boolean
  doubleStrike?: boolean
  raised?: boolean
  font?: string
}

/** What a paragraph's style says of it. */
export interface ParagraphLook {
  numId?: string
  level?: number
  /** 0-based; 9 is running text. */
  outline?: number
  run: RunLook
  name: string
  /** Ids of the style and of those that it is based on. */
  ids: string[]
}

export interface Styles {
  paragraph: (id: string | undefined) => ParagraphLook
  run: (id: string | undefined) => RunLook
  /** The list of a numbering style. */
  listOf: (id: string) => string | undefined
}

/** A style is based on no more than this many others; more is a circle. */
const LONGEST_CHAIN = 20

/** Reads styles.xml. */
export function stylesOf(root: Xml | undefined): Styles {
  const byId = new Map(
    childrenOf(root, 'w:style').map((style) => [style.attribs['w:styleId'] ?? '', style]),
  )
  const standard = childrenOf(root, 'w:style').find(
    ({ attribs }) =>
      attribs['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(attribs['w:default'] ?? ''),
  )
  const defaults = lookOf(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'))
  const chain = (id: string | undefined): Xml[] => {
    const styles: Xml[] = []
    for (
      let at = byId.get(id ?? '');
      at && styles.length < LONGEST_CHAIN;
      at = byId.get(valueIn(at, 'w:basedOn') ?? '')
    )
      styles.unshift(at)
    return styles
  }
  const runs = (styles: readonly Xml[]): RunLook =>
    Object.assign({}, ...styles.map((style) => lookOf(childOf(style, 'w:rPr'))))
  const looks = new Map<string | undefined, RunLook>()
  const paragraphs = new Map<string | undefined, ParagraphLook>()
  return {
    paragraph(id) {
      const known = paragraphs.get(id)
      if (known) return known
      const styles = chain(id !== undefined && byId.has(id) ? id : standard?.attribs['w:styleId'])
      const look: ParagraphLook = {
        ...Object.assign({}, ...styles.map(placeOfStyle)),
        run: { ...defaults, ...runs(styles) },
        name: valueIn(styles.at(-1), 'w:name') ?? '',
        ids: styles.map(({ attribs }) => attribs['w:styleId'] ?? '').reverse(),
      }
      paragraphs.set(id, look)
      return look
    },
    run(id) {
      const known = looks.get(id) ?? runs(chain(id))
      looks.set(id, known)
      return known
    },
    listOf: (id) => valueIn(childOf(childOf(byId.get(id), 'w:pPr'), 'w:numPr'), 'w:numId'),
  }
}

/** What a style says itself; the level of the built-in headings may go without saying. */
function placeOfStyle(style: Xml): ReturnType<typeof placeIn> {
  const name = valueIn(style, 'w:name')?.trim() ?? ''
  const level = /^(?:heading|标题) ?([1-9])$/iu.exec(name)?.[1]
  return {
    ...(level !== undefined && { outline: Number(level) - 1 }),
    ...placeIn(childOf(style, 'w:pPr')),
  }
}

/** List and outline level of a paragraph's properties, where they are given. */
export function placeIn(
  properties: Xml | undefined,
): Pick<ParagraphLook, 'numId' | 'level' | 'outline'> {
  const list = childOf(properties, 'w:numPr')
  const numId = valueIn(list, 'w:numId')
  const level = numberIn(list, 'w:ilvl', 8)
  const outline = numberIn(properties, 'w:outlineLvl', 9)
  return {
    ...(numId !== undefined && { numId }),
    ...(level !== undefined && { level }),
    ...(outline !== undefined && { outline }),
  }
}

/** The font of letters and symbols (17.3.2.26). */
export function fontOf(properties: Xml | undefined): string | undefined {
  const fonts = childOf(properties, 'w:rFonts')?.attribs
  const named = ['w:ascii', 'w:hAnsi', 'w:eastAsia'].flatMap((name) => fonts?.[name] ?? [])
  return named.find(isSymbolFont) ?? named[0]
}

/** What a run's properties say, where they do. */
export function lookOf(properties: Xml | undefined): RunLook {
  const vanish = onOff(properties, 'w:vanish')
  const strike = onOff(properties, 'w:strike')
  const doubleStrike = onOff(properties, 'w:dstrike')
  const align = valueIn(properties, 'w:vertAlign')
  const font = fontOf(properties)
  return {
    ...(vanish !== undefined && { vanish }),
    ...(strike !== undefined && { strike }),
    ...(doubleStrike !== undefined && { doubleStrike }),
    ...(align !== undefined && { raised: align === 'superscript' }),
    ...(font !== undefined && { font }),
  }
}

/**
 * The look of a run by its paragraph's style, its own style and its own properties. vanish and
 * strike are toggles: on in both styles they are off (17.7.3).
 */
export function shownLook(paragraph: RunLook, style: RunLook, direct: RunLook): RunLook {
  const toggled = (name: 'vanish' | 'strike'): boolean =>
    direct[name] ?? (paragraph[name] ?? false) !== (style[name] ?? false)
  return { ...paragraph, ...style, ...direct, vanish: toggled('vanish'), strike: toggled('strike') }
}
