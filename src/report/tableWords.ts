import { blocksOf, idsIn, isTable } from './blocks'
import { gridOf, headsOf, type PlacedCell } from './grid'
import { findSection, sectionIdOf, walk } from './outline'
import type { EditionBundle, Section, TableCell } from './types'

/** What parts the words of one cell from those of the next where a table is told in a line. */
const BETWEEN = '　'

/** A cell's words, its paragraphs joined; empty where it has none. */
export function cellText({ paragraphs }: Section, cell: TableCell): string {
  return paragraphs
    .filter(({ id }) => cell.paragraphs.includes(id))
    .map(({ text }) => text)
    .join('')
}

/** A section's words in order: its paragraphs, and each row of its tables in one line. */
export function textsOf(section: Section): string[] {
  return blocksOf(section).flatMap((block) =>
    isTable(block)
      ? block.rows.map((row) => row.map((cell) => cellText(section, cell)).join(BETWEEN))
      : [block.text],
  )
}

/**
 * What the words of each cell stand under, by paragraph id: the titles of its group, of its row
 * and of its columns, as printed, `行政复议案件　2021年`. Paragraphs without heads are left out.
 */
export function headsByParagraph(section: Section): Map<string, string> {
  const heads = new Map<string, string>()
  for (const table of section.tables ?? []) {
    const grid = gridOf(table)
    for (const placed of grid.rows.flat()) {
      const { group, row, column } = headsOf(grid, placed)
      const words = textOfAll(section, [...group, ...row, ...column])
      if (words) for (const id of placed.cell.paragraphs) heads.set(id, words)
    }
  }
  return heads
}

/** Ids of all paragraphs that stand in tables: their words are no sentences to quote from. */
export function idsInTables({ sections }: EditionBundle): Set<string> {
  return new Set([...walk(sections)].flatMap(({ tables = [] }) => tables.flatMap(idsIn)))
}

/** What a paragraph in a table stands under, see `headsByParagraph`; empty for any other. */
export function headWords(edition: EditionBundle, paragraphId: string): string {
  const section = findSection(edition, sectionIdOf(paragraphId))
  return (section?.tables && headsByParagraph(section).get(paragraphId)) ?? ''
}

/** Words of a cell with what they stand under: `行政复议案件　2021年：8912件`. */
export function underHeads(heads: string, words: string): string {
  return heads ? `${heads}：${words}` : words
}

/** The words of several cells, as printed, in a line. */
export function textOfAll(section: Section, cells: readonly PlacedCell[]): string {
  return cells.map(({ cell }) => cellText(section, cell)).join(BETWEEN)
}
