/** What becomes of each block of a page. */
import { type Article, factsTables } from './article'
import type { Block } from './blocks'
import { isClosing, isFact } from './head'
import { isNumbered, keyOf, proseIn } from './prose'
import { FOLD } from './walk'

export type Fate = 'line' | 'note' | 'page' | 'copy'

/** What stands above notes that are told apart without it. */
const NOTES = /^(?:注|注释|脚注|尾注|附注)[:：]?$/u
/** Blocks below the article that may sign it. */
const TAIL = 3

/**
 * The fate of each block, and the rows of facts that are read as a line each: tables above the
 * text whose labels say that they print the document's number, organ and dates.
 */
export function fatesOf(
  blocks: readonly Block[],
  article: Article,
  title: string,
): { fates: Fate[]; rows: number[][] } {
  const rows = rowsOf(blocks, factsAbove(blocks, article))
  const fates: Fate[] = blocks.map(() => 'page')
  for (const row of rows) {
    const fate = rowFate(row, { blocks, article, title })
    for (const i of row) fates[i] = fate
  }
  const used = new Set(
    blocks.flatMap(({ marks }, i) => (fates[i] === 'line' ? marks.map(({ note }) => note) : [])),
  )
  blocks.forEach(({ note }, i) => {
    if (note !== undefined && used.has(note)) fates[i] = 'note'
  })
  blocks.forEach(({ text }, i) => {
    if (fates[i] === 'line' && fates[i + 1] === 'note' && NOTES.test(text)) fates[i] = 'page'
  })
  return { fates, rows }
}

function rowFate(
  row: readonly number[],
  { blocks, article, title }: { blocks: readonly Block[]; article: Article; title: string },
): Fate {
  const [at = 0] = row
  const block = joined(row.map((i) => blocks[i] as Block))
  if (article.copies.has(at)) return 'copy'
  if (at < article.from) return isFact(block, title) ? 'line' : 'page'
  if (at >= article.to) return at < article.to + TAIL && isClosing(block) ? 'line' : 'page'
  return article.page.has(at) || FOLD.test(block.text) ? 'page' : 'line'
}

/** Blocks of a row of facts as one. */
export function joined(row: readonly Block[]): Block {
  const [first, ...rest] = row as [Block, ...Block[]]
  if (rest.length === 0) return first
  const linked = row.reduce((sum, block) => sum + block.linked, 0)
  return { text: row.map(({ text }) => text).join(' | '), linked, marks: [] }
}

/** Blocks of tables of facts above the first words of the article, and of all tables above it. */
function factsAbove(blocks: readonly Block[], { from, to }: Article): Set<number> {
  let first = from
  while (first < to && !isOwn(blocks[first] as Block)) first++
  const facts = factsTables(blocks)
  const isAbove = ({ cell }: Block, i: number): boolean =>
    cell !== undefined && (i < from || (i < first && facts.has(i)))
  return new Set(blocks.flatMap((block, i) => (isAbove(block, i) ? [i] : [])))
}

function isOwn(block: Block): boolean {
  return block.cell === undefined && (isNumbered(block) || proseIn(block) > 0)
}

function rowsOf(blocks: readonly Block[], facts: ReadonlySet<number>): number[][] {
  const rows: number[][] = []
  blocks.forEach(({ cell }, i) => {
    const open = rows.at(-1)
    const before = open && facts.has(i) && facts.has(i - 1) ? blocks[i - 1]?.cell : undefined
    if (open && cell && before?.grid === cell.grid && before.row === cell.row) open.push(i)
    else rows.push([i])
  })
  return rows
}

/** All words of the lines, as copies of them are known. */
export function keyOfLines(blocks: readonly Block[], fates: readonly Fate[]): string {
  return blocks.map(({ text }, i) => (fates[i] === 'line' ? keyOf(text) : '')).join('')
}
