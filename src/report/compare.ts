import { groupBy } from './groupBy'
import { mayLead } from './neutrality'
import { findParagraph } from './outline'
import type { EditionBundle, Figure } from './types'

/** A stated change, ready to be drawn: the figure, and what it was before. */
export interface BeforeAfter {
  /** The figure that changed. */
  figure: Figure
  /** The figure that states the change: 增长52个百分点; absent where the earlier value is printed. */
  statedBy?: Figure
  direction: 'up' | 'down'
  /** The earlier value, in the figure's own unit. */
  before: number
  /** The figure that prints the earlier value; absent where we worked it out ourselves. */
  printed?: Figure
  after: number
  /** Compared with when, in the report's words. */
  since?: string
}

/** A whole and the figures that are parts of it. */
export interface Parts {
  whole: Figure
  parts: Figure[]
  /** What the parts leave of the whole, 0 where they add up; never negative. */
  rest: number
}

/** The changes for which the report gives, or lets us derive, both values, and words. */
export function changesOf(edition: EditionBundle): BeforeAfter[] {
  const byId = new Map(edition.figures.map((figure) => [figure.id, figure]))
  return edition.figures.flatMap((stating): BeforeAfter[] => {
    const { change } = stating
    if (!change) return []
    const figure = change.of === undefined ? stating : byId.get(change.of)
    const printed =
      change.previousFigure === undefined ? undefined : byId.get(change.previousFigure)
    const before = printed?.value ?? change.previous
    if (!figure || typeof figure.value !== 'number' || typeof before !== 'number') return []
    if (figure.label === '') return []
    return [
      {
        figure,
        statedBy: figure === stating ? undefined : stating,
        direction: change.direction,
        before,
        printed,
        after: figure.value,
        since: change.since,
      },
    ]
  })
}

/** Wholes with their parts, in document order, where all have words. Parts that exceed their whole are left to the text. */
export function partsOf(edition: EditionBundle): Parts[] {
  const partsOfWhole = groupBy(edition.figures, ({ whole }) => whole)
  return edition.figures.flatMap((whole): Parts[] => {
    const parts = partsOfWhole.get(whole.id)
    if (!parts || typeof whole.value !== 'number') return []
    if ([whole, ...parts].some(({ label }) => label === '')) return []
    const sum = parts.reduce((total, part) => total + (scalar(part) ?? 0), 0)
    return sum > whole.value ? [] : [{ whole, parts, rest: whole.value - sum }]
  })
}

function scalar(figure: Figure): number | undefined {
  return typeof figure.value === 'number' ? figure.value : undefined
}

/** The figures that the editor leads with, in the editor's order; what may not lead is left out. */
export function leadFigures(edition: EditionBundle): Figure[] {
  return edition.editorial.lead
    .flatMap((id) => edition.figures.find((figure) => figure.id === id) ?? [])
    .filter((figure) => mayLead(edition, figure))
}

/**
 * The figure that says most about a stretch of the report, for its card: one the editor leads
 * with, else one that changed, else a rank, else a share, else the largest count; a number that
 * stands alone in a table's cell is chosen by the editor only. Undefined where there is none that
 * may lead.
 */
export function strongest(edition: EditionBundle, figures: readonly Figure[]): Figure | undefined {
  const changed = new Set(changesOf(edition).map(({ figure }) => figure.id))
  const weight = (figure: Figure): number => {
    const lead = edition.editorial.lead.indexOf(figure.id)
    if (lead >= 0) return 1000 - lead
    if (changed.has(figure.id)) return 500
    if (figure.kind === 'rank') return 400
    if (figure.kind === 'percent') return 300
    // Says by how much something changed, and not what it is now.
    if (figure.kind === 'points') return 0
    return Math.log10(Math.max(1, scalar(figure) ?? 1)) * 10
  }
  const isChosen = ({ id }: Figure): boolean => edition.editorial.lead.includes(id)
  return [...figures]
    .sort((a, b) => weight(b) - weight(a))
    .find((figure) => (isChosen(figure) || !isBare(edition, figure)) && mayLead(edition, figure))
}

/** Whether nothing is printed beside a figure: what it counts is told elsewhere. */
function isBare(edition: EditionBundle, { paragraphId, text }: Figure): boolean {
  return findParagraph(edition, paragraphId)?.text === text
}
