import { figureSentence } from './figureWords'
import { notesOf } from './notes'
import { sectionIdOf, shortTitle, walk } from './outline'
import { sentenceAround } from './sentence'
import { headsByParagraph, underHeads } from './tableWords'
import type { EditionBundle, Figure, Section, Slice, TableCell, Term } from './types'
import { type Folded, fold, holdsAll, litIn, wordsOf } from './words'

/** A piece of text as printed, and which stretches of it (offsets into `text`) were looked for. */
export interface Lit {
  text: string
  lit: Slice[]
  /** Words of the same sentence stand before or after it. */
  cut: { before: boolean; after: boolean }
}

/** One thing that was found: what it is called, the words around the hit, and where it stands. */
export interface Hit<Found> {
  found: Found
  /** The section to open for it. */
  section: Section
  /** Name of the section, of the figure with its number, or of the term. */
  name: Lit
  /** The sentence with the hit, or the term's meaning; absent where the name says it all. */
  excerpt?: Lit
}

/** All that was found, best first in each kind. */
export interface Found {
  terms: Hit<Term>[]
  figures: Hit<Figure>[]
  sections: Hit<Section>[]
}

interface Entry<Thing> {
  found: Thing
  section: Section
  name: string
  foldedName: Folded
  /** What is read beside the name: a section's paragraphs and notes, a term's meaning. */
  texts: Read[]
}

interface Read {
  text: string
  folded: Folded
  /** How much of the text says where the rest stands: a cell's heads, a note's mark. */
  heads: number
  /** Whether it is told sentence by sentence. */
  isReport: boolean
}

/** An edition made ready for looking things up; made once, asked at every keystroke. */
export interface SearchIndex {
  terms: Entry<Term>[]
  figures: Entry<Figure>[]
  sections: Entry<Section>[]
}

/** Makes an edition ready for `search`. Terms and figures without a section are left out. */
export function searchIndex(edition: EditionBundle): SearchIndex {
  const sections = [...walk(edition.sections)]
  const byId = new Map(sections.map((section) => [section.id, section]))
  const sectionOf = (paragraphId = '') => byId.get(sectionIdOf(paragraphId))
  return {
    terms: edition.terms.flatMap((term) => {
      const section = sectionOf(term.places[0]?.paragraphId)
      const texts = [readAs(term.meaning, '', false)]
      return section ? { ...named(term, section, term.name), texts } : []
    }),
    figures: edition.figures.flatMap((figure) => {
      const section = sectionOf(figure.paragraphId)
      return section ? { ...named(figure, section, figureSentence(figure)), texts: [] } : []
    }),
    sections: sections.map((section) => ({
      ...named(section, section, section.title || shortTitle(edition, section)),
      texts: readIn(edition, section),
    })),
  }
}

/** Every name in an edition, and every text beside a name: what could have been meant. */
export function wordingsIn({ terms, figures, sections }: SearchIndex) {
  const entries = [...terms, ...figures, ...sections]
  return {
    names: entries.map(({ name }) => name),
    texts: entries.flatMap(({ texts }) => texts.map(({ text }) => text)),
  }
}

/**
 * What a section says: its paragraphs and the notes to them, cells under their heads. Heads under
 * which a cell is told need no place of their own.
 */
function readIn(edition: EditionBundle, section: Section): Read[] {
  const heads = headsByParagraph(section)
  const inHeads = new Set((section.tables ?? []).flatMap(({ rows }) => rows.flatMap(idsOfHeads)))
  const told = [...heads].flatMap(([id, words]) => (inHeads.has(id) ? [] : words)).join('\n')
  return [
    ...section.paragraphs
      .filter(({ id, text }) => !inHeads.has(id) || !told.includes(text))
      .map(({ id, text }) => readAs(text, heads.get(id))),
    ...notesOf(edition, section.id).flatMap(({ mark, paragraphs }) =>
      paragraphs.map((text) => readAs(text, `原文注释${mark}`)),
    ),
  ]
}

function idsOfHeads(row: readonly TableCell[]): string[] {
  return row.flatMap(({ heads, paragraphs }) => (heads ? paragraphs : []))
}

function readAs(words: string, under = '', isReport = true): Read {
  const text = underHeads(under, words)
  return { text, folded: fold(text), heads: text.length - words.length, isReport }
}

function named<Thing>(found: Thing, section: Section, name: string) {
  return { found, section, name, foldedName: fold(name) }
}

/**
 * What an edition says about the words typed. Every word must occur, in the name or beside it;
 * width, case, spaces within a word and punctuation do not matter.
 */
export function search(index: SearchIndex, typed: string): Found {
  const words = wordsOf(typed)
  if (words.length === 0) return { terms: [], figures: [], sections: [] }
  return {
    terms: hitsIn(index.terms, words),
    figures: hitsIn(index.figures, words),
    sections: hitsIn(index.sections, words),
  }
}

