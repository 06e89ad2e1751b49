/** Footnotes and endnotes (ISO/IEC 29500-1, 17.11). */
import { formatNumber } from './counting'
import type { WordPackage } from './package'
import type { Reference } from './state'
import { childOf, childrenOf, valueIn, wholeNumber, type Xml } from './xml'

type Kind = Reference['kind']

export interface Note {
  note: string
  element: Xml
}

/** The notes of a document, without the lines that part them from the text (17.11.19). */
export function notesIn({ footnotes, endnotes }: WordPackage): Note[] {
  return [...notesOf(footnotes, 'footnote'), ...notesOf(endnotes, 'endnote')]
}

function notesOf(root: Xml | undefined, kind: Kind): Note[] {
  return childrenOf(root, `w:${kind}`)
    .filter(({ attribs }) => (attribs['w:type'] ?? 'normal') === 'normal')
    .map((element) => ({ note: `${kind} ${element.attribs['w:id'] ?? ''}`, element }))
}

/** The printed marks by note, in the order met: what the author wrote, else counted. */
export function marksOf(file: WordPackage, references: readonly Reference[]): Map<string, string> {
  const counts = new Map<string, number>()
  const marks = new Map<string, string>()
  for (const { note, kind, custom, section, page } of references) {
    const own = custom?.replaceAll(/[[\]［］〔〕\s]/gu, '') ?? ''
    if (own !== '') {
      marks.set(note, own)
      continue
    }
    const { format, start, restart } = formatOf(file, file.sections[section], kind)
    const counted = `${kind} ${restart === 'eachSect' ? section : restart === 'eachPage' ? `page ${page}` : ''}`
    const count = (counts.get(counted) ?? start - 1) + 1
    counts.set(counted, count)
    marks.set(note, formatNumber(format, count))
  }
  return marks
}

const LARGEST = 99_999

/** How notes are numbered: by their section, else by the settings (17.11.11, 17.11.5). */
function formatOf(
  { settings }: WordPackage,
  section: Xml | undefined,
  kind: Kind,
): { format: string; start: number; restart: string | undefined } {
  const places = [section, settings].map((place) => childOf(place, `w:${kind}Pr`))
  const first = (property: string): string | undefined =>
    places.map((place) => valueIn(place, property)).find((value) => value !== undefined)
  return {
    format: first('w:numFmt') ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman'),
    start: wholeNumber(first('w:numStart'), LARGEST) ?? 1,
    restart: first('w:numRestart'),
  }
}
