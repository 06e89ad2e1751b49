import { changesOf } from './compare'
import { whenWords } from './figureWords'
import { type FigureGroup, sizeOf } from './groups'
import type { EditionBundle, Figure } from './types'

/** Values that may be drawn beside each other, of one kind and unit. */
interface Comparable {
  kind: FigureGroup['kind'] | Figure['kind']
  unit: string
  figures: readonly Pick<Figure, 'value'>[]
}

/**
 * What a whole track stands for, where the bars of these figures may be laid side by side: 100 for
 * shares, the largest for what is counted in one unit. Undefined where nothing can be compared:
 * ranks, figures of several units, a single figure, and values below nought, which have no length
 * from it.
 */
export function fullTrack({ kind, unit, figures }: Comparable): number | undefined {
  const sizes = figures.map(sizeOf)
  const largest = Math.max(...sizes)
  if (Math.min(...sizes) < 0 || largest === 0) return undefined
  if (kind === 'percent') return Math.max(100, largest)
  const isCounted = kind === 'count' || kind === 'money' || kind === 'duration'
  return isCounted && unit !== '' && figures.length > 1 ? largest : undefined
}

/** How much of its track a bar takes, in percent: linear, from nought. */
export function lengthOf(value: number, full: number): number {
  return Math.round(Math.min(1, Math.max(0, value / full)) * 1000) / 10
}

/** What the bars of a group mean, for the right end of its heading. */
export function barsWords(edition: EditionBundle, group: FigureGroup): string {
  const { kind, figures } = group
  if (kind === 'change') return changeBars(edition, group)
  if (kind === 'parts') return '整条是总数，一段是一部分'
  const full = fullTrack(group)
  if (full === undefined) return `${figures.length}个`
  if (kind === 'percent') return full === 100 ? '从0画到100%' : '从0画到最大的一个'
  return `${figures.length}个，从0画到最多的一个`
}

/** Which bar is of when; where changes are compared with several times each row says its own. */
function changeBars(edition: EditionBundle, { figures }: FigureGroup): string {
  const times = changesOf(edition)
    .filter(({ figure }) => figures.includes(figure))
    .map((change) => whenWords(change, edition.meta.year))
  const before = new Set(times.map((time) => time.before))
  const [first] = times
  return first && before.size === 1 ? `实条${first.after}，斜纹${first.before}` : '斜纹是以前的数'
}
