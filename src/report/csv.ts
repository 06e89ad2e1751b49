/** Before a cell that a spreadsheet would take for a formula: at its head, whatever blanks come first. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u
/** A signed number is none. */
const SIGNED_NUMBER = /^[+-]\d[\d.,]*%?$/u

/** A cell that no spreadsheet runs: what could be a formula is marked as text, as they all do it. */
function asText(cell: string): string {
  return FORMULA.test(cell) && !SIGNED_NUMBER.test(cell) ? `'${cell}` : cell
}

/**
 * Rows as comma-separated values (RFC 4180: every cell quoted, quotes doubled, lines ended by CR LF),
 * behind the mark by which Excel knows UTF-8.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => `"${asText(cell).replace(/"/g, '""')}"`
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
}

/** Rows as text to paste into a spreadsheet: a tab between cells, a line a row, no other tab or line end. */
export function tabbed(rows: readonly (readonly string[])[]): string {
  const plain = (cell: string) => asText(cell.replace(/[\t\r\n\u2028\u2029]+/g, ' '))
  return rows.map((row) => row.map(plain).join('\t')).join('\n')
}
