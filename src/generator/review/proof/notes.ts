/** The report's notes: their marks in the text, their texts below it. */
import { html, type Markup } from '../../../html'
import type { Mark } from '../../../report/notes'
import { type Segment, withMarks } from '../../../report/segments'
import type { Note } from '../../../report/types'

/** Runs of a text, its figures lit, and the marks of its notes raised. */
export function withSuperscripts(segments: readonly Segment[], marks: readonly Mark[]): Markup[] {
  return withMarks(segments, marks).map(({ text, figure, note }) => {
    if (note) return html`<sup><a href="#${note.id}">${note.mark}</a></sup>`
    return figure ? html`<mark title="${figure.label}　${figure.id}">${text}</mark>` : html`${text}`
  })
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
