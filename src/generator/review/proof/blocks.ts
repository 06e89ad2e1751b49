/** A paragraph or a table as a reader will see it, beside what was understood of its figures. */
import { html, type Markup } from '../../../html'
import { type Block, idsIn, isTable } from '../../../report/blocks'
import { marksIn } from '../../../report/notes'
import { segmentsOf } from '../../../report/segments'
import type { Figure, Note, Paragraph, Section, Table } from '../../../report/types'
import { tableMarkup } from '../../../tableMarkup'
import type { Diagnostic } from '../../ground/diagnostics'
import { understood } from './figures'
import { withSuperscripts } from './notes'
import { remarkLine } from './remarks'

/** What stands beside the report's words, by the paragraph or section that it is on. */
export interface Beside {
  figures: ReadonlyMap<string, Figure[]>
  notes: readonly Note[]
  remarks: ReadonlyMap<string, Diagnostic[]>
}

/** A longer list is folded, so that the text goes on beside it. */
const LONGEST_OPEN = 24

/** One block of a section, and its figures in the order in which it prints them. */
export function blockBeside(section: Section, block: Block, beside: Beside): Markup {
  return isTable(block)
    ? tableBeside(section, block, beside)
    : pair(lit(block, beside), [block], beside)
}

function tableBeside({ paragraphs }: Section, table: Table, beside: Beside): Markup {
  const ids = new Set(idsIn(table))
  const within = paragraphs.filter(({ id }) => ids.has(id))
  const texts = new Map(within.map((paragraph) => [paragraph.id, lit(paragraph, beside)]))
  const drawn = html`<div class="wide">${tableMarkup(table, (id) => texts.get(id))}</div>`
  return pair(drawn, within, beside)
}

function pair(words: Markup, paragraphs: readonly Paragraph[], beside: Beside): Markup {
  const remarks = paragraphs.flatMap(({ id }) => beside.remarks.get(id) ?? [])
  const figures = paragraphs.flatMap(({ id }) => beside.figures.get(id) ?? [])
  return html`<div class="pair"><div class="said">${remarks.map(remarkLine)}${words} <small>${linesOf(paragraphs)}</small></div>${figures.length > 0 && readings(figures)}</div>
`
}

function readings(figures: readonly Figure[]): Markup {
  const list = html`<ol>${figures.map(understood)}</ol>`
  return figures.length <= LONGEST_OPEN
    ? html`<div class="read">${list}</div>`
    : html`<details class="read"><summary>读出${figures.length}处数据</summary>${list}</details>`
}

function lit(paragraph: Paragraph, { figures, notes }: Beside): Markup {
  const segments = segmentsOf(paragraph, figures.get(paragraph.id) ?? [])
  return html`${withSuperscripts(segments, marksIn(notes, paragraph.id))}`
}

function linesOf(paragraphs: readonly Paragraph[]): string {
  const first = paragraphs[0]?.source.line
  const last = paragraphs.at(-1)?.source.line
  return first === last ? `第${first}行` : `第${first}—${last}行`
}
