/** The compiler: a report's bytes in, an edition and remarks on it out. Every step is pure. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { walk } from '../report/outline'
import type { EditionBundle, Figure, Note, Section } from '../report/types'
import { check } from './check'
import { clean } from './clean'
import { figuresOf } from './figures'
import { figuresInTables } from './figures/cells'
import { readNumbers } from './figures/numbers'
import { relate } from './figures/relate'
import { tornNumbers } from './figures/torn'
import { unlabelledFigures } from './figures/unlabelled'
import { unreadNumbers } from './figures/unread'
import { type Account, lettersIn, missingFrom } from './ground/account'
import { type Diagnostic, Refusal, warning } from './ground/diagnostics'
import type { Line } from './ground/line'
import { outline } from './outline'
import { metaOf } from './outline/meta'
import { read } from './read'
import type { Source } from './read/source'

export interface Compiled {
  edition: EditionBundle
  /** What became of every letter and digit of the source. */
  account: Account
  diagnostics: Diagnostic[]
}

/**
 * Compiles one report without any editor's files. Throws a Refusal where nothing sound can be
 * made of it.
 */
export async function compile(bytes: Uint8Array, id: string): Promise<Compiled> {
  const source = await read(bytes)
  try {
    const compiled = compiledOf(source, bytes, id)
    quoteWords(compiled.diagnostics, source)
    return compiled
  } catch (fault) {
    if (fault instanceof Refusal) quoteWords(fault.diagnostics, source)
    throw fault
  }
}

const MOST_WORDS = 12

/** Puts the first words of its paragraph into each remark on a source whose lines have no number. */
function quoteWords(diagnostics: readonly Diagnostic[], { lines, inBlocks }: Source): void {
  if (!inBlocks) return
  const texts = new Map([...lines].reverse().map(({ line, text }) => [line, text.trim()]))
  for (const diagnostic of diagnostics) {
    const isGeneral = diagnostic.line === 1 && diagnostic.column === 1
    const text = isGeneral ? undefined : texts.get(diagnostic.line)
    if (!text) continue
    const characters = [...text]
    const isCut = characters.length > MOST_WORDS
    diagnostic.words = characters.slice(0, MOST_WORDS).join('') + (isCut ? '…' : '')
  }
}

function compiledOf(source: Source, bytes: Uint8Array, id: string): Compiled {
  const cleaned = clean(source)
  const { sections, notes, ...outlined } = outline({ ...cleaned, tables: source.tables })
  const { figures, diagnostics: unread } = figuresIn(sections, outlined.lines, cleaned.facts.title)
  const edition: EditionBundle = {
    schemaVersion: 2,
    id,
    meta: metaOf(cleaned.facts, sections, bytesToHex(sha256(bytes))),
    sections,
    figures,
    ...(notes.length > 0 && { notes }),
    terms: [],
    editorial: { lead: [], shortTitles: {} },
  }
  const account: Account = {
    written: source.written,
    shown: lettersShown(edition),
    furniture: [...source.furniture, ...cleaned.furniture],
    leftOut: [...source.leftOut, ...cleaned.leftOut, ...outlined.leftOut],
  }
  const leftOut = new Set(account.leftOut.map(({ diagnostic }) => diagnostic))
  const diagnostics = [
    ...source.diagnostics,
    ...leftOut,
    ...cleaned.diagnostics,
    ...outlined.diagnostics,
    ...unread,
    ...check(edition),
    ...unaccounted(account),
  ]
  return { edition, account, diagnostics }
}

/** The figures of all sections, and remarks on numbers that could not be read. */
function figuresIn(
  sections: readonly Section[],
  lines: ReadonlyMap<string, Line>,
  title: string,
): { figures: Figure[]; diagnostics: Diagnostic[] } {
  let heading = title || '报告所列'
  const diagnostics: Diagnostic[] = []
  const figures: Figure[] = []
  for (const section of walk(sections)) {
    heading = section.title || heading
    const cells = figuresInTables(section, heading)
    const broken = tornNumbers(section)
    diagnostics.push(...broken.diagnostics)
    const unlabelled: Diagnostic[] = []
    for (const id of broken.torn.keys()) if (cells.has(id)) cells.set(id, [])
    for (const paragraph of section.paragraphs) {
      const line = lines.get(paragraph.id)
      const numbers = readNumbers(paragraph.text)
      const own =
        cells.get(paragraph.id) ??
        relate(paragraph.text, figuresOf(paragraph, broken.torn.get(paragraph.id), numbers))
      diagnostics.push(...unreadNumbers(paragraph, own, numbers.unread, line))
      figures.push(...own)
      unlabelled.push(...unlabelledFigures(paragraph, own, line))
    }
    diagnostics.push(...unlabelled)
  }
  return { figures, diagnostics }
}

/** Letters and digits of the report's own text. */
function lettersShown({ meta, sections, notes = [] }: EditionBundle): number {
  const texts = [...walk(sections)].flatMap((section) => [
    section.marker + section.title,
    ...section.paragraphs.map(({ text }) => text),
  ])
  const inNotes = notes.flatMap(({ paragraphs }: Note) => paragraphs)
  return [meta.title, ...texts, ...inNotes].reduce((sum, text) => sum + lettersIn(text), 0)
}

/** Nothing may be lost without a word, not even by a fault of this program. */
function unaccounted(account: Account): Diagnostic[] {
  const missing = missingFrom(account)
  if (missing === 0) return []
  return [
    warning(
      'ACCOUNT',
      missing > 0
        ? `原文有${missing}个字去向不明，可能没有收入。请逐段对照原件，并把这个文件告诉开发者。`
        : `显示的比原文多出${-missing}个字。请逐段对照原件，并把这个文件告诉开发者。`,
    ),
  ]
}
