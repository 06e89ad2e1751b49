import { changesOf, partsOf } from './compare'
import { groupBy } from './groupBy'
import { cardsOf, figuresIn, shortTitle, unitsOf } from './outline'
import type { EditionBundle, Figure } from './types'

/** The kinds that figures are shown under, in the order in which they are offered. */
const shownKinds = [
  'change',
  'percent',
  'parts',
  'rank',
  'money',
  'duration',
  'count',
  'other',
] as const
export type ShownKind = (typeof shownKinds)[number]

export const kindNames: Record<ShownKind | 'all', string> = {
  all: '全部',
  change: '变化',
  percent: '比例',
  parts: '构成',
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
 * `count-件`, 数量，按件. Counts and money from large to small, the others in document order.
 */
export interface FigureGroup extends FigureList {
  kind: ShownKind
  /** The unit that all are counted in; empty where they share none. */
  unit: string
}

/**
 * The kind that each figure of an edition stands under: one and no more, so that the kinds add up
 * to the whole. A figure that changed, the one that states the change and the one that prints the
 * earlier value stand under 变化; a whole and its parts under 构成; any other under what it counts.
 */
export function kindsOf(edition: EditionBundle): Map<string, ShownKind> {
  const kinds = new Map<string, ShownKind>(
    edition.figures.map((figure) => [figure.id, own(figure)]),
  )
  for (const { whole, parts } of partsOf(edition))
    for (const { id } of [whole, ...parts]) kinds.set(id, 'parts')
  for (const { figure, statedBy, printed } of changesOf(edition))
    for (const one of [figure, statedBy, printed]) if (one) kinds.set(one.id, 'change')
  return kinds
}

function own({ kind }: Figure): ShownKind {
  return kind === 'points' || kind === 'ratio' || kind === 'multiple' ? 'other' : kind
}

/**
 * An edition's figures in groups to be drawn, each figure in one of them; empty groups are left
 * out. Counts are grouped by their unit; those whose unit no other figure shares come last,
 * together.
 */
export function groupsOf(edition: EditionBundle): FigureGroup[] {
  const kinds = kindsOf(edition)
  const byKind = groupBy(edition.figures, ({ id }) => kinds.get(id))
  return shownKinds.flatMap((kind): FigureGroup[] => {
    const figures = byKind.get(kind) ?? []
    if (figures.length === 0) return []
    if (kind === 'count') return countGroups(figures)
    const group = { id: kind, kind, title: kindNames[kind], unit: unitOfAll(figures) }
    return [{ ...group, figures: kind === 'money' ? [...figures].sort(fromLargest) : figures }]
  })
}

function unitOfAll(figures: readonly Figure[]): string {
  const units = new Set(figures.map(({ unit }) => unit))
  return units.size === 1 ? (figures[0]?.unit ?? '') : ''
}

/** Counts by unit, the unit with most figures first; units of a single figure share a group. */
function countGroups(counts: readonly Figure[]): FigureGroup[] {
  const { shared, single } = byUnit(counts)
  const group = (name: string, unit: string, figures: Figure[]): FigureGroup => ({
    id: `count-${unit}`,
    kind: 'count',
    title: name,
    unit,
    figures: [...figures].sort(fromLargest),
  })
  return [
    ...shared.map(([unit, figures]) => group(`数量，按${unit}`, unit, figures)),
    ...(single.length > 0 ? [group('数量，其他单位', '', single)] : []),
  ]
}

/** Figures by unit, the unit with most first; those that share theirs with no other, apart. */
function byUnit(figures: readonly Figure[]) {
  const units = [...groupBy(figures, ({ unit }) => unit)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  const shared = units.filter(([unit, all]) => unit && all.length > 1)
  const single = units.filter((one) => !shared.includes(one)).flatMap(([, all]) => all)
  return { shared, single }
}

/** A figure's size where it is one number; a range counts by its middle. */
export function sizeOf({ value }: Pick<Figure, 'value'>): number {
  return typeof value === 'number' ? value : (value[0] + value[1]) / 2
}

/** Larger figures of one unit first. */
function fromLargest(a: Figure, b: Figure): number {
  return sizeOf(b) - sizeOf(a)
}

/** Among fewer figures of its unit a figure's place says nothing. */
const FEWEST_PEERS = 4

/**
 * All figures of the report that count the same unit as this one, from large to small, whatever else
 * they are shown as. Undefined where they are few, and for a figure that a change or a whole already
 * puts in its place.
 */
export function peersOf(edition: EditionBundle, figure: Figure): FigureGroup | undefined {
  const { unit } = figure
  const kind = kindsOf(edition).get(figure.id)
  if ((kind !== 'count' && kind !== 'money') || unit === '') return undefined
  const figures = edition.figures.filter((one) => one.kind === kind && one.unit === unit)
  if (figures.length < FEWEST_PEERS) return undefined
  return { id: `peers-${unit}`, kind, title: `按${unit}`, unit, figures: figures.sort(fromLargest) }
}

/** A figure of a group between its neighbours, and the largest of all, from large to small. */
export function aroundIt({ figures }: FigureGroup, { id }: Figure): Figure[] {
  const at = figures.findIndex((figure) => figure.id === id)
  return figures.filter((_, place) => place === 0 || Math.abs(place - at) <= 1)
}

/** What the reader has narrowed the figures to. */
export interface Choice {
  kind: ShownKind | 'all'
  /** Id of a reading unit; every one where absent. */
  unit?: string
}

/** The groups that a choice leaves, each with the figures that it leaves. */
export function chosen(edition: EditionBundle, { kind, unit }: Choice): FigureGroup[] {
  const groups = groupsOf(edition).filter((group) => kind === 'all' || group.kind === kind)
  const place = unitsOf(edition).find(({ id }) => id === unit)
  if (!place) return groups
  const within = new Set(figuresIn(edition, cardsOf(place)))
  return groups
    .map((group) => ({ ...group, figures: group.figures.filter((figure) => within.has(figure)) }))
    .filter(({ figures }) => figures.length > 0)
}

/**
 * The kinds that an edition has, all of them first, and how many figures each has in a section.
 */
export function kindCounts(
  edition: EditionBundle,
  unit?: string,
): { kind: Choice['kind']; count: number }[] {
  const has = new Set(kindsOf(edition).values())
  const kinds = (['all', ...shownKinds] as const).filter((kind) => kind === 'all' || has.has(kind))
  return kinds.map((kind) => ({
    kind,
    count: chosen(edition, { kind, unit }).reduce((sum, { figures }) => sum + figures.length, 0),
  }))
}

/** The figures that a choice leaves, in document order under the reading units that print them. */
export function inReportOrder(edition: EditionBundle, choice: Choice): FigureList[] {
  const left = new Set(chosen(edition, choice).flatMap(({ figures }) => figures))
  return unitsOf(edition)
    .map((place) => ({
      id: place.id,
      title: shortTitle(edition, place.section),
      figures: figuresIn(edition, cardsOf(place)).filter((figure) => left.has(figure)),
    }))
    .filter(({ figures }) => figures.length > 0)
}

/**
 * The figures that a choice leaves, from large to small. Only what is counted in one unit can be
 * larger: so they stand under their units, the most used first. Ranks have no size and, with units
 * of a single figure, come last.
 */
export function fromLargestIn(edition: EditionBundle, choice: Choice): FigureList[] {
  const left = new Set(chosen(edition, choice).flatMap(({ figures }) => figures))
  const inOrder = edition.figures.filter((figure) => left.has(figure))
  const ranks = inOrder.filter(({ kind }) => kind === 'rank')
  const { shared, single } = byUnit(inOrder.filter(({ kind }) => kind !== 'rank'))
  const lists = [
    ...shared.map(([unit, figures]) => ({
      id: `by-${unit}`,
      title: `按${unit}`,
      figures: [...figures].sort(fromLargest),
    })),
    { id: 'by-', title: '其他单位', figures: single },
    { id: 'ranks', title: kindNames.rank, figures: ranks },
  ]
  return lists.filter(({ figures }) => figures.length > 0)
}

/** How many rows a look takes; a screen opens with one look, and shows one more when asked. */
const A_LOOK = 16
/** Rows of a group that are shown at first, where it has more than two beyond them. */
const ROWS_AT_FIRST = 6

/** How many of a group's figures are shown before the reader asks for the rest. */
export function rowsAtFirst({ figures }: FigureList): number {
  return figures.length <= ROWS_AT_FIRST + 2 ? figures.length : ROWS_AT_FIRST
}

/** How many of these groups so many looks take in, at least one. */
export function groupsWithin(groups: readonly FigureList[], looks: number): number {
  let rows = 0
  const more = groups.findIndex((group) => {
    rows += rowsAtFirst(group)
    return rows > A_LOOK * looks
  })
  return more === -1 ? groups.length : Math.max(1, more)
}
