import { changesOf, partsOf } from './compare'
import type { EditionBundle, Figure } from './types'

/** Ways to narrow the figures of an edition, in the order in which they are offered. */
export const filters = ['all', 'change', 'parts', 'percent', 'rank', 'money', 'duration'] as const
export type FigureFilter = (typeof filters)[number]

export const filterNames: Record<FigureFilter, string> = {
  all: '全部',
  change: '变化',
  parts: '构成',
  percent: '占比',
  rank: '排名',
  money: '金额',
  duration: '期限',
}

/** The figures that a filter leaves, in document order. */
export function filterFigures(edition: EditionBundle, filter: FigureFilter): Figure[] {
  switch (filter) {
    case 'all':
      return edition.figures
    case 'change':
      return changesOf(edition).map(({ figure }) => figure)
    case 'parts':
      return partsOf(edition).map(({ whole }) => whole)
    default:
      return edition.figures.filter(({ kind }) => kind === filter)
  }
}

export function countOf(edition: EditionBundle, filter: FigureFilter): number {
  return filterFigures(edition, filter).length
}
