import type { Figure, Paragraph, Span } from './types'

/** A stretch of a paragraph, with the figures in it moved to its own offsets. */
export interface Excerpt {
  paragraph: Paragraph
  figures: Figure[]
}

/** Cuts a span out of its paragraph; figures that do not lie wholly inside are left out. */
export function excerpt(paragraph: Paragraph, span: Span, figures: readonly Figure[]): Excerpt {
  return {
    paragraph: { ...paragraph, text: paragraph.text.slice(span.start, span.end) },
    figures: figures
      .filter(
        ({ paragraphId, start, end }) =>
          paragraphId === paragraph.id && start >= span.start && end <= span.end,
      )
      .map((figure) => ({
        ...figure,
        start: figure.start - span.start,
        end: figure.end - span.start,
      })),
  }
}
