/** Sorts a page's text: the document's lines and notes, the site's furniture, what is left out. */
import type { Place } from '../../../report/types'
import { type Furniture, type FurnitureStretch, lettersIn } from '../../ground/account'
import { type Line, rawLine, sliceLine } from '../../ground/line'
import type { Source, SourceTable } from '../source'
import type { Article } from './article'
import type { Aside, Block } from './blocks'
import { type Fate, fatesOf, joined, keyOfLines } from './fates'
import { printsTitle } from './head'
import { markAtHead } from './notes'
import { isWithin } from './page'
import { isNumbered, keyOf, proseIn } from './prose'
import type { Grid } from './tables'
import type { Walked } from './walk'
import { isTold, leftOutOf, type Told, wordsOf } from './warnings'

export interface Sorted {
  source: Omit<Source, 'diagnostics' | 'written'>
  /** Letters of a title that the text lacks and that was taken from <title>. */
  lettersOfTitle: number
}

/** So many of the first lines may print the title. */
const OPENING = 5

/** `marks` are what notes have printed as their marks, by id; `title` is what <title> says. */
export function sort(
  walked: Walked,
  {
    article,
    marks,
    title,
  }: { article: Article; marks: ReadonlyMap<string, string>; title: string },
): Sorted {
  const { blocks } = walked
  const { fates, rows } = fatesOf(blocks, article, title)
  const shown = rows.filter(([at = 0]) => fates[at] === 'line' || fates[at] === 'note')
  const opening = shown.filter(([at = 0]) => fates[at] === 'line')
  const inArticle = opening.findIndex(([at = 0]) => at >= article.from)
  const needsTitle =
    title !== '' &&
    !printsTitle(
      opening
        .slice(0, (inArticle < 0 ? opening.length : inArticle) + OPENING)
        .flatMap((row) => row.map((i) => (blocks[i] as Block).text)),
    )
  const placeOf = placesOf(shown, needsTitle ? 2 : 1, blocks)
  const furniture: FurnitureStretch[] = []
  const setAside = (kind: Furniture, text: string, place: Place): void => {
    if (lettersIn(text) > 0) furniture.push({ kind, text, place })
  }
  const lines: Line[] = needsTitle ? [rawLine(title, 1)] : []
  const notes = new Map<string, Source['notes'][number]>()
  const grids = new Map<Grid, number>()
  for (const row of rows) {
    const [at = 0] = row
    const fate = fates[at] as Fate
    const block = joined(row.map((i) => blocks[i] as Block))
    const place = placeOf(at, 1)
    if (fate === 'line') {
      lines.push(lineOf(block, place.line, row.length > 1 ? undefined : tableOf(block, grids)))
      for (const { note } of block.marks)
        if (!notes.has(note)) notes.set(note, { id: note, mark: marks.get(note) ?? '', lines: [] })
    } else if (fate === 'note') addNote(block, place)
    else setAside(fate, block.text, place)
  }
  const told = asidesOf(walked, { article, fates, placeOf, setAside })
  const tables: SourceTable[] = [...grids.keys()].map(({ table }) => table)
  return {
    source: { lines, tables, notes: [...notes.values()], furniture, leftOut: leftOutOf(told) },
    lettersOfTitle: needsTitle ? lettersIn(title) : 0,
  }

  function addNote(block: Block, place: Place): void {
    const id = block.note ?? ''
    const mark = marks.get(id) ?? ''
    const note = notes.get(id) ?? { id, mark, lines: [] }
    notes.set(id, note)
    const head = note.lines.length === 0 ? markAtHead(block.text, mark) : 0
    setAside('code', block.text.slice(0, head), place)
    const line = sliceLine(lineOf(block, place.line, undefined), head)
    if (line.text !== '') note.lines.push(line)
  }
}

function lineOf({ text, level, marks }: Block, line: number, cell: Line['cell']): Line {
  return {
    ...rawLine(text, line),
    ...(cell && { cell }),
    ...(level && { level }),
    ...(marks.length > 0 && { marks }),
  }
}

