/** Tables of the source as tables of sections. */
import type { Paragraph, Section, Table, TableCell } from '../../report/types'
import type { CellPlace } from '../ground/line'
import type { SourceTable } from '../read/source'

/** Enters paragraphs in the tables of their sections. */
export function tableMaker(sources: readonly SourceTable[]): {
  enter: (section: Section, paragraph: Paragraph, place: CellPlace) => void
  /** Makes heads of cells that plainly are, once all paragraphs are entered. */
  finish: () => void
} {
  const made = new Map<number, { section: Section; table: Table; texts: Map<string, string> }>()
  const begin = (section: Section, source: SourceTable) => {
    section.tables ??= []
    const table: Table = {
      id: `${section.id}.t${section.tables.length + 1}`,
      rows: source.rows.map((row) => row.map((cell): TableCell => ({ paragraphs: [], ...cell }))),
    }
    section.tables.push(table)
    return { section, table, texts: new Map<string, string>() }
  }
  return {
    enter(section, paragraph, { table: index, row, cell }) {
      const source = sources[index]
      if (!source) return
      let open = made.get(index)
      if (open?.section !== section) {
        open = begin(section, source)
        made.set(index, open)
      }
      open.table.rows[row]?.[cell]?.paragraphs.push(paragraph.id)
      open.texts.set(paragraph.id, paragraph.text)
    },
    finish() {
      for (const { table, texts } of made.values()) findHeads(table, texts)
    },
  }
}

const LONGEST_HEAD = 24
/** A count or a share by itself; a year or an ordinal names its row. */
const VALUE = /^[-+−]?\d[\d,.]*(?:[%‰]|\p{Script=Han}{1,3})?$/u
const NAME = /^(?:(?:19|20)\d{2}(?:年(?:度|\d{1,2}月)?)?|\d{1,2}月|\d{1,3})$/u

/**
 * Heads of columns and rows where the source's markup names none: a first row of short names above
 * values or longer text, and a first column of names.
 */
function findHeads({ rows }: Table, texts: ReadonlyMap<string, string>): void {
  const textOf = (cell: TableCell | undefined): string =>
    cell?.paragraphs.map((id) => texts.get(id) ?? '').join('') ?? ''
  const [first, ...below] = rows
  const columns = first?.length ?? 0
  if (!first || columns < 2) return
  if (!rows.flat().some(({ heads }) => heads === 'column') && below.length > 0) {
    const named = first.every((cell) => isName(textOf(cell)))
    if (named && first.some((cell) => textOf(cell) !== ''))
      for (const cell of first) cell.heads = 'column'
  }
  if (rows.flat().some(({ heads }) => heads === 'row')) return
  // A cell that spans rows leaves the rows below it without a first cell of their own.
  const leading = leads(rows).filter(({ heads }) => heads === undefined)
  if (leading.length > 0 && leading.every((cell) => namesRow(textOf(cell))))
    for (const cell of leading) cell.heads = 'row'
}

/** Cells that stand in the first column. */
function leads(rows: readonly TableCell[][]): TableCell[] {
  const found: TableCell[] = []
  let covered = 0
  for (const row of rows) {
    if (covered > 0) {
      covered--
      continue
    }
    const lead = row[0]
    if (!lead) continue
    found.push(lead)
    covered = (lead.rowSpan ?? 1) - 1
  }
  return found
}

function isName(text: string): boolean {
  return (
    text.length <= LONGEST_HEAD && (!VALUE.test(text) || NAME.test(text)) && !/[。；]/u.test(text)
  )
}

function namesRow(text: string): boolean {
  return text !== '' && isName(text)
}
