/** Footnotes and endnotes (ISO/IEC 29500-1, 17.11). */
import type { Reference } from './body'
import { formatNumber } from './counting'
import type { WordPackage } from './package'
import { below, childOf, childrenOf, valOf, type Xml } from './xml'

type Kind = Reference['kind']

/** The notes of a document, without the lines that part them from the text (17.11.19). */
export function notesIn({ footnotes, endnotes }: WordPackage): { note: string; element: Xml }[] {
  return [...notesOf(footnotes, 'footnote'), ...notesOf(endnotes, 'endnote')]
}

function notesOf(root: Xml | undefined, kind: Kind): { note: string; element: Xml }[] {
  return childrenOf(root, `w:${kind}`)
    .filter(({ attribs }) => (attribs['w:type'] ?? 'normal') === 'normal')
    .map((element) => ({ note: `${kind} ${element.attribs['w:id'] ?? ''}`, element }))
}

/** The printed marks by note: what the author wrote, else counted in the order met. */
export function marksOf(file: WordPackage, references: readonly Reference[]): Map<string, string> {
  const counts = new Map<Kind, number>()
  const marks = new Map<string, string>()
  for (const { note, kind, custom } of references) {
    if (custom !== undefined) {
      marks.set(note, custom)
      continue
    }
    const { format, start } = formatOf(file, kind)
    const count = (counts.get(kind) ?? start - 1) + 1
    counts.set(kind, count)
    marks.set(note, formatNumber(format, count))
  }
  return marks
}

/** How a document numbers its notes: a section's properties, else the settings (17.11.11, 17.11.5). */
function formatOf(
  { document, settings }: WordPackage,
  kind: Kind,
): { format: string; start: number } {
  const name = `w:${kind}Pr`
  const sections = [...below(document)].filter((element) => element.name === 'w:sectPr')
  const places = [...sections.map((section) => childOf(section, name)), childOf(settings, name)]
  const first = (property: string): string | undefined =>
    places.map((place) => valOf(place, property)).find((value) => value !== undefined)
  return {
    format: first('w:numFmt') ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman'),
    start: Number(first('w:numStart') ?? 1),
  }
}
