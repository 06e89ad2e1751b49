/** Builds the section tree from the report's lines. */
import type { Note, Paragraph, Section } from '../../report/types'
import { isSignature } from '../clean/facts'
import type { LeftOut } from '../ground/account'
import { type Diagnostic, warning } from '../ground/diagnostics'
import { type Line, placeOf } from '../ground/line'
import type { SourceNote, SourceTable } from '../read/source'
import { type Heading, headingsOf, type Item } from './headings'
import { noteMaker } from './notes'
import { furtherReports } from './several'
import { tableMaker } from './tables'
import { joinHeadings } from './twoLines'

export interface Outline {
  sections: Section[]
  notes: Note[]
  leftOut: LeftOut[]
  /** The line that each paragraph is, by its id: what a remark on a part of it is placed by. */
  lines: ReadonlyMap<string, Line>
  diagnostics: Diagnostic[]
}

/** What the outline is built from. */
export interface Cleaned {
  body: readonly Line[]
  tables: readonly SourceTable[]
  notes: readonly SourceNote[]
}

/** Sections with ids from the printed numbering, paragraphs with theirs; tables and notes in place. */
export function outline({ body, tables, notes }: Cleaned): Outline {
  const diagnostics: Diagnostic[] = []
  const roots: Section[] = []
  const intro = section('intro', 1, '', '')
  const open: Section[] = []
  const taken = new Map<string, number>([['intro', 1]])
  const unnumbered = new Map<string, number>()
  const sequence = new Sequence(diagnostics)
  const inTables = tableMaker(tables)
  const noted = noteMaker()
  const lines = new Map<string, Line>()

  const add = (line: Line): void => {
    const target = open.at(-1) ?? intro
    const paragraph: Paragraph = {
      id: `${target.id}.p${target.paragraphs.length + 1}`,
      text: line.text,
      source: placeOf(line),
    }
    target.paragraphs.push(paragraph)
    lines.set(paragraph.id, line)
    if (line.cell) inTables.enter(target, paragraph, line.cell)
    noted.mark(line, target, paragraph)
  }

  const begin = (heading: Heading): void => {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop()
    const parent = open.at(-1)
    const parentId = parent?.id ?? ''
    sequence.follow(heading, parentId)
    const count = (unnumbered.get(parentId) ?? 0) + 1
    if (heading.ordinal === undefined) unnumbered.set(parentId, count)
    const step = heading.ordinal === undefined ? `n${count}` : String(heading.ordinal)
    const id = unique(parent ? `${parent.id}-${step}` : step, taken)
    const added = section(id, heading.level, heading.marker, heading.title)
    const siblings = parent?.children ?? roots
    siblings.push(added)
    open.push(added)
    noted.mark(heading.name, added)
    if (heading.rest) add(heading.rest)
  }

  const whole = joinHeadings(body)
  diagnostics.push(...whole.diagnostics, ...furtherReports(whole.lines))
  const items = headingsOf(whole.lines)
  for (const item of items) {
    if (item.heading) begin(item.heading)
    else add(item.line)
  }
  diagnostics.push(...guesses(items))
  inTables.finish()
  if (roots.length === 0 && intro.paragraphs.length > 1)
    diagnostics.push(
      warning(
        'NO-HEADINGS',
        '没有读到小标题，整份报告只有一节。如果原文有小标题，请各占一行，最好编上“一、”“（一）”。',
        intro.paragraphs[0]?.source,
      ),
    )
  if (intro.paragraphs.length > 0) roots.unshift(intro)
  for (const part of roots) setEndApart(part, diagnostics)
  return { sections: roots, ...noted.finish(notes), lines, diagnostics }
}

/** Short lines without a number that were taken for headings: the layout alone says that they are. */
function guesses(items: readonly Item[]): Diagnostic[] {
  const guessed = items.flatMap(({ heading }) => (heading?.guessed ? [heading] : []))
  const [first] = guessed
  if (!first) return []
  return [
    warning(
      'GUESSED-HEADINGS',
      `有${guessed.length}行没有编号的短句当成了小标题（第一行是“${first.title}”）。请核对；不是标题的，请在原文里并入前后的段落。`,
      placeOf(first.line),
    ),
  ]
}

function section(id: string, level: number, marker: string, title: string): Section {
  return { id, level, marker, title, paragraphs: [], children: [] }
}

/** `1-3`, and `1-3~2` when the numbering comes to the same path again; `taken` counts. */
function unique(path: string, taken: Map<string, number>): string {
  const again = (taken.get(path) ?? 0) + 1
  taken.set(path, again)
  return again === 1 ? path : `${path}~${again}`
}

/** Watches the numbering: it may run on across parents or restart, but not skip. */
class Sequence {
  /** The last ordinal met, by level and by level and parent. */
  private readonly last = new Map<string, number>()

  constructor(private readonly diagnostics: Diagnostic[]) {}

  follow(heading: Heading, parentId: string): void {
    const { ordinal, level, marker, line } = heading
    if (ordinal === undefined) return
    const among = `${level} ${parentId}`
    const before = this.last.get(among)
    const running = this.last.get(String(level))
    const continues =
      before === undefined
        ? running !== undefined && ordinal === running + 1
        : ordinal === before + 1
    if (!continues && ordinal !== 1) {
      const expected = before === undefined ? 1 : before + 1
      this.diagnostics.push(
        warning(
          'NUMBERING-GAP',
          `编号不连续：这里是“${marker}”，前面应有第${expected}条。请对照原件，看是不是漏了一段。`,
          placeOf(line),
        ),
      )
    }
    this.last.set(among, ordinal)
    this.last.set(String(level), ordinal)
  }
}

/** Words with which a closing paragraph speaks for the whole part. */
const CLOSING_WORDS =
  /^(?:一年来|过去一年|回顾|总的来看|总体上?看|同时|在肯定|在看到|各位代表|这些成绩|以上|虽然|尽管|我们也)/u

/** Paragraphs that are points of the item above them. */
const LIST_ITEM =
  /^(?:[一二三四五六七八九十]是|其[一二三]|第[一二三四五六七八九十]|[—\-■●◆·]|[（(]?\d)/u

/**
 * Where every item of a part has one paragraph and the last has more, what is over speaks for
 * the part and becomes its section `1-end`.
 */
function setEndApart(part: Section, diagnostics: Diagnostic[]): void {
  const items = leaves(part).filter((leaf) => leaf !== part)
  const last = items.at(-1)
  // A table closes no part.
  if (!last || last.tables || items.length < 2) return
  const own = last.paragraphs.filter(
    ({ text }) => !isSignature(text) && !/^附件[：:]|^\d{1,2}[.．、]/u.test(text),
  )
  const closing = own.at(-1)
  if (!closing || own.length < 2 || own.slice(1).some(({ text }) => LIST_ITEM.test(text))) return
  if (items.slice(0, -1).some((item) => item.paragraphs.length > 1)) {
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
  end.paragraphs = last.paragraphs.splice(1)
  for (const [index, paragraph] of end.paragraphs.entries())
    paragraph.id = `${end.id}.p${index + 1}`
  part.children.push(end)
}

function leaves(root: Section): Section[] {
  return root.children.length === 0 ? [root] : root.children.flatMap(leaves)
}
