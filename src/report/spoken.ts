import { blocksOf, isTable } from './blocks'
import { gridOf, headsOf, type PlacedCell } from './grid'
import { cardsOf, type Unit } from './outline'
import { sentenceAround } from './sentence'
import { cellText } from './tableWords'
import type { Paragraph, Section, Span, Table } from './types'

/** What a voice says in one go, and where it stands. */
export interface Sentence {
  /** The report's words, with no more than a listener needs: a cell after the heads of its columns. */
  words: string
  sectionId: string
  /** The stretch of a paragraph that is said; none where it is the section's title. */
  span?: Span
}

/**
 * As much as is said in one go, in characters: some engines fall silent after a quarter of a minute
 * of one utterance, and a voice says four to five characters a second.
 */
const MOST = 60

/**
 * A reading unit as it is read aloud, in the order of the page: its title, then card by card the
 * title, the paragraphs and the tables. The stretches of a paragraph, joined, are the paragraph to
 * the letter; one without a letter or a number has nothing to be said and is left out. Titles that
 * the app gives where the report prints none are not said: they are not its words.
 */
export function sentencesOf(unit: Unit): Sentence[] {
  const cards = cardsOf(unit)
  const others = cards.filter((card) => card !== unit.section)
  return [
    ...titleOf(unit.section),
    ...(cards.includes(unit.section) ? wordsIn(unit.section) : []),
    ...others.flatMap((card) => [...titleOf(card), ...wordsIn(card)]),
  ]
}

function titleOf({ id, marker, title }: Section): Sentence[] {
  const words = [bare(marker), title].filter(Boolean).join('，')
  return words ? [{ words, sectionId: id }] : []
}

/** A printed ordinal without its brackets and points, which some voices read out: （三） is 三. */
function bare(marker: string): string {
  return marker.replace(/[^\p{L}\p{N}]/gu, '')
}

function wordsIn(section: Section): Sentence[] {
  return blocksOf(section).flatMap((block) =>
    isTable(block) ? tableAloud(section, block) : aloud(section, block),
  )
}

/**
 * A table row by row. Before a cell stand the heads of its columns, as a listener cannot look up;
 * the row's own head was said as the row began, but for one that spans rows and began further up.
 */
function tableAloud(section: Section, table: Table): Sentence[] {
  const grid = gridOf(table)
  return grid.rows.flatMap((cells) => {
    const said = new Set(cells)
    return cells.flatMap((placed) => {
      if (placed.cell.heads) return cellAloud(section, placed, [])
      const heads = headsOf(grid, placed)
      const rows = heads.row.filter((head) => !said.has(head))
      for (const head of rows) said.add(head)
      return cellAloud(section, placed, [...rows, ...heads.column])
    })
  })
}

function cellAloud(section: Section, { cell }: PlacedCell, heads: PlacedCell[]): Sentence[] {
  const under = heads.map((head) => cellText(section, head.cell))
  return section.paragraphs
    .filter(({ id }) => cell.paragraphs.includes(id))
    .flatMap((paragraph) => aloud(section, paragraph))
    .map((sentence, index) =>
      index > 0 ? sentence : { ...sentence, words: [...under, sentence.words].join('，') },
    )
}

function aloud({ id: sectionId }: Section, paragraph: Paragraph): Sentence[] {
  const { id: paragraphId, text } = paragraph
  return stretchesOf(paragraph).map(([start, end]) => ({
    words: text.slice(start, end),
    sectionId,
    span: { paragraphId, start, end },
  }))
}

type Stretch = [start: number, end: number]

/** A paragraph's sentences, long ones cut; a mark without words goes with those before it. */
function stretchesOf(paragraph: Paragraph): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  while (at < paragraph.text.length) {
    const { end } = sentenceAround(paragraph, { start: at, end: at })
    for (const stretch of cutLong(paragraph.text, at, end)) {
      const last = stretches[stretches.length - 1]
      const isSaid = hasWords(paragraph.text, stretch)
      if (last && !(isSaid && hasWords(paragraph.text, last))) last[1] = stretch[1]
      else stretches.push(stretch)
    }
    at = end
  }
  return stretches.filter((stretch) => hasWords(paragraph.text, stretch))
}

function hasWords(text: string, [start, end]: Stretch): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end))
}

/** Cuts at the last comma or colon that leaves no piece too long; words without any stay whole. */
function cutLong(text: string, start: number, end: number): Stretch[] {
  if (end - start <= MOST) return [[start, end]]
  const cuts: number[] = []
  for (let at = start + 1; at < end; at++) if (isPause(text, at)) cuts.push(at)
  const near = cuts.filter((cut) => cut - start <= MOST)
  const commas = near.filter((cut) => text[cut - 1] !== '、')
  const cut = commas[commas.length - 1] ?? near[near.length - 1] ?? cuts[0]
  return cut === undefined ? [[start, end]] : [[start, cut], ...cutLong(text, cut, end)]
}

/** Whether a mark ends just before `at` that a voice pauses at; one in 12，345 is none. */
function isPause(text: string, at: number): boolean {
  return /[，：、]/u.test(text[at - 1] ?? '') && !/\d/u.test(text[at] ?? '')
}
