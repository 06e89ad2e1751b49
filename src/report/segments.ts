import type { Mark } from './notes'
import type { Figure, Note, Paragraph, Slice, Term } from './types'

/** A run of a paragraph's text that is shown in one way. */
export interface Segment {
  text: string
  figure?: Figure
  term?: Term
  /** The note whose mark stands here; the run itself is empty. */
  note?: Note
  /** Holds what the reader looked for. */
  lit?: boolean
  /** Holds what is being read aloud. */
  spoken?: boolean
}

/**
 * A paragraph's text cut at its figures, its terms and the marks of its notes. Joined again the
 * runs are the paragraph, to the letter. Where a figure and a term overlap, the figure is lit: it
 * has more to say. A mark inside either stands after it.
 */
export function segmentsOf(
  paragraph: Paragraph,
  figures: readonly Figure[],
  terms: readonly Term[] = [],
  marks: readonly Mark[] = [],
): Segment[] {
  const stretches = [
    ...figures
      .filter((figure) => figure.paragraphId === paragraph.id)
      .map((figure) => ({ start: figure.start, end: figure.end, figure })),
    ...terms.flatMap((term) =>
      term.places
        .filter((place) => place.paragraphId === paragraph.id)
        .map((place) => ({ start: place.start, end: place.end, term })),
    ),
  ].sort((a, b) => a.start - b.start || ('figure' in a ? -1 : 1))

  const segments: Segment[] = []
  let at = 0
  for (const { start, end, ...found } of stretches.filter(keepsFigures)) {
    if (start < at) continue
    if (start > at) segments.push({ text: paragraph.text.slice(at, start) })
    segments.push({ text: paragraph.text.slice(start, end), ...found })
    at = end
  }
  if (at < paragraph.text.length) segments.push({ text: paragraph.text.slice(at) })
  return withMarks(segments, marks)
}

/** Runs with the marks of notes between them, in order of their offsets in the whole text. */
export function withMarks(segments: readonly Segment[], marks: readonly Mark[]): Segment[] {
  let end = 0
  const marked = segments.flatMap((segment) => {
    const start = end
    end += segment.text.length
    const isWhole = segment.figure !== undefined || segment.term !== undefined
    const before = marks.filter(({ offset }) => offset === start)
    const inside = marks.filter(({ offset }) => offset > start && offset < end)
    const run = isWhole ? [segment, ...inside.map(markRun)] : cutAtMarks(segment, inside, start)
    return [...before.map(markRun), ...run]
  })
  return [...marked, ...marks.filter(({ offset }) => offset >= end).map(markRun)]
}

function cutAtMarks({ text }: Segment, marks: readonly Mark[], start: number): Segment[] {
  let at = 0
  const runs = marks.flatMap((mark) => {
    const before = text.slice(at, mark.offset - start)
    at = mark.offset - start
    return before ? [{ text: before }, markRun(mark)] : [markRun(mark)]
  })
  return [...runs, { text: text.slice(at) }]
}

function markRun({ note }: Mark): Segment {
  return { text: '', note }
}

/**
 * Runs cut once more where the reader's words stand, as slices of the whole paragraph in order.
 * A figure or a term stays whole and is lit as soon as any of it is.
 */
export function lightUp(segments: readonly Segment[], slices: readonly Slice[]): Segment[] {
  return flagged(segments, slices, 'lit')
}

/** Runs cut once more where a voice is, a slice of the whole paragraph, as `lightUp` cuts them. */
export function speakUp(segments: readonly Segment[], slice: Slice): Segment[] {
  return flagged(segments, [slice], 'spoken')
}

type Flag = 'lit' | 'spoken'

function flagged(segments: readonly Segment[], slices: readonly Slice[], as: Flag): Segment[] {
  let start = 0
  return segments.flatMap((segment) => {
    const from = start
    const end = from + segment.text.length
    start = end
    const inside = slices
      .filter((slice) => slice.start < end && slice.end > from)
      .map((slice) => ({
        start: Math.max(0, slice.start - from),
        end: Math.min(segment.text.length, slice.end - from),
      }))
    if (inside.length === 0 || segment.note) return [segment]
    if (segment.figure || segment.term) return [{ ...segment, [as]: true }]
    return cutAt(segment, inside, as)
  })
}

function cutAt(run: Segment, slices: readonly Slice[], as: Flag): Segment[] {
  const cut = slices.flatMap(({ start, end }, index) => [
    { ...run, text: run.text.slice(slices[index - 1]?.end ?? 0, start) },
    { ...run, text: run.text.slice(start, end), [as]: true },
  ])
  const rest = { ...run, text: run.text.slice(slices[slices.length - 1]?.end ?? 0) }
  return [...cut, rest].filter((segment) => segment.text !== '')
}

/** Leaves out a term that covers a figure, wherever the figure begins inside it. */
function keepsFigures(
  mark: Slice & { term?: Term },
  _index: number,
  marks: readonly (Slice & { figure?: Figure })[],
): boolean {
  if (!mark.term) return true
  return !marks.some((other) => other.figure && other.start < mark.end && mark.start < other.end)
}
