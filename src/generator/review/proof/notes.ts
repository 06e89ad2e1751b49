/** The report's notes: their marks in the text, their texts below it. */
import { html, type Markup } from '../../../html'
import type { Mark } from '../../../report/notes'
import { type Segment, withMarks } from '../../../report/segments'
import type { Figure, Note } from '../../../report/types'
import type { Numbers } from './figures'

/**
 * Runs of a text, its figures lit and numbered, and the marks of its notes raised. The numbers are
 * no text: the report's words can be searched and copied as they are.
 */
export function withSuperscripts(
  segments: readonly Segment[],
  marks: readonly Mark[],
  numbers: Numbers = new Map(),
): Markup[] {
  return withMarks(segments, marks).map(({ text, figure, note }) => {
    if (note) return html`<sup><a href="#${note.id}">${note.mark}</a></sup>`
    return figure ? markOf(figure, numbers.get(figure.id)) : html`${text}`
  })
}

function markOf({ id, label, text }: Figure, number: number | undefined): Markup {
  return html`<mark id="m-${id}" data-id="${id}" title="${label}">${text}<a href="#f-${id}" data-no="${number}" aria-label="第${number}处"></a></mark>`
}

/** The texts of all notes; nothing where the report has none. */
export function notesList(notes: readonly Note[]): Markup {
  if (notes.length === 0) return html``
  return html`<section class="notes"><h2>注释</h2>
<dl>${notes.map(
    ({ id, mark, paragraphs }) =>
      html`<dt id="${id}">${mark}</dt><dd>${paragraphs.map((text) => html`<p>${text}</p>`)}</dd>
`,
  )}</dl></section>
`
}