function tableOf({ cell }: Block, grids: Map<Grid, number>): Line['cell'] {
  if (!cell) return undefined
  const table = grids.get(cell.grid) ?? grids.size
  grids.set(cell.grid, table)
  return { table, row: cell.row, cell: cell.cell }
}

type PlaceOf = (block: number, column: number) => Place

/** Places by block: the line that it became, or else the next one's begin. */
function placesOf(
  shown: readonly (readonly number[])[],
  first: number,
  blocks: readonly Block[],
): PlaceOf {
  const lineAt = new Map<number, number>()
  const offsets = new Map<number, number>()
  shown.forEach((row, index) => {
    let offset = 0
    for (const i of row) {
      lineAt.set(i, first + index)
      offsets.set(i, offset)
      offset += (blocks[i] as Block).text.length + ' | '.length
    }
  })
  const next: number[] = []
  for (let i = blocks.length, line = first + shown.length; i >= 0; i--) {
    line = lineAt.get(i) ?? line
    next[i] = line
  }
  return (block, column) => ({
    line: Math.max(1, next[block] ?? 1),
    column: lineAt.has(block) ? column + (offsets.get(block) ?? 0) : 1,
  })
}

/** Sets aside what is furniture; gives what the publisher must be told of, in the page's order. */
function asidesOf(
  { blocks, asides }: Walked,
  page: {
    article: Article
    fates: readonly Fate[]
    placeOf: PlaceOf
    setAside: (kind: Furniture, text: string, place: Place) => void
  },
): { kind: Told; aside: Aside; place: Place }[] {
  const { article, fates, placeOf, setAside } = page
  const lines = keyOfLines(blocks, fates)
  return asides.flatMap((aside) => {
    const { kind } = aside
    const place = placeOf(aside.at, aside.column)
    const isInside = isInArticle(aside, article, fates)
    if (isTold(kind) && !repeats(aside, lines) && (isInside || isReport(aside)))
      return [{ kind, aside, place }]
    const furniture = repeats(aside, lines) ? 'copy' : FURNITURE[kind]
    setAside(furniture ?? 'page', wordsOf(aside), place)
    return []
  })
}

const FURNITURE: Partial<Record<Aside['kind'], Furniture>> = {
  mark: 'code',
  comment: 'code',
  reading: 'reading',
}

function isInArticle(aside: Aside, { from, to, holder }: Article, fates: readonly Fate[]): boolean {
  if (aside.at < from || aside.at > to || !isWithin(aside.element, holder)) return false
  if (aside.at < to)
    return fates[aside.at] === 'line' || fates[aside.at] === 'note' || aside.column === 1
  // Below the last line stand the pictures of the site's footer.
  return fates[to] === undefined || aside.kind === 'hidden' || aside.kind === 'struck'
}

const SHORTEST_COPY = 40

/** Whether a hidden text says again what the lines say. */
function repeats({ kind, texts }: Aside, lines: string): boolean {
  if (kind !== 'hidden' && kind !== 'control') return false
  const prose = texts.map((text) => ({ key: keyOf(text), prose: proseOf(text) }))
  const whole = prose.reduce((sum, part) => sum + part.prose, 0)
  const again = prose.reduce((sum, part) => sum + (lines.includes(part.key) ? part.prose : 0), 0)
  return whole >= SHORTEST_COPY && again >= whole * 0.9
}

const LONGEST_POPUP = 400

/** Whether a hidden text beside the article looks like a report's. */
function isReport({ kind, texts }: Aside): boolean {
  return (
    kind === 'hidden' &&
    texts.some((text) => isNumbered({ text: text.trim(), linked: 0, marks: [] })) &&
    texts.reduce((sum, text) => sum + proseOf(text), 0) > LONGEST_POPUP
  )
}

function proseOf(text: string): number {
  return proseIn({ text, linked: 0, marks: [] })
}
