import type { Query } from './address'
import { strongest } from './compare'
import { type FigureWords, figureWords } from './figureWords'
import { isExcluded, mayLead } from './neutrality'
import { figuresIn, findParagraph, findSection, sectionIdOf, shortTitle } from './outline'
import { sentenceAround } from './sentence'
import { headWords, textsOf, underHeads } from './tableWords'
import type { EditionBundle, Figure, Section } from './types'

/** What a picture of a figure or of a card says, from top to bottom. */
export interface Poster {
  /** Whose report, and which part of it. */
  heading: string
  figure?: FigureWords & { label: string }
  /** The report's own words. */
  quote?: string
  /** Who made the picture and what prevails. */
  foot: string
}

const FOOT = '由编者整理，以原文为准'

/**
 * The poster of the figure or section that an address names; undefined where there is no such
 * thing, or where its passage is on leaders, Party congresses or doctrine (see `mayLead`).
 */
export function posterOf(edition: EditionBundle, { f, s }: Query): Poster | undefined {
  const figure = f ? edition.figures.find(({ id }) => id === f) : undefined
  if (figure) return ofFigure(edition, figure, sectionIdOf(figure.paragraphId))
  const section = s ? findSection(edition, s) : undefined
  return section && ofSection(edition, section)
}

function ofFigure(edition: EditionBundle, figure: Figure, sectionId: string): Poster | undefined {
  const paragraph = findParagraph(edition, figure.paragraphId)
  const section = findSection(edition, sectionId)
  if (!paragraph || !section || !mayLead(edition, figure)) return undefined
  const { start, end } = sentenceAround(paragraph, figure)
  return {
    heading: headingOf(edition, section),
    figure: { ...figureWords(figure.text), label: figure.label },
    quote: underHeads(headWords(edition, paragraph.id), paragraph.text.slice(start, end)),
    foot: FOOT,
  }
}

/** A card leads with its strongest figure, else with its own words. */
function ofSection(edition: EditionBundle, section: Section): Poster | undefined {
  const figure = strongest(edition, figuresIn(edition, [section]))
  if (figure) return ofFigure(edition, figure, section.id)
  const quote = textsOf(section).join('')
  if (!quote || isExcluded(quote)) return undefined
  return { heading: headingOf(edition, section), quote, foot: FOOT }
}

function headingOf(edition: EditionBundle, section: Section): string {
  return `${edition.meta.title} · ${shortTitle(edition, section)}`
}
