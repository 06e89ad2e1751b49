import type { Note, NotePlace, Paragraph, Section } from '../../report/types'
import { type LeftOut, leaveOut } from '../ground/account'
import { type Line, placeOf } from '../ground/line'
import type { SourceNote } from '../read/source'

/** Where a mark stands, before ids are final. */
interface Anchor {
  section: Section
  paragraph: Paragraph | undefined
  offset: number
}

/** Gathers where the marks of notes stand. */
export function noteMaker(): {
  mark: (line: Line, section: Section, paragraph?: Paragraph) => void
  /** Notes in the order of their source; one whose mark is nowhere is left out and told. */
  finish: (sources: readonly SourceNote[]) => { notes: Note[]; leftOut: LeftOut[] }
} {
  const anchors = new Map<string, Anchor[]>()
  return {
    mark(line, section, paragraph) {
      for (const { offset, note } of line.marks ?? [])
        anchors.set(note, [...(anchors.get(note) ?? []), { section, paragraph, offset }])
    },
    finish(sources) {
      const notes: Note[] = []
      const leftOut: LeftOut[] = []
      for (const { id, mark, lines } of sources) {
        const places = anchors.get(id)?.map(placeIn)
        const paragraphs = lines.map(({ text }) => text)
        if (places) notes.push({ id: `note${notes.length + 1}`, mark, paragraphs, places })
        else if (paragraphs.length > 0) leftOut.push(withoutMark(lines))
      }
      return { notes, leftOut }
    },
  }
}

function placeIn({ section, paragraph, offset }: Anchor): NotePlace {
  if (!paragraph) return { sectionId: section.id, offset }
  // A closing paragraph may have moved to a section of its own.
  const sectionId = paragraph.id.slice(0, paragraph.id.lastIndexOf('.'))
  return { sectionId, paragraphId: paragraph.id, offset }
}

function withoutMark(lines: readonly Line[]): LeftOut {
  const text = lines.map((line) => line.text).join('\n')
  const place = lines[0] ? placeOf(lines[0]) : { line: 1, column: 1 }
  const message = `注释“${text.slice(0, 20)}”在正文里没有对应的标号，没有收入。请在原文里补上标号，或把它写进正文。`
  return leaveOut('NOTE', message, text, place)
}
