import type { Paragraph, Section, Table } from './types'

/** What stands in a section one below the other: a paragraph by itself, or a whole table. */
export type Block = Paragraph | Table

export function isTable(block: Block): block is Table {
  return 'rows' in block
}

/**
 * A section's paragraphs in order, those that stand in a table gathered into it at the place of
 * its first. A table without words has no place and is left out.
 */
export function blocksOf({ paragraphs, tables = [] }: Section): Block[] {
  const tableOf = new Map(tables.flatMap((table) => idsIn(table).map((id) => [id, table] as const)))
  return [...new Set(paragraphs.map((paragraph) => tableOf.get(paragraph.id) ?? paragraph))]
}

/** Ids of the paragraphs in a table, row by row. */
export function idsIn({ rows }: Table): string[] {
  return rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs))
}
