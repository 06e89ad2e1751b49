import { type Line, sliceLine, trimLine } from '../ground/line'
import type { Source, SourceTable } from './source'

const ROW = /^\s*\|.*\|\s*$/u
/** `|---|:-:|` below the heads of a Markdown table. */
const RULE = /^[\s|:—-]*-[\s|:—-]*$/u
const SHORTEST = 2

/** Tables that a text draws with `|`: two rows or more, one below the other, of as many cells each. */
export function pipeTables(lines: readonly Line[]): Pick<Source, 'lines' | 'tables'> {
  const tables: SourceTable[] = []
  const kept: Line[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (ROW.test(lines[end]?.text ?? '')) end++
    const block = lines.slice(at, end)
    const rows = block.filter(({ text }) => !RULE.test(text)).map(cellsOf)
    const width = rows[0]?.length ?? 0
    if (rows.length >= SHORTEST && width >= SHORTEST && rows.every((row) => row.length === width)) {
      const table = tables.length
      const ruled = RULE.test(block[1]?.text ?? '')
      tables.push({
        rows: rows.map((row, index) =>
          row.map(() => (ruled && index === 0 ? { heads: 'column' as const } : {})),
        ),
      })
      for (const [row, cells] of rows.entries())
        for (const [cell, line] of cells.entries())
          kept.push({ ...line, cell: { table, row, cell } })
      at = end
    } else {
      kept.push(lines[at] as Line)
      at++
    }
  }
  return { lines: kept, tables }
}

/** The cells of a row, between its marks. */
function cellsOf(line: Line): Line[] {
  const cells: Line[] = []
  let start = line.text.indexOf('|') + 1
  for (let end = line.text.indexOf('|', start); end >= 0; end = line.text.indexOf('|', start)) {
    cells.push(trimLine(sliceLine(line, start, end)))
    start = end + 1
  }
  return cells
}
