import type { Figure, Paragraph, Term } from './types'

/** A run of a paragraph's text that is shown in one way. */
export interface Segment {
  text: string
  figure?: Figure
  term?: Term
}

/**
 * A paragraph's text cut at its figures and terms. Joined again the runs are the paragraph, to
 * the letter. Where a figure and a term overlap, the figure is lit: it has more to say.
 */
export function segmentsOf(
  paragraph: Paragraph,
  figures: readonly Figure[],
  terms: readonly Term[] = [],
): Segment[] {
  const marks = [
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
  for (const { start, end, ...mark } of marks.filter(keepsFigures)) {
    if (start < at) continue
    if (start > at) segments.push({ text: paragraph.text.slice(at, start) })
    segments.push({ text: paragraph.text.slice(start, end), ...mark })
    at = end
  }
  if (at < paragraph.text.length) segments.push({ text: paragraph.text.slice(at) })
  return segments
}

/** Leaves out a term that covers a figure, wherever the figure begins inside it. */
function keepsFigures(
  mark: { start: number; end: number; term?: Term },
  _index: number,
  marks: readonly { start: number; end: number; figure?: Figure }[],
): boolean {
  if (!mark.term) return true
  return !marks.some((other) => other.figure && other.start < mark.end && mark.start < other.end)
}
