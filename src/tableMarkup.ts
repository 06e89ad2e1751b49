import { html, type Markup } from './html'
import type { Table, TableCell } from './report/types'

/** A table of the report with its heads and spans; `wordsOf` gives a paragraph's text by its id. */
export function tableMarkup(
  { rows }: Table,
  wordsOf: (paragraphId: string) => Markup | undefined,
): Markup {
  return html`<table>${rows.map(
    (row) => html`<tr>${row.map((cell) => cellMarkup(cell, wordsOf))}</tr>`,
  )}</table>`
}

function cellMarkup(cell: TableCell, wordsOf: (paragraphId: string) => Markup | undefined): Markup {
  const { heads, rowSpan, columnSpan, paragraphs } = cell
  const words = paragraphs.map((id) => html`<p>${wordsOf(id)}</p>`)
  const spans = html`${rowSpan && html` rowspan="${rowSpan}"`}${columnSpan && html` colspan="${columnSpan}"`}`
  return heads
    ? html`<th scope="${scopeOf(cell)}"${spans}>${words}</th>`
    : html`<td${spans}>${words}</td>`
}

function scopeOf({ heads, rowSpan, columnSpan }: TableCell): string {
  if (heads === 'column') return columnSpan ? 'colgroup' : 'col'
  return rowSpan ? 'rowgroup' : 'row'
}
