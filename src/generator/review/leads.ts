/** The figures with which a new edition's home screen opens, until an editor chooses others. */
import { unitOf } from '../../report/outline'
import type { EditionBundle, Figure } from '../../report/types'
import { isClear, isDefinite } from '../ask/clear'
import { type Fact, factsOf } from '../ask/reported'

const LEADS = 4
/** A longer label does not stand large. */
const LONGEST = 16

/**
 * Figures that tell what was done: those of which a change is told first, then shares, then large
 * counts. Each is of another reading unit as far as there are enough, and never two of one paragraph.
 */
export function leadsOf(edition: EditionBundle): Figure[] {
  const changed = new Set(edition.figures.flatMap(({ change }) => change?.of ?? []))
  const weigh = ({ figure: { id, kind, value } }: Fact): number => {
    if (typeof value !== 'number') return 0
    if (changed.has(id)) return 1000 + value
    return kind === 'percent' ? 100 + value : Math.log10(Math.max(1, value)) * 10
  }
  const strongest = factsOf(edition)
    .filter(({ figure }) => isFit(figure))
    .sort((a, b) => weigh(b) - weigh(a))
  const onePerParagraph = firstOfEach(strongest, ({ paragraph }) => paragraph.id)
  const onePerUnit = firstOfEach(onePerParagraph, ({ section }) => unitOf(edition, section.id)?.id)
  const others = onePerParagraph.filter((fact) => !onePerUnit.includes(fact))
  return [...onePerUnit, ...others].slice(0, LEADS).map(({ figure }) => figure)
}

/** Whether a figure is a share or an amount of something that its label names, and no change itself. */
function isFit(figure: Figure): boolean {
  return (
    /^(?:percent|count|money)$/u.test(figure.kind) &&
    figure.change?.of === undefined &&
    figure.label.length <= LONGEST &&
    isClear(figure) &&
    isDefinite(figure)
  )
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[] {
  const seen = new Set<string | undefined>()
  return items.filter((item) => {
    const isFirst = !seen.has(keyOf(item))
    seen.add(keyOf(item))
    return isFirst
  })
}
