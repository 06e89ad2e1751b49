import { changesOf, partsOf } from './compare'
import { groupBy } from './groupBy'
import { cardsOf, figuresIn, shortTitle, unitsOf } from './outline'
import type { EditionBundle, Figure, FigureKind } from './types'

/** Ways to narrow the figures of an edition, in the order in which they are offered. */
export const filters = [
  'all',
  'change',
  'parts',
  'percent',
  'rank',
  'money',
  'duration',
  'count',
  'other',
] as const
export type FigureFilter = (typeof filters)[number]

export const filterNames: Record<FigureFilter, string> = {
  all: '全部',
  change: '变化',
  parts: '构成',
  percent: '百分比',
  rank: '排名',
  money: '金额',
  duration: '期限',
  count: '数量',
  other: '其他',
}

/** Figures under one heading. */
export interface FigureList {
  /** The same whatever the reader has narrowed the figures to. */
  id: string
  title: string
  figures: Figure[]
}

/**
 * Figures that are looked at together, because they can be compared: `change`, 变化;
 * `count-件`, 数量：件. Counts and money from large to small, the others in document order.
 */
export interface FigureGroup extends FigureList {
  filter: Exclude<FigureFilter, 'all'>
  /** The unit that all are counted in; empty where they share none. */
  unit: string
}

/**
 * An edition's figures in groups to be drawn, the pictures that tell most first, empty ones
 * left out. Counts are grouped by their unit; those whose unit no other figure shares come
 * last, together. Every figure stands in the group of its kind; a figure that changed and a
 * whole with parts stand in theirs as well.
 */
export function groupsOf(edition: EditionBundle): FigureGroup[] {
  const ofKind = (...kinds: FigureKind[]) =>
    edition.figures.filter(({ kind }) => kinds.includes(kind))
  const named = (filter: FigureGroup['filter'], figures: Figure[], unit = ''): FigureGroup => ({
    id: filter,
    filter,
    title: filterNames[filter],
    unit,
    figures,
  })
  const groups = [
    named(
      'change',
      changesOf(edition).map(({ figure }) => figure),
    ),
    named(
      'parts',
      partsOf(edition).map(({ whole }) => whole),
    ),
    named('percent', ofKind('percent'), '%'),
    named('rank', ofKind('rank')),
    named('money', ofKind('money').sort(fromLargest), '元'),
    named('duration', ofKind('duration')),
    ...countGroups(ofKind('count')),
    named('other', ofKind('points', 'ratio', 'multiple')),
  ]
  return groups.filter(({ figures }) => figures.length > 0)
}

/** Counts by unit, the unit with most figures first; units of a single figure share a group. */
function countGroups(counts: readonly Figure[]): FigureGroup[] {
  const byUnit = groupBy(counts, ({ unit }) => unit)
  const groups = [...byUnit].sort(([, a], [, b]) => b.length - a.length)
  const shared = groups.filter(([unit, figures]) => unit && figures.length > 1)
  const single = groups.filter((group) => !shared.includes(group)).flatMap(([, figures]) => figures)
  const group = (name: string, unit: string, figures: Figure[]): FigureGroup => ({
    id: `count-${name}`,
    filter: 'count',
    title: `数量：${name}`,
    unit,
    figures: figures.sort(fromLargest),
  })
  return [
    ...shared.map(([unit, figures]) => group(unit, unit, figures)),
    group('其他单位', '', single),
  ]
}

/** A figure's size where it is one number; a range counts by its middle. */
export function sizeOf({ value }: Figure): number {
  return typeof value === 'number' ? value : (value[0] + value[1]) / 2
}

function fromLargest(a: Figure, b: Figure): number {
  return sizeOf(b) - sizeOf(a)
}

/** What the reader has narrowed the figures to. */
export interface Choice {
  filter: FigureFilter
  /** Id of a reading unit; every one where absent. */
  unit?: string
}

/** The groups that a choice leaves, each with the figures that it leaves. */
export function chosen(edition: EditionBundle, { filter, unit }: Choice): FigureGroup[] {
  const groups = groupsOf(edition).filter((group) => filter === 'all' || group.filter === filter)
  const place = unitsOf(edition).find(({ id }) => id === unit)
  if (!place) return groups
  const within = new Set(figuresIn(edition, cardsOf(place)))
  return groups
    .map((group) => ({ ...group, figures: group.figures.filter((figure) => within.has(figure)) }))
    .filter(({ figures }) => figures.length > 0)
}

/** The figures that a choice leaves, in document order under the reading units that print them. */
export function listed(edition: EditionBundle, choice: Choice): FigureList[] {
  const left = new Set(chosen(edition, choice).flatMap(({ figures }) => figures))
  return unitsOf(edition)
    .map((place) => ({
      id: place.id,
      title: shortTitle(edition, place.section),
      figures: figuresIn(edition, cardsOf(place)).filter((figure) => left.has(figure)),
    }))
    .filter(({ figures }) => figures.length > 0)
}

/** How many figures a choice leaves, each counted once. */
export function countOf(edition: EditionBundle, choice: Choice): number {
  return new Set(chosen(edition, choice).flatMap(({ figures }) => figures)).size
}

/** How many pictures a screen opens with: more than one glance takes are asked for. */
const AT_FIRST = 6

/**
 * How many of these groups a screen opens with: as many as one glance takes, at least one. The
 * others are shown one by one as the reader asks for them.
 */
export function groupsAtFirst(groups: readonly FigureList[]): number {
  let figures = 0
  const more = groups.findIndex((group) => {
    figures += group.figures.length
    return figures > AT_FIRST
  })
  return more === -1 ? groups.length : Math.max(1, more)
}
