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
 * Heads of columns and rows where the source's markup names none: first rows of short names above
 * values or longer text, titles over a group of rows, and a first column of names.
 */
function findHeads({ rows }: Table, texts: ReadonlyMap<string, string>): void {
  const textOf = (cell: TableCell | undefined): string =>
    cell?.paragraphs.map((id) => texts.get(id) ?? '').join('') ?? ''
  const first = rows.findIndex((row) => row.length > 1)
  if (first < 0) return
  if (!rows.flat().some(({ heads }) => heads === 'column')) {
    const named = headRows(rows, first).find((cells) => cells.every((cell) => isName(textOf(cell))))
    if (named?.some((cell) => textOf(cell) !== '')) for (const cell of named) cell.heads = 'column'
    for (const title of groupTitles(rows, widthOf(rows[first] ?? [])))
      if (isName(textOf(title))) title.heads = 'column'
  }
  if (rows.flat().some(({ heads }) => heads === 'row')) return
  // A cell that spans rows leaves the rows below it without a first cell of their own.
  const leading = leads(rows).filter(({ heads }) => heads === undefined)
  if (leading.length > 0 && leading.every((cell) => namesRow(textOf(cell))))
    for (const cell of leading) cell.heads = 'row'
}

/**
 * Cells that may be heads of columns, the likelier first: where some of the first row span columns,
 * what stands below them up to the row's full height; else the first row. Something must follow.
 */
function headRows(rows: readonly TableCell[][], first: number): TableCell[][] {
  const cells = rows[first] ?? []
  const spans = cells.some(({ columnSpan = 1 }) => columnSpan > 1)
  const height = spans ? Math.max(2, ...cells.map(({ rowSpan = 1 }) => rowSpan)) : 1
  return [height, 1]
    .filter((depth) => first + depth < rows.length)
    .map((depth) => rows.slice(first, first + depth).flat())
}

/** Cells that are alone in their row and take its whole width, above other rows. */
function groupTitles(rows: readonly TableCell[][], width: number): TableCell[] {
  return rows
    .slice(0, -1)
    .flatMap((row) => (row.length === 1 && width > 1 && widthOf(row) >= width ? row : []))
}

function widthOf(row: readonly TableCell[]): number {
  return row.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0)
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
