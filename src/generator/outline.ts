/** Builds the section tree from the report's lines. */
import type { Paragraph, Section } from '../report/types'
import { type Diagnostic, warning } from './diagnostics'
import { columnAt, type Line, sliceLine } from './line'
import { type Marker, markerOf } from './markers'

export interface Outline {
  sections: Section[]
  diagnostics: Diagnostic[]
}

/** A longer first sentence is a paragraph that happens to be numbered, not a heading. */
const LONGEST_HEADING = 80

interface Heading {
  marker: Marker
  title: string
  /** What follows a run-in heading on its line. */
  rest: Line | undefined
}

/** Sections with ids from the printed numbering, paragraphs with theirs. */
export function outline(lines: readonly Line[]): Outline {
  const diagnostics: Diagnostic[] = []
  const roots: Section[] = []
  const intro = section('intro', 1, '', '')
  const open: Section[] = []
  const taken = new Set<string>()

  const add = (line: Line): void => {
    const target = open.at(-1) ?? intro
    target.paragraphs.push({
      id: `${target.id}.p${target.paragraphs.length + 1}`,
      text: line.text,
      source: { line: line.line, column: columnAt(line, 0) },
    })
  }

  for (const line of lines) {
    const heading = headingOf(line)
    if (!heading) {
      add(line)
      continue
    }
    const { marker, title, rest } = heading
    while ((open.at(-1)?.level ?? 0) >= marker.level) open.pop()
    const parent = open.at(-1)
    const siblings = parent?.children ?? roots
    const path = parent ? `${parent.id}-${marker.ordinal}` : `${marker.ordinal}`
    const added = section(unique(path, taken), marker.level, marker.shown, title)
    siblings.push(added)
    open.push(added)
    if (rest) add(rest)
  }
  if (intro.paragraphs.length > 0) roots.unshift(intro)
  for (const part of roots) setEndApart(part, diagnostics)
  return { sections: roots, diagnostics }
}

function section(id: string, level: number, marker: string, title: string): Section {
  return { id, level, marker, title, paragraphs: [], children: [] }
}

/** `1-3`, and `1-3~2` when the numbering comes to the same path again. */
function unique(path: string, taken: Set<string>): string {
  let id = path
  for (let again = 2; taken.has(id); again++) id = `${path}~${again}`
  taken.add(id)
  return id
}

/** A numbered line as a heading; its title ends at the first 。, the rest is its first paragraph. */
function headingOf(line: Line): Heading | undefined {
  const marker = markerOf(line.text)
  if (!marker) return undefined
  const start = marker.length + (line.text[marker.length] === ' ' ? 1 : 0)
  const stop = line.text.indexOf('。', start)
  const end = stop < 0 ? line.text.length : stop
  const title = line.text.slice(start, end)
  if (title === '' || title.length > LONGEST_HEADING || /[；，：]$/u.test(title)) return undefined
  const rest = stop < 0 || stop + 1 >= line.text.length ? undefined : sliceLine(line, stop + 1)
  return { marker, title, rest }
}

/** Words with which a closing paragraph speaks for the whole part. */
const CLOSING_WORDS =
  /^(?:一年来|过去一年|回顾|总的来看|总体上?看|同时|在肯定|在看到|各位代表|这些成绩|以上|虽然|尽管|我们也)/u

/**
 * Where every item of a part has one paragraph and the last has more, what is over speaks for
 * the part and becomes its section `1-end`.
 */
function setEndApart(part: Section, diagnostics: Diagnostic[]): void {
  const items = leaves(part).filter((leaf) => leaf !== part)
  const last = items.at(-1)
  if (!last || items.length < 2 || last.paragraphs.length < 2) return
  if (items.slice(0, -1).some((item) => item.paragraphs.length > 1)) {
    const closing = last.paragraphs.at(-1) as Paragraph
    if (CLOSING_WORDS.test(closing.text))
      diagnostics.push(
        warning(
          'CLOSING-PARAGRAPH',
          `这一段像是对整个“${part.title || part.marker}”的小结，但本部分各条不止一段，程序分不清，已留在“${last.title}”之内。如需单列，请在原文中给它加上标题。`,
          closing.source,
        ),
      )
    return
  }
  const end = section(`${part.id}-end`, part.level + 1, '', '')
  end.paragraphs = last.paragraphs.splice(1).map((paragraph, index) => ({
    ...paragraph,
    id: `${end.id}.p${index + 1}`,
  }))
  part.children.push(end)
}

function leaves(root: Section): Section[] {
  return root.children.length === 0 ? [root] : root.children.flatMap(leaves)
}
