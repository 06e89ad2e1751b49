import { html, type Markup } from '../html'
import { blocksOf, isTable } from '../report/blocks'
import { type Mark, marksIn, notesOf, titleMarks } from '../report/notes'
import { withMarks } from '../report/segments'
import type { EditionBundle, Note, Section } from '../report/types'
import { tableMarkup } from '../tableMarkup'

/** Where the page of a text lies, for links to places on it: a base element moves bare ones. */
type Here = string

/** A section's title with the marks of its notes. */
export function titleText(edition: EditionBundle, section: Section, here: Here): Markup {
  const marks = titleMarks(notesOf(edition, section.id), section.id)
  return html`${section.marker}${marked(section.title, marks, here)}`
}

/** A section's paragraphs and tables in order. */
export function bodyText(edition: EditionBundle, section: Section, here: Here): Markup {
  const notes = notesOf(edition, section.id)
  const texts = new Map(
    section.paragraphs.map(({ id, text }) => [id, marked(text, marksIn(notes, id), here)]),
  )
  return html`${blocksOf(section).map((block) =>
    isTable(block)
      ? tableMarkup(block, (id) => texts.get(id))
      : html`<p>${texts.get(block.id)}</p>`,
  )}`
}

/** The notes to these sections, each where its marks lead. */
export function notesText(edition: EditionBundle, sections: readonly Section[]): Markup {
  const notes = notesOf(edition, ...sections.map(({ id }) => id))
  if (notes.length === 0) return html``
  return html`<h2>原文注释</h2><ul>${notes.map(
    (note) =>
      html`<li id="${note.id}">${nameOf(note)}${note.paragraphs.map((text) => html`<p>${text}</p>`)}</li>`,
  )}</ul>`
}

function marked(text: string, marks: readonly Mark[], here: Here): Markup {
  return html`${withMarks([{ text }], marks).map(({ text, note }) =>
    note ? html`<sup><a href="${here}#${note.id}">${nameOf(note)}</a></sup>` : html`${text}`,
  )}`
}

function nameOf({ mark }: Note): string {
  return `注${mark}`
}
