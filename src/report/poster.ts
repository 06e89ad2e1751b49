import type { Query } from './address'
import { changesOf, fullOfChange, strongest } from './compare'
import { dateWords } from './dates'
import { beforeText, type FigureWords, numberAndUnit, whenWords } from './figureWords'
import { isExcluded, mayLead } from './neutrality'
import { figuresIn, findParagraph, findSection, pathTo, sectionIdOf, shortTitle } from './outline'
import { shareOf100 } from './picture'
import { lengthOf } from './scale'
import { sentenceAround } from './sentence'
import { shortQuote } from './shortQuote'
import { headWords, textsOf, underHeads } from './tableWords'
import type { EditionBundle, Figure, Section } from './types'

/** What a picture of a figure or of a card says, from top to bottom, but for its foot. */
export interface PosterWords {
  /** Which part of the report. */
  heading: string
  figure?: FigureWords & { label: string }
  /** What can be drawn of the figure: a share of a hundred, or a change from then to now. */
  bars: PosterBar[]
  /** The report's own words; …… where they are not the whole sentence. */
  quote?: string
  /** Whose report, and of when. */
  source: string
}

/** What a picture says. */
export interface Poster extends PosterWords {
  /** Who made the picture and what prevails: see `whoseOf`. */
  foot: string
}

export interface PosterBar {
  /** Beside the bar: 2020年 41%（推算）; empty where the figure itself says it. */
  words: string
  /** Length in percent of its track, linear from nought. */
  of100: number
  /** An earlier value: hatched. */
  was: boolean
}

/**
 * The poster of the figure or section that an address names; undefined where there is no such
 * thing, or where its passage, or a title that it stands under, is on leaders, Party congresses or
 * doctrine (see `mayLead`).
 */
export function posterOf(edition: EditionBundle, { f, s }: Query): PosterWords | undefined {
  const figure = f ? edition.figures.find(({ id }) => id === f) : undefined
  if (figure) return ofFigure(edition, figure)
  const section = s ? findSection(edition, s) : undefined
  return section && ofSection(edition, section)
}

function ofFigure(edition: EditionBundle, figure: Figure): PosterWords | undefined {
  const paragraph = findParagraph(edition, figure.paragraphId)
  const section = findSection(edition, sectionIdOf(figure.paragraphId))
  if (!paragraph || !section || !mayLead(edition, figure)) return undefined
  if (isExcluded(titlesOver(edition, section))) return undefined
  const heads = headWords(edition, paragraph.id)
  const { start, end } = sentenceAround(paragraph, figure)
  const quote = heads
    ? underHeads(heads, paragraph.text.slice(start, end))
    : shortQuote(edition, paragraph, figure)
  return {
    ...frameOf(edition, section),
    figure: { ...numberAndUnit(figure.text), label: figure.label },
    bars: barsOf(edition, figure),
    quote,
  }
}

/** A card leads with its strongest figure, else with its own words. */
function ofSection(edition: EditionBundle, section: Section): PosterWords | undefined {
  const words = textsOf(section).join('')
  if (!words || isExcluded(titlesOver(edition, section) + words)) return undefined
  const figure = strongest(edition, figuresIn(edition, [section]))
  if (figure) return ofFigure(edition, figure)
  return { ...frameOf(edition, section), bars: [], quote: words }
}

/** The titles that a section's words are read under, its own among them. */
function titlesOver(edition: EditionBundle, { id }: Section): string {
  return pathTo(edition, id)
    .map(({ title }) => `${title}。`)
    .join('')
}

function frameOf(edition: EditionBundle, section: Section) {
  const { title, publishedOn } = edition.meta
  return {
    heading: section.title || shortTitle(edition, section),
    source: `《${title}》${publishedOn ? `，${dateWords(publishedOn)}发布` : ''}`,
  }
}

function barsOf(edition: EditionBundle, figure: Figure): PosterBar[] {
  const change = changesOf(edition).find((one) => one.figure.id === figure.id)
  if (change) {
    const { before, after, printed } = change
    const full = fullOfChange(change)
    if (full === undefined) return []
    const when = whenWords(change, edition.meta.year)
    const earlier = `${when.before} ${beforeText(change)}${printed ? '' : '（推算）'}`
    return [
      { words: earlier, of100: lengthOf(before, full), was: true },
      { words: `${when.after} ${figure.text}`, of100: lengthOf(after, full), was: false },
    ]
  }
  const of100 = shareOf100(figure)
  return of100 === undefined ? [] : [{ words: '', of100, was: false }]
}
