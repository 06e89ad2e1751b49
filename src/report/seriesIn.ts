import { pointIn, type WithSeries } from './series'
import type { Figure, Series } from './types'

/** The series that these figures of an edition are in, in the editors' order. */
export function seriesIn(edition: WithSeries, figures: readonly Figure[]): Series[] {
  const ids = new Set(figures.map(({ id }) => id))
  return (edition.series ?? []).filter((series) => {
    const point = pointIn(series, edition.id)
    return point && ids.has(point.figure)
  })
}

/** Points that are shown before the reader asks for the rest: about two screens. */
const POINTS_AT_FIRST = 12

/** How many of these series are shown at first, at least one. */
export function seriesAtFirst(series: readonly Series[]): number {
  let points = 0
  const beyond = series.findIndex((one) => {
    points += one.points.length
    return points > POINTS_AT_FIRST
  })
  return beyond === -1 ? series.length : Math.max(1, beyond)
}
