/** Automatic numbers as printed (ISO/IEC 29500-1, 17.9). */
import { formatNumber } from './counting'
import { fontOf } from './styles'
import { symbolIn } from './symbols'
import { childOf, childrenOf, numberIn, onOff, valueIn, wholeNumber, type Xml } from './xml'

/** Nine levels, from 0. */
const DEEPEST = 8
const LARGEST = 0x7fffffff
/** Word takes no longer text. */
const LONGEST = 250

interface Level {
  start: number
  format: string
  /** `%1.%2` with the numbers of levels 1 and 2 (17.9.11). */
  text: string
  /** Numbers of higher levels in decimal (17.9.4). */
  legal: boolean
  /** The 1-based level after which it begins anew; 0 never; undefined any higher (17.9.10). */
  restart: number | undefined
  /** The paragraph style that it is linked to (17.9.23). */
  style: string | undefined
  font: string
}

interface Abstract {
  id: string
  levels: (Level | undefined)[]
  /** Name of the numbering style that holds the levels in its stead (17.9.21). */
  link: string | undefined
}

interface Numbering {
  abstract: Abstract
  levels: (Level | undefined)[]
  /** Values at which its first paragraph of a level begins (17.9.26). */
  starts: (number | undefined)[]
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  numId: string
  level: number
}

export interface Numbers {
  /** The printed number of the next paragraph at this place; it counts. */
  next: (place: ListPlace) => string
  /** The level of a list that the first of these styles is linked to that is linked at all. */
  levelOfStyle: (numId: string, styles: readonly string[]) => number | undefined
}

/** Reads numbering.xml. `listOfStyle` gives the list of a numbering style. */
export function numbersOf(
  root: Xml | undefined,
  listOfStyle: (style: string) => string | undefined,
): Numbers {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [idOf(one), abstractOf(one)]),
  )
  const nums = new Map(childrenOf(root, 'w:num').map((one) => [one.attribs['w:numId'] ?? '', one]))
  const made = new Map<string, Numbering | undefined>()
  const numbering = (numId: string, seen = 0): Numbering | undefined => {
    if (made.has(numId)) return made.get(numId)
    const num = nums.get(numId)
    const abstract = abstracts.get(valueIn(num, 'w:abstractNumId') ?? '')
    const linked = abstract?.link === undefined ? undefined : listOfStyle(abstract.link)
    const base =
      linked !== undefined && linked !== numId && seen < 5
        ? numbering(linked, seen + 1)?.abstract
        : abstract
    const found = num && base ? withOverrides(num, base) : undefined
    made.set(numId, found)
    return found
  }
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    next({ numId, level }) {
      const list = numbering(numId)
      const own = list?.levels[level]
      if (!list || !own) return ''
      const values = counts.get(list.abstract.id) ?? []
      counts.set(list.abstract.id, values)
      count(list, values, level, begun, numId)
      return printed(list, values, level)
    },
    levelOfStyle(numId, styles) {
      const levels = numbering(numId)?.levels ?? []
      const found = styles.map((style) => levels.findIndex((level) => level?.style === style))
      return found.find((at) => at >= 0)
    },
  }
}

function idOf(abstract: Xml): string {
  return abstract.attribs['w:abstractNumId'] ?? ''
}

function abstractOf(element: Xml): Abstract {
  const levels: (Level | undefined)[] = []
  for (const level of childrenOf(element, 'w:lvl')) levels[placeOf(level)] = levelOf(level)
  return { id: idOf(element), levels, link: valueIn(element, 'w:numStyleLink') }
}

function placeOf(level: Xml): number {
  return wholeNumber(level.attribs['w:ilvl'], DEEPEST) ?? 0
}

function levelOf(element: Xml): Level {
  const looks = childOf(element, 'w:rPr')
  return {
    start: numberIn(element, 'w:start', LARGEST) ?? 0,
    format: formatOf(element),
    text: onOff(looks, 'w:vanish') ? '' : (valueIn(element, 'w:lvlText') ?? '').slice(0, LONGEST),
    legal: onOff(element, 'w:isLgl') ?? false,
    restart: numberIn(element, 'w:lvlRestart', DEEPEST + 1),
    style: valueIn(element, 'w:pStyle'),
    font: fontOf(looks) ?? '',
  }
}

/** Newer formats stand in an alternative, with a plain one as fallback. */
function formatOf(element: Xml): string {
  const plain = valueIn(element, 'w:numFmt')
  if (plain !== undefined) return plain
  const alternate = childOf(element, 'mc:AlternateContent')
  return valueIn(childOf(alternate, 'mc:Fallback'), 'w:numFmt') ?? 'decimal'
}

function withOverrides(num: Xml, abstract: Abstract): Numbering {
  const levels = [...abstract.levels]
  const starts: (number | undefined)[] = []
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const at = placeOf(override)
    const level = childOf(override, 'w:lvl')
    if (level) levels[at] = levelOf(level)
    starts[at] = numberIn(override, 'w:startOverride', LARGEST)
  }
  return { abstract, levels, starts }
}

/** Counts a paragraph; lists of one definition run on into each other. */
function count(
  { levels, starts }: Numbering,
  values: (number | undefined)[],
  level: number,
  begun: Set<string>,
  numId: string,
): void {
  const first = !begun.has(`${numId} ${level}`)
  begun.add(`${numId} ${level}`)
  const override = first ? starts[level] : undefined
  const before = values[level]
  values[level] =
    override ?? (before === undefined ? (starts[level] ?? levels[level]?.start ?? 0) : before + 1)
  for (let higher = 0; higher < level; higher++)
    values[higher] ??= starts[higher] ?? levels[higher]?.start ?? 0
  for (let deeper = level + 1; deeper < levels.length; deeper++) {
    const restart = levels[deeper]?.restart
    if (restart === undefined || (restart > 0 && level < restart)) values[deeper] = undefined
  }
}

function printed(
  { levels }: Numbering,
  values: readonly (number | undefined)[],
  level: number,
): string {
  const own = levels[level] as Level
  if (own.format === 'bullet')
    // Word's second bullet is an o that stands for a circle.
    return own.text === 'o'
      ? '○'
      : [...own.text].map((char) => symbolIn(own.font, char) ?? '•').join('')
  return own.text.replaceAll(/%([1-9])/gu, (_, digit) => {
    const at = Number(digit) - 1
    const format = own.legal ? 'decimal' : (levels[at]?.format ?? 'decimal')
    return formatNumber(format, values[at] ?? levels[at]?.start ?? 0)
  })
}
