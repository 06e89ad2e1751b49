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

/**
 * What a whole track stands for, where both values of a change are drawn on one scale: a hundred for
 * shares, else the larger of them. Undefined where one is below nought and has no length from it.
 */
export function fullOfChange({ before, after, figure }: BeforeAfter): number | undefined {
  const full = Math.max(before, after, figure.unit === '%' ? 100 : 0)
  return Math.min(before, after) < 0 || full === 0 ? undefined : full
}

/** Wholes with their parts, in document order, where all have words. Parts that exceed their whole are left to the text. */
export function partsOf(edition: EditionBundle): Parts[] {
  const partsOfWhole = groupBy(edition.figures, ({ whole }) => whole)
  return edition.figures.flatMap((whole): Parts[] => {
    const parts = partsOfWhole.get(whole.id)
    if (!parts || typeof whole.value !== 'number') return []
    if ([whole, ...parts].some(({ label }) => label === '')) return []
    const sum = parts.reduce((total, part) => total + (scalar(part) ?? 0), 0)
    return sum > whole.value ? [] : [{ whole, parts, rest: plain(whole.value - sum) }]
  })
}

/** A difference without what binary fractions leave: 0.3, and not 0.30000000000000004. */
function plain(value: number): number {
  return Number(value.toPrecision(12))
}

/** What the parts leave of their whole, in words; 约 where one of the numbers is not exact. */
export function restText({ whole, parts, rest }: Parts): string {
  const isExact = [whole, ...parts].every(({ bound }) => bound === 'exact')
  return `${isExact ? '' : '约'}${rest}${whole.unit}`
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
 * with, else one that changed, a rank, a share, a whole whose parts are told, else the first count
 * printed. Never the largest: what is counted in the most has not the most to say. A number that
 * stands alone in a table's cell is chosen by the editor only. Undefined where there is none that
 * may lead; `but` is one that leads elsewhere on the screen already.
 */
export function strongest(
  edition: EditionBundle,
  figures: readonly Figure[],
  but?: Figure,
): Figure | undefined {
  const changed = new Set(changesOf(edition).map(({ figure }) => figure.id))
  const wholes = new Set(partsOf(edition).map(({ whole }) => whole.id))
  const { lead } = edition.editorial
  const place = ({ id, kind }: Figure): number => {
    if (lead.includes(id)) return lead.indexOf(id) - lead.length
    if (changed.has(id)) return 0
    if (kind === 'rank') return 1
    if (kind === 'percent') return 2
    if (wholes.has(id)) return 3
    // Says by how much something changed, and not what it is now.
    return kind === 'points' ? 5 : 4
  }
  return [...figures]
    .sort((a, b) => place(a) - place(b))
    .find(
      (figure) =>
        figure.id !== but?.id &&
        (lead.includes(figure.id) || !isBare(edition, figure)) &&
        mayLead(edition, figure),
    )
}

/** Whether nothing is printed beside a figure: what it counts is told elsewhere. */
function isBare(edition: EditionBundle, { paragraphId, text }: Figure): boolean {
  return findParagraph(edition, paragraphId)?.text === text
}
