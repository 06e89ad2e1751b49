import { figureSentence } from './figureWords'
import { sizeOf } from './groups'
import { fullTrack, lengthOf } from './scale'
import type { EditionBundle, Series, SeriesPoint } from './types'

/** An edition with the series that its figures are in, where it has any. */
export type WithSeries = Pick<EditionBundle, 'id'> & { series?: readonly Series[] }

/** What one edition prints in a series; undefined where it is not in it. */
export function pointIn({ points }: Series, edition: string): SeriesPoint | undefined {
  return points.find((point) => point.edition === edition)
}

/** The series that a figure of this edition is in. */
export function seriesOf(edition: WithSeries, figure: string): Series | undefined {
  return edition.series?.find((series) => pointIn(series, edition.id)?.figure === figure)
}

/** Years between two points that have none, both ends included. */
export interface Gap {
  from: number
  to: number
}

/** A series over the years, oldest first: its points, and between them the years without one. */
export function yearsOf({ points }: Series): (SeriesPoint | Gap)[] {
  return points.flatMap((point, at) => {
    const from = (points[at - 1]?.year ?? point.year) + 1
    return from < point.year ? [{ from, to: point.year - 1 }, point] : [point]
  })
}

/** Whether a place in the years is one without a point. */
export function isGap(place: SeriesPoint | Gap): place is Gap {
  return 'from' in place
}

/** 2017—2019年没有找到: nobody says that there was none. */
export function gapWords({ from, to }: Gap): string {
  return `${from === to ? from : `${from}—${to}`}年没有找到`
}

/**
 * What the whole height stands for, from nought: 100 for shares, the largest for what is counted in
 * one unit. Undefined where heights would say nothing: ranks, changes, which have a direction and no
 * size from nought, and points of several kinds or units.
 */
export function fullOf({ points }: Series): number | undefined {
  const [first] = points
  const areOne = points.every(({ kind, unit }) => kind === first?.kind && unit === first.unit)
  return first && areOne ? fullTrack({ ...first, figures: points }) : undefined
}

/** How high a point stands, in percent of the whole height; a range by its middle. */
export function heightOf(point: SeriesPoint, full: number): number {
  return lengthOf(sizeOf(point), full)
}

/** What the heights mean, in words. */
export function heightWords({ points }: Series, full: number): string {
  return full === 100 && points[0]?.kind === 'percent' ? '从0画到100%' : '从0画到最多的一年'
}

/** A point as read out: 2020年，负责人出庭率 41%. */
export function pointSentence(point: SeriesPoint): string {
  return `${point.year}年，${figureSentence(point)}`
}

/** That the next year's edition prints another value; undefined where it does not. */
export function restatedWords({ year, restated }: SeriesPoint): string | undefined {
  return restated && `两年口径可能不同：${year + 1}年的报告里写的是“${restated.text}”`
}
