import type { Query } from './address'
import { strongest } from './compare'
import { type FigureWords, figureWords } from './figureWords'
import { isExcluded } from './neutrality'
import { figuresIn, findParagraph, findSection, sectionIdOf, shortTitle } from './outline'
import { sentenceAround } from './sentence'
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
 * thing, or where its words are on leaders, Party congresses or doctrine (see the design's
 * principle of neutrality).
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
  if (!paragraph || !section) return undefined
  const { start, end } = sentenceAround(paragraph, figure)
  const quote = paragraph.text.slice(start, end)
  if (isExcluded(quote)) return undefined
  return {
    heading: headingOf(edition, section),
    figure: { ...figureWords(figure.text), label: figure.label },
    quote,
    foot: FOOT,
  }
}

/** A card leads with its strongest figure that may be shown, else with its first sentences. */
function ofSection(edition: EditionBundle, section: Section): Poster | undefined {
  const figures = figuresIn(edition, [section])
  for (let rest = figures; rest.length > 0; ) {
    const figure = strongest(edition, rest)
    const poster = figure && ofFigure(edition, figure, section.id)
    if (poster) return poster
    rest = rest.filter((other) => other !== figure)
  }
  const quote = section.paragraphs.map(({ text }) => text).join('')
  if (!quote || isExcluded(quote)) return undefined
  return { heading: headingOf(edition, section), quote, foot: FOOT }
}

function headingOf(edition: EditionBundle, section: Section): string {
  return `${edition.meta.title} · ${shortTitle(edition, section)}`
}
