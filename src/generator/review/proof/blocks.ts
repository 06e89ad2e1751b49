/** A paragraph or a table as a reader will see it, beside what was understood of its figures. */
import { html, type Markup } from '../../../html'
import { type Block, idsIn, isTable } from '../../../report/blocks'
import { marksIn } from '../../../report/notes'
import { segmentsOf } from '../../../report/segments'
import type { EditionBundle, Paragraph, Section, Table } from '../../../report/types'
import { tableMarkup } from '../../../tableMarkup'
import type { Diagnostic } from '../../ground/diagnostics'
import type { Entry } from './entries'
import { figureItem, type Numbers } from './figures'
import { withSuperscripts } from './notes'
import { type Asked, askedHere } from './questions'
import { remarkLine } from './remarks'

/** The report, and what stands beside its words, by the paragraph or section that it is on. */
export interface Beside {
  edition: EditionBundle
  numbers: Numbers
  entries: ReadonlyMap<string, Entry[]>
  remarks: ReadonlyMap<string, Diagnostic[]>
  asked: ReadonlyMap<string, Asked[]>
}

/** One block of a section, and its figures in the order in which it prints them. */
export function blockBeside(section: Section, block: Block, beside: Beside): Markup {
  return isTable(block)
    ? tableBeside(section, block, beside)
    : pair('pair', lit(block, beside), [block], beside)
}

function tableBeside({ paragraphs }: Section, table: Table, beside: Beside): Markup {
  const ids = new Set(idsIn(table))
  const within = paragraphs.filter(({ id }) => ids.has(id))
  const texts = new Map(within.map((paragraph) => [paragraph.id, lit(paragraph, beside)]))
  const drawn = html`<div class="wide">${tableMarkup(table, (id) => texts.get(id))}</div>`
  return pair('pair tabled', drawn, within, beside)
}

function pair(
  kind: string,
  words: Markup,
  paragraphs: readonly Paragraph[],
  { edition, numbers, entries, remarks, asked }: Beside,
): Markup {
  const here = <T>(by: ReadonlyMap<string, T[]>) => paragraphs.flatMap(({ id }) => by.get(id) ?? [])
  const items = here(entries).map((entry) => figureItem(edition, entry, numbers))
  const list = html`<ol class="list read" role="list">
${items}</ol>`
  return html`<div class="${kind}"><div class="said">${here(remarks).map(remarkLine)}${words} <small>${linesOf(paragraphs)}</small>${askedHere(here(asked))}</div>${items.length > 0 && list}</div>
`
}

function lit(paragraph: Paragraph, { edition, numbers, entries }: Beside): Markup {
  const figures = (entries.get(paragraph.id) ?? []).map(({ figure }) => figure)
  const segments = segmentsOf(paragraph, figures)
  const marks = marksIn(edition.notes ?? [], paragraph.id)
  return html`<span id="${paragraph.id}">${withSuperscripts(segments, marks, numbers)}</span>`
}

function linesOf(paragraphs: readonly Paragraph[]): string {
  const first = paragraphs[0]?.source?.line
  const last = paragraphs.at(-1)?.source?.line
  return first === last ? `第${first}行` : `第${first}—${last}行`
}
