/**
 * How much a mini-program's view is sent for a screen of an edition, in bytes, worked out from what
 * stands on it. Fitted to what the WeChat build sends: on 487 sections of 23 reports, and on their homes, it
 * was never less than that; of those from 16 KB on, 5 to 15 % more.
 */
import { idsIn } from './blocks'
import { strongest } from './compare'
import { marksIn, notesOf } from './notes'
import { cardsOf, figuresIn, shortTitle, type Unit, unitsOf } from './outline'
import { segmentsOf } from './segments'
import { headsByParagraph } from './tableWords'
import { firstPlaces } from './terms'
import type { EditionBundle, Section } from './types'

/** What is sent in one piece; a screen that takes more is drawn in steps (platform/weapp). */
export const ONE_STEP = 24 * 1024

/** A section's screen without its cards: title, strongest figures, the ways on. */
const AROUND = 4050
/** A card without its words: heading and what can be done with it. */
const CARD = 1200
/** A paragraph without its words; more in a table, whose cell and heads stand around it. */
const PARAGRAPH = 75
const CELL = 200
/** A run of a paragraph as printed, and one that is lit. */
const RUN = 35
const LIT = 115

/** Of a whole section. */
export function sectionWeight(edition: EditionBundle, unit: Unit): number {
  return sum([AROUND, ...cardsOf(unit).map((card) => cardWeight(edition, card))])
}

function cardWeight(edition: EditionBundle, card: Section): number {
  const terms = firstPlaces(edition.terms, [card])
  const notes = notesOf(edition, card.id)
  const heads = headsByParagraph(card)
  const inCells = new Set(card.tables?.flatMap(idsIn))
  const paragraphs = card.paragraphs.map((paragraph) => {
    const { id, text } = paragraph
    const runs = segmentsOf(paragraph, edition.figures, terms, marksIn(notes, id))
    const lit = runs.filter(({ figure, term, note }) => figure || term || note)
    const cell = inCells.has(id) ? CELL + 2 * bytesOf(heads.get(id)) : 0
    return PARAGRAPH + cell + bytesOf(text) + RUN * (runs.length - lit.length) + LIT * lit.length
  })
  return sum([CARD, 2 * bytesOf(card.title), ...paragraphs])
}

/** The home screen without its cards; a card there without its words, and what a figure adds to it. */
const HOME = 3800
const UNIT = 255
const FIGURE = 205

/** Of home. */
export function homeWeight(edition: EditionBundle): number {
  const cards = unitsOf(edition).map((unit) => {
    const figure = strongest(edition, figuresIn(edition, cardsOf(unit)))
    const drawn = figure ? FIGURE + bytesOf(figure.text + figure.label) : 0
    return UNIT + bytesOf(shortTitle(edition, unit.section)) + drawn
  })
  return sum([HOME, ...edition.sections.map(({ title }) => bytesOf(title)), ...cards])
}

/** A text's size in UTF-8, letters beyond ASCII taken for the three bytes of a Chinese one. */
function bytesOf(text = ''): number {
  return text.length + 2 * text.replace(/[\0-\x7f]/g, '').length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
