/** The figures of a section's tables: what stands in a cell is named by its row and its column. */
import { blocksOf, isTable } from '../../report/blocks'
import { type Grid, gridOf, headsOf, isWide, type PlacedCell } from '../../report/grid'
import type { Figure, Paragraph, Section, Table } from '../../report/types'
import { figuresOf } from '.'
import { labelOf } from './cellLabels'
import { isBare, wholeQuantity } from './cellNumbers'
import { isUnit, partHead } from './headUnits'
import { relate } from './relate'

/** Columns and rows whose numbers count nothing. */
const NUMBERING =
  /^(?:序号?|编号|年度?|年份|月份?|季度|时间|日期|排名|名次|位次|次序)$|电话|热线|邮编|编码|代码|文号|案号|证号|账号|时间$|日期$/u
const YEAR = /^(?:19|20)\d{2}$/u
/** A longer cell is a text, and names no row. */
const LONGEST_NAME = 16
const LONGEST_CAPTION = 40

/** A table with all that is looked up in it. */
interface Sheet {
  grid: Grid
  textOf: (placed: PlacedCell) => string
  /** What the table is on, and the unit printed for all of it; empty where it has none. */
  caption: string
  unit: string
}

/**
 * The figures in a section's tables, by paragraph. Heads hold none, nor do years, ordinals and
 * codes; `heading` names what has neither head nor caption.
 */
export function figuresInTables(section: Section, heading: string): Map<string, Figure[]> {
  const byId = new Map(section.paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const found = new Map<string, Figure[]>()
  for (const table of section.tables ?? []) {
    const sheet = sheetOf(section, table, byId)
    for (const placed of sheet.grid.rows.flat())
      for (const id of placed.cell.paragraphs) {
        const paragraph = byId.get(id)
        const isHead = placed.cell.heads !== undefined
        if (paragraph) found.set(id, isHead ? [] : figuresInCell(sheet, placed, paragraph, heading))
      }
  }
  return found
}

function figuresInCell(
  sheet: Sheet,
  placed: PlacedCell,
  paragraph: Paragraph,
  heading: string,
): Figure[] {
  const { text } = paragraph
  const { group, row, column } = headsOf(sheet.grid, placed)
  const columns = column.map((head) => partHead(sheet.textOf(head)))
  const rows = row.map((head) => partHead(sheet.textOf(head)))
  if ([columns, rows].some((heads) => NUMBERING.test(heads.at(-1)?.words ?? ''))) return []
  const unit =
    [...columns].reverse().find((head) => head.unit)?.unit ||
    unitBeside(sheet, placed) ||
    [...rows].reverse().find((head) => head.unit)?.unit ||
    sheet.unit
  const heads = {
    group: group.map((head) => partHead(sheet.textOf(head)).words),
    row: rowWords(sheet, placed, row),
    column: columns.map(({ words }) => words),
  }
  const label = labelOf(heads, isBare(text) ? unit : '')
  const name = label || sheet.caption || heading
  if (isBare(text) && unit === '' && (label === '' || isYear(sheet, placed, text))) return []
  const whole = wholeQuantity(text, unit)
  if (whole) return [{ id: `${paragraph.id}.f1`, paragraphId: paragraph.id, ...whole, label: name }]
  if (isBare(text)) return []
  const figures = figuresOf(paragraph)
  return relate(
    text,
    figures.map((figure) => (opens(figure, text) ? { ...figure, label: name } : figure)),
  )
}

/** Whether a cell begins with a figure that only brackets follow: 320件（含结转5件）. */
function opens({ start, end }: Figure, text: string): boolean {
  return start === 0 && /^[（〔[]/u.test(text.slice(end))
}

/* ---------- what names a row ---------- */

/**
 * Words of a row's heads; where they are mere numbers or there is none, of the names to the left:
 * 序号 1, 行政复议, 320件.
 */
function rowWords(sheet: Sheet, placed: PlacedCell, heads: readonly PlacedCell[]): string[] {
  const words = heads.map((head) => nameOf(sheet, head)).filter((name) => name !== '')
  if (words.length > 0) return words
  return cellsLeftOf(sheet, placed)
    .filter(({ cell }) => cell.heads === undefined)
    .map((cell) => sheet.textOf(cell))
    .filter((text) => text.length <= LONGEST_NAME && !/\d|[。；]/u.test(text) && !isUnit(text))
}

/** 2023 under 年度 is 2023年度; a number that only counts rows is no name. */
function nameOf(sheet: Sheet, head: PlacedCell): string {
  const { words } = partHead(sheet.textOf(head))
  if (!isBare(words)) return words
  const over = headsOf(sheet.grid, head).column.at(-1)
  const kind = over ? sheet.textOf(over) : ''
  if (YEAR.test(words)) return words + (kind === '年度' ? '年度' : '年')
  return /^月份?$/u.test(kind) ? `${words}月` : ''
}

/** 罚没款｜万元｜286: a unit in a cell of its own, under 单位 or 计量单位. */
function unitBeside(sheet: Sheet, placed: PlacedCell): string {
  const beside = cellsLeftOf(sheet, placed).find((cell) => {
    const over = headsOf(sheet.grid, cell).column.at(-1)
    return over !== undefined && /单位$/u.test(sheet.textOf(over))
  })
  const words = beside ? sheet.textOf(beside) : ''
  return isUnit(words) ? words : ''
}

/** The cells of a row before one, from the left. */
function cellsLeftOf({ grid }: Sheet, { row, column }: PlacedCell): PlacedCell[] {
  return [...new Set(grid.slots[row]?.slice(0, column))].filter((cell) => cell !== undefined)
}

/** Whether a number looks like a year, and so do all in its column. */
function isYear({ grid, textOf }: Sheet, { column }: PlacedCell, text: string): boolean {
  if (!YEAR.test(text)) return false
  const beside = grid.slots.flatMap((row) => row[column] ?? [])
  return beside.map(textOf).every((other) => !isBare(other) || YEAR.test(other))
}

/* ---------- the table as a whole ---------- */

function sheetOf(section: Section, table: Table, byId: ReadonlyMap<string, Paragraph>): Sheet {
  const grid = gridOf(table)
  const textOf = ({ cell }: PlacedCell): string =>
    cell.paragraphs.map((id) => byId.get(id)?.text ?? '').join('')
  const above = captionsOf(section, table)
  const titles = grid.rows
    .flat()
    .filter((cell) => isWide(grid, cell) || /单位：/u.test(textOf(cell)))
  const units = [...above, ...titles.map(textOf)].map((text) => partHead(text).unit)
  const caption = [...above]
    .reverse()
    .map((text) => partHead(text).words)
    .find((words) => words)
  return {
    grid,
    textOf,
    caption: caption && caption.length <= LONGEST_NAME ? caption : '',
    unit: units.find((unit) => unit !== '') ?? '',
  }
}

/** Short lines right above a table: 表1 行政复议情况, 单位：件. */
function captionsOf(section: Section, table: Table): string[] {
  const blocks = blocksOf(section)
  const at = blocks.findIndex((block) => isTable(block) && block.id === table.id)
  const captions: string[] = []
  for (const block of blocks.slice(Math.max(0, at - 2), Math.max(0, at)).reverse()) {
    if (isTable(block) || block.text.length > LONGEST_CAPTION || /[。；]$/u.test(block.text)) break
    captions.unshift(block.text)
  }
  return captions
}