function hitsIn<Thing>(entries: readonly Entry<Thing>[], words: readonly string[]): Hit<Thing>[] {
  return entries
    .filter(({ foldedName, texts }) =>
      holdsAll([foldedName, ...texts.map(({ folded }) => folded)], words),
    )
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => hitOf(entry, words))
}

/** Smaller is better: what is called so, what begins so, what has it in its name, the rest. */
function rankOf({ foldedName: { text }, texts }: Entry<unknown>, words: readonly string[]): number {
  if (text === words.join('')) return 0
  if (words.every((word) => text.includes(word))) return text.startsWith(words[0] ?? '') ? 1 : 2
  // Words that stand in one paragraph belong together more than words that are far apart.
  return texts.some(({ folded }) => holdsAll([folded], words)) ? 3 : 4
}

function hitOf<Thing>(entry: Entry<Thing>, words: readonly string[]): Hit<Thing> {
  const { found, section, name, foldedName } = entry
  return {
    found,
    section,
    name: { text: name, lit: litIn(foldedName, words), cut: { before: false, after: false } },
    excerpt: excerptOf(entry, words),
  }
}

/** The words around the hit: of the paragraph, and there of the sentence, that holds most. */
function excerptOf({ texts }: Entry<unknown>, words: readonly string[]): Lit | undefined {
  const best = mostBy(texts, ({ folded }) => words.filter((word) => folded.text.includes(word)))
  if (!best) return undefined
  const { text, folded, heads, isReport } = best
  const lit = litIn(folded, words)
  if (!isReport) return { text, lit, cut: { before: false, after: false } }
  const own = partOf(lit, { start: heads, end: text.length })
  const around = (place: Slice) => sentenceAfter(text, heads, place)
  const sentence =
    mostBy(own.map(around), ({ start, end }) => {
      const part = fold(text.slice(start, end)).text
      return words.filter((word) => part.includes(word))
    }) ?? around({ start: heads, end: heads })
  const excerpt = cutOut(text, sentence, own)
  return heads > 0 ? beneath(text.slice(0, heads), lit, excerpt) : excerpt
}

/** The sentence around a place in a text that begins with heads: they are no part of it. */
function sentenceAfter(text: string, heads: number, { start, end }: Slice): Slice {
  const words = { id: '', text: text.slice(heads) }
  const sentence = sentenceAround(words, { start: start - heads, end: end - heads })
  return { start: sentence.start + heads, end: sentence.end + heads }
}

/** An excerpt with the heads that it stands under before it, whole and lit as well. */
function beneath(heads: string, lit: readonly Slice[], { text, lit: own, cut }: Lit): Lit {
  const before = `${heads}${cut.before ? '…' : ''}`
  return {
    text: `${before}${text}`,
    lit: [
      ...partOf(lit, { start: 0, end: heads.length }),
      ...own.map(({ start, end }) => ({
        start: start + before.length,
        end: end + before.length,
      })),
    ],
    cut: { before: false, after: cut.after },
  }
}

/** What of these slices lies within another. */
function partOf(slices: readonly Slice[], within: Slice): Slice[] {
  return slices
    .filter(({ start, end }) => start < within.end && end > within.start)
    .map(({ start, end }) => ({
      start: Math.max(start, within.start),
      end: Math.min(end, within.end),
    }))
}

/** The first of the things for which `score` lists most. */
function mostBy<Thing>(things: readonly Thing[], score: (thing: Thing) => unknown[]) {
  let best: { thing: Thing; score: number } | undefined
  for (const thing of things) {
    const { length } = score(thing)
    if (!best || length > best.score) best = { thing, score: length }
  }
  return best?.thing
}

/** A sentence longer than this is cut: about four lines on a phone. */
const LONGEST = 72
/** Characters kept before the hit where a sentence is cut. */
const BEFORE = 16

function cutOut(text: string, sentence: Slice, lit: readonly Slice[]): Lit {
  const inside = lit.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  let { start, end } = sentence
  if (end - start > LONGEST) {
    const first = inside[0] ?? sentence
    const latest = Math.max(sentence.start, sentence.end - LONGEST)
    start = whole(text, Math.min(Math.max(sentence.start, first.start - BEFORE), latest))
    end = whole(text, Math.min(sentence.end, Math.max(start + LONGEST, first.end)))
  }
  return {
    text: text.slice(start, end),
    lit: inside
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ start: place.start - start, end: place.end - start })),
    cut: { before: start > sentence.start, after: end < sentence.end },
  }
}

/** The same offset, or one further where it would part a character in two. */
function whole(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/u.test(text[offset] ?? '') ? offset + 1 : offset
}
