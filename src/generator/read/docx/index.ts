/**
 * Reads Word documents: WordprocessingML of ISO/IEC 29500, strict and transitional, with or
 * without macros, as Word, WPS and converters write it.
 */
import { type FurnitureStretch, lettersIn } from '../../ground/account'
import { type Diagnostic, refuse, warning } from '../../ground/diagnostics'
import { type CellPlace, type Line, rawLine } from '../../ground/line'
import { refuseLong } from '../limits'
import type { Source, SourceNote, SourceTable } from '../source'
import { append } from './flow'
import { headsOf } from './heads'
import { type Item, isTableItem, type LineItem, linesIn } from './items'
import { marksOf, notesIn } from './notes'
import { openPackage, type WordPackage } from './package'
import { charactersOf, readerOf, writtenIn } from './reader'
import { textsIn } from './state'
import { leftOutOf, type Told } from './told'
import { below, childOf, type Xml } from './xml'

/** Blocks of a Word document in order; `line` counts those with text. */
export function readDocx(bytes: Uint8Array): Source {
  const file = openPackage(bytes)
  const body = childOf(file.document, 'w:body') ?? file.document
  const inBody = textsIn(body)
  refuseLong(charactersOf(inBody))
  const reader = readerOf(file)
  const items = reader.read(body)
  const pages = settled(items)
  const marks = marksOf(file, reader.references)
  const order = new Map([...marks.keys()].map((note, at) => [note, at]))
  const notes: SourceNote[] = []
  const inNotes: Told[] = []
  for (const { note, element } of notesIn(file)) {
    // A note without a mark is not printed.
    const fate = marks.has(note) ? undefined : (reader.fateOfNote(note) ?? 'NOTE')
    const own = settled(linesIn(reader.read(element, fate)), pages.places.get(note) ?? 1)
    append(inNotes, fate === undefined ? own.told : joined(own.told))
    append(pages.furniture, own.furniture)
    if (own.lines.length > 0)
      notes.push({ id: note, mark: marks.get(note) ?? '', lines: own.lines })
  }
  notes.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const texts = [...inBody, ...notesIn(file).flatMap(({ element }) => textsIn(element))]
  const last = { line: Math.max(1, pages.lines.length), column: 1 }
  const unread = reader.unread(texts)
  const told: Told[] = [
    ...pages.told,
    ...inNotes,
    ...(unread.length > 0
      ? [{ kind: 'UNREAD' as const, text: unread.join(' '), caption: '', place: last }]
      : []),
  ]
  refuseEmpty(pages.lines, told, file)
  const heads = headsOf(file)
  return {
    lines: pages.lines,
    tables: pages.tables,
    notes,
    furniture: [...heads.furniture, ...pages.furniture],
    leftOut: leftOutOf(told),
    diagnostics: contentsRemark(pages.furniture),
    written: writtenIn(texts) + heads.written + reader.generated(),
  }
}

/** What is told of a note that is left out as a whole: once, whatever its paragraphs. */
function joined(told: readonly Told[]): Told[] {
  const kinds = [...new Set(told.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => {
    const all = told.filter((one) => one.kind === kind)
    const text = all.map((one) => one.text).join(' ')
    return all[0] ? [{ ...all[0], text }] : []
  })
}

interface Settled {
  lines: Line[]
  tables: SourceTable[]
  furniture: FurnitureStretch[]
  told: Told[]
  /** The block that bears each note's mark. */
  places: Map<string, number>
}

/** Counts blocks and gives everything its place; the blocks of a note are at its mark. */
function settled(items: readonly Item[], at?: number): Settled {
  const all: Settled = { lines: [], tables: [], furniture: [], told: [], places: new Map() }
  const add = (item: LineItem, cell?: CellPlace): void => {
    const number = at ?? all.lines.length + 1
    for (const { kind, text, caption, offset } of item.asides) {
      const place = { line: number, column: offset + 1 }
      if (kind === 'code' || kind === 'reading' || kind === 'contents' || kind === 'copy')
        all.furniture.push({ kind, text, place })
      else all.told.push({ kind, text, caption, place })
    }
    for (const { note } of item.marks) all.places.set(note, number)
    if (item.text.trim() === '') return
    all.lines.push({
      ...rawLine(item.text, number),
      ...(item.level !== undefined && { level: item.level }),
      ...(item.marks.length > 0 && { marks: item.marks }),
      ...(cell && { cell }),
    })
  }
  for (const item of items) {
    if (!isTableItem(item)) {
      add(item)
      continue
    }
    const table = all.tables.length
    all.tables.push({ rows: item.rows.map((row) => row.map(({ items: _, ...cell }) => cell)) })
    for (const [row, cells] of item.rows.entries())
      for (const [cell, { items: inner }] of cells.entries())
        for (const line of linesIn(inner)) add(line, { table, row, cell })
  }
  return all
}

function contentsRemark(furniture: readonly FurnitureStretch[]): Diagnostic[] {
  const first = furniture.find(({ kind, text }) => kind === 'contents' && lettersIn(text) > 0)
  if (!first) return []
  return [
    warning(
      'CONTENTS',
      '这里是 Word 自动生成的目录，没有收入：读者从各部分的标题就能找到。请确认目录之后的正文是完整的。',
      first.place,
    ),
  ]
}

const LEAST_LETTERS = 20

function refuseEmpty(lines: readonly Line[], told: readonly Told[], file: WordPackage): void {
  const letters = lines.reduce((sum, { text }) => sum + lettersIn(text), 0)
  const pictures = told.some(({ kind }) => kind === 'PICTURE') || hasPicture(file.document)
  if (pictures && letters < LEAST_LETTERS)
    refuse(
      'EMPTY',
      '这个 Word 文件里只有图片（像是扫描件），没有文字。图片里的字读不出来，请给出文字版。',
    )
  if (lines.length === 0) refuse('EMPTY', '这个 Word 文件里没有文字。请给出报告的全文。')
}

function hasPicture(root: Xml): boolean {
  return below(root).some(({ name }) => name === 'pic:pic' || name === 'v:imagedata')
}
