/**
 * Complex fields: their code stands between begin and separate, what is shown between separate and
 * end (ISO/IEC 29500-1, 17.16.18). They nest, and run over paragraphs.
 */
import type { AsideKind } from './items'
import { below, ownText, type Xml } from './xml'

export interface Fields {
  /** Looks over a story: what never ends, or has a code that runs over paragraphs, is no field. */
  enter: (story: Xml) => void
  /** Takes a w:fldChar. The code of a field that showed nothing, at its end. */
  meet: (char: Xml) => string | undefined
  /** Adds to the code of the innermost field. */
  code: (text: string) => void
  /** Notes that something was shown. */
  show: () => void
  /** How often something was shown. */
  shown: () => number
  inCode: () => boolean
  /** Within what a table of contents shows (17.16.5.68). */
  inContents: () => boolean
}

interface Field {
  code: string
  /** `shown` when its result began; undefined while its code stands. */
  since: number | undefined
  mayBeContents: boolean
}

export function newFields(): Fields {
  const open: Field[] = []
  let sound: Soundness = { chars: new Set(), long: new Set() }
  let count = 0
  return {
    enter(story) {
      open.length = 0
      sound = soundIn(story)
    },
    meet(char) {
      if (!sound.chars.has(char)) return undefined
      const type = char.attribs['w:fldCharType']
      if (type === 'begin')
        open.push({ code: '', since: undefined, mayBeContents: !sound.long.has(char) })
      const innermost = open.at(-1)
      if (type === 'separate' && innermost) innermost.since ??= count
      if (type !== 'end') return undefined
      const ended = open.pop()
      return ended && (ended.since ?? count) === count ? ended.code : undefined
    },
    code(text) {
      const innermost = open.at(-1)
      if (innermost) innermost.code += text
    },
    show() {
      count++
    },
    shown: () => count,
    inCode: () => open.some(({ since }) => since === undefined),
    inContents: () =>
      open.some(
        ({ code, since, mayBeContents }) =>
          mayBeContents && since !== undefined && isContents(code),
      ),
  }
}

interface Soundness {
  /** The w:fldChar of fields that end. */
  chars: Set<Xml>
  /** Those that begin a field whose result has long paragraphs: running text, no contents. */
  long: Set<Xml>
}

interface Open {
  chars: Xml[]
  /** Paragraph in which it began, and whether its code ends there. */
  paragraph: number
  shows: boolean
  isLong: boolean
}

/** Lines of a table of contents are shorter. */
const LONGEST_ENTRY = 100

function soundIn(story: Xml): Soundness {
  const sound: Soundness = { chars: new Set(), long: new Set() }
  const open: Open[] = []
  let paragraph = 0
  let length = 0
  for (const element of below(story)) {
    const { name, attribs } = element
    if (name === 'w:p') {
      paragraph++
      length = 0
    } else if (name === 'w:t') {
      length += ownText(element).length
      if (length > LONGEST_ENTRY) for (const field of open) field.isLong ||= field.shows
    } else if (name === 'w:fldChar') {
      const type = attribs['w:fldCharType']
      if (type === 'begin') open.push({ chars: [element], paragraph, shows: false, isLong: false })
      // A code that is still open where its paragraph ends never was one.
      while (open.length > 0 && !open.at(-1)?.shows && open.at(-1)?.paragraph !== paragraph)
        open.pop()
      const field = open.at(-1)
      if (!field || type === 'begin') continue
      field.chars.push(element)
      if (type === 'separate') field.shows = true
      if (type !== 'end') continue
      open.pop()
      for (const char of field.chars) sound.chars.add(char)
      const [begin] = field.chars
      if (field.isLong && begin) sound.long.add(begin)
    }
  }
  return sound
}

export function isContents(code: string): boolean {
  return /^\s*TOC\b/iu.test(code)
}

const CIRCLED = /^\s*EQ\s+\\o\\ac\(\s*[○◯〇]\s*[,，;；]\s*(\S+?)\s*\)\s*$/iu
/** How Word and WPS write a reading above characters in older files. */
const RUBY =
  /^\s*EQ\b.*\\o\s*(?:\\ad)?\(\s*\\s\s*\\up\s*\d+\s*\([^()]*\)\s*[,，;；]\s*([^()\\]+?)\s*\)\s*$/iu

/** What an EQ field prints that circles a number: eq \o\ac(○,1) is ① (17.16.5.20 lists its switches). */
export function circledIn(code: string): string | undefined {
  const number = Number(CIRCLED.exec(code)?.[1])
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : undefined
}

/** The characters under a reading: eq \o\ad(\s\up 9(fǎ),法) shows 法. */
export function rubyBaseIn(code: string): string | undefined {
  return RUBY.exec(code)?.[1]
}

/** Fields that print nothing, or nothing of a report's text (17.16.5). */
const SILENT =
  /^\s*(?:$|(?:ADDIN|ADVANCE|ASK|BIBLIOGRAPHY|HYPERLINK|INDEX|NEXT|NEXTIF|NUMPAGES|PAGE|PRINT|PRIVATE|RD|SECTIONPAGES|SET|SKIPIF|TA|TC|TOA|TOC|XE)\b)/iu

/** What is to be told of a field that prints something and has no result; undefined if it prints nothing. */
export function codeFate(code: string): AsideKind | undefined {
  if (SILENT.test(code)) return undefined
  if (/^\s*EQ\b/iu.test(code)) return 'FORMULA'
  return /^\s*SYMBOL\b/iu.test(code) ? 'SYMBOL' : 'FIELD'
}
