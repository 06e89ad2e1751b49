/** The same figure in several editions of one issuer, as an editor confirmed it. */
import { checksum } from '../../report/checksum'
import { isExcluded, isNeutral } from '../../report/neutrality'
import { findParagraph } from '../../report/outline'
import type { EditionBundle, Figure, Place, Series, SeriesPoint } from '../../report/types'
import { plannedIn } from '../ask/reported'
import { type Diagnostic, error, warning } from '../ground/diagnostics'
import { anchorOf, follow, readAnchor } from './anchors'
import { areOfOneIssuer, isFolderOf } from './issuers'
import { nearest } from './nearest'
import { lostWords, noFigure } from './offers'
import { type Reported, type Told, twoValues } from './restated'
import { isRise } from './rise'
import type { WrittenSeries } from './schemas'
import { scalar, type Written } from './yaml'

/** The editions that the file of an issuer is held against. */
export interface Editions {
  compiled: readonly Reported[]
  /** Ids of all, of those too that could not be compiled. */
  ids: readonly string[]
  /** Ids of those that were withdrawn. */
  withdrawn: readonly string[]
}

/** A year of a series that leads to a figure, and where it is written. */
interface Point extends Told {
  place: Place
}

/** Where it is written which edition's figure a figure is: it can be in one series alone. */
type Taken = Map<string, string>

/** A line of `points`: which edition, and its figure as an entry of editorial.yaml has it. */
export function pointLine(edition: EditionBundle, figure: Figure): string {
  return `${edition.id}: ${scalar(anchorOf(edition, figure))}`
}

/**
 * The confirmed series of `issuers/NAME/series.yaml`, and what is amiss with them: editions that are
 * not there, figures that are not or are not alike, years told twice. What is not confirmed is not
 * looked at, and one with an error is left out, as is one of which withdrawn editions leave less than
 * two years. `taken` is shared by all files.
 */
export function seriesOf(
  issuer: string,
  { value, placeOf }: Written<WrittenSeries>,
  editions: Editions,
  taken: Taken,
): { series: Series[]; faults: Diagnostic[] } {
  const faults: Diagnostic[] = []
  const series = value.series.flatMap(({ name, confirmed, points }, index): Series[] => {
    if (!confirmed) return []
    const at = (...path: string[]): Place => placeOf(['series', index, ...path])
    const read = Object.entries(points).map(([id, entry]) =>
      pointOf(id, entry, editions, at('points', id)),
    )
    const found = read.flatMap(({ point }) => point ?? []).sort((a, b) => a.year - b.year)
    const id = `${issuer}.${checksum(name)}`
    const own = [
      ...read.flatMap((one) => one.faults),
      ...nameFaults(name, at('name')),
      ...(Object.keys(points).length < 2 ? [tooFew(name, at('points'))] : []),
      ...found.flatMap((point) => unlikeFaults(point, found, issuer, editions)),
      ...found.flatMap((point) => takenFaults(name, point, taken)),
    ]
    if (taken.has(id)) own.push(error('TWICE', sameName(name), at('name')))
    taken.set(id, name)
    faults.push(...own)
    if (own.some(({ severity }) => severity === 'error') || found.length < 2) return []
    const { restated, remarks } = twoValues(name, found)
    faults.push(
      ...remarks.map(({ message, edition: by }) =>
        warning('TWO-VALUES', message, at('points', by)),
      ),
    )
    return [{ id, name, points: found.map((point) => shippedOf(point, restated)) }]
  })
  return { series, faults }
}

function shippedOf(
  { edition, year, figure }: Point,
  restated: ReadonlyMap<string, SeriesPoint['restated']>,
): SeriesPoint {
  const { id, text, label, value, unit, kind, bound } = figure
  const other = restated.get(edition.id)
  return {
    edition: edition.id,
    year,
    figure: id,
    text,
    label,
    value,
    unit,
    kind,
    bound,
    ...(other && { restated: other }),
  }
}

/* ---------- a line, and the figure that it means ---------- */

function pointOf(
  id: string,
  entry: string,
  { compiled, ids, withdrawn }: Editions,
  place: Place,
): { point?: Point; faults: Diagnostic[] } {
  const known = compiled.find(({ edition }) => edition.id === id)
  // What is amiss with its report is told there.
  if (!known && ids.includes(id)) return { faults: [] }
  if (!known)
    return { faults: [withdrawn.includes(id) ? passedOver(id, place) : noEdition(id, ids, place)] }
  const { edition } = known
  const { year } = edition.meta
  if (year === null) return { faults: [error('YEAR', noYear(id), place)] }
  const anchor = readAnchor(entry)
  const { figure, choices } = follow(edition, anchor)
  const mended = (by: Figure): string => `${' '.repeat(place.column - 1)}${pointLine(edition, by)}`
  if (!figure)
    return {
      faults: [
        anchor.text === ''
          ? error('FIGURE', noFigure(anchor.id, edition, pointLine), place)
          : error('ANCHOR', lostWords(edition, entry, anchor, choices, pointLine), place),
      ],
    }
  if (anchor.text === '')
    return { faults: [error('UNANCHORED', `${BARE}请改成：${mended(figure)}`, place)] }
  const faults: Diagnostic[] = []
  if (figure.id !== anchor.id)
    faults.push(
      warning(
        'MOVED',
        `这里写的是“${entry}”，${id} 的报告里现在编号是 ${figure.id}，已经跟过去。无误就改成：${mended(figure)}`,
        place,
      ),
    )
  if (!isNeutral(edition, figure)) faults.push(error('NEUTRALITY', notNeutral(figure), place))
  const paragraph = findParagraph(edition, figure.paragraphId)
  if (paragraph && isRise(paragraph, figure)) faults.push(error('CHANGE', risen(id, figure), place))
  if (paragraph && plannedIn(edition)(paragraph, figure))
    faults.push(warning('PLAN', planned(id, figure), place))
  return { point: { ...known, year, figure, place }, faults }
}

const BARE = '这里只写了编号，报告一改，编号可能落到别的数据上。'

function passedOver(id: string, place: Place): Diagnostic {
  return warning('WITHDRAWN', `${id} 已经撤下，这一行先不用；放回来就又用上。`, place)
}

function noEdition(id: string, ids: readonly string[], place: Place): Diagnostic {
  const [near] = nearest(id, ids)
  const meant = near ? `想写的可能是 ${near}` : `现有：${ids.join('、') || '一份也没有'}`
  return error(
    'EDITION',
    `没有编号为 ${id} 的报告。${meant}；不要了的，就在这一行的行首加 #。`,
    place,
  )
}

function noYear(id: string): string {
  return `${id} 的报告没有写明是哪一年的，排不进各年的数。请删去这一行。`
}

function notNeutral({ id }: Figure): string {
  return `数据 ${id} 所在的一段讲领导人、党的会议或指导思想，不作各年的数。请删去这一行。`
}

function risen(edition: string, { id, text }: Figure): string {
  return `${edition} 的“${text}”（${id}）说的是增减了多少，不是有多少，画在一起分不清是增是减。请删去这一行。`
}

function planned(edition: string, { id, text }: Figure): string {
  return `${edition} 的“${text}”（${id}）像是目标或计划，不是已经做到的。请核对原文，是的话就删去这一行。`
}

/* ---------- figures that do not belong together ---------- */

function nameFaults(name: string, place: Place): Diagnostic[] {
  return isExcluded(name)
    ? [error('NEUTRALITY', `名称“${name}”讲到领导人、党的会议或指导思想，请换一个。`, place)]
    : []
}

function tooFew(name: string, place: Place): Diagnostic {
  return error(
    'TOO-FEW',
    `“${name}”只有一年的数，至少要有两年。请补上别的年份，或者先把 confirmed 改成 否。`,
    place,
  )
}

/** What sets a point apart from those before it: whose report it is, its unit, or that it tells their year. */
function unlikeFaults(
  { edition, figure, year, place }: Point,
  found: readonly Point[],
  issuer: string,
  { compiled }: Editions,
): Diagnostic[] {
  const [first] = found
  if (!first) return []
  const at = found.findIndex((point) => point.edition === edition)
  const fault = (code: string, message: string): Diagnostic => error(code, message, place)
  if (!areOfOneIssuer(edition, first.edition))
    return [
      fault(
        'ISSUER',
        `${edition.id} 和 ${first.edition.id} 不是同一个机关的报告，不放在一起。请删去一行。`,
      ),
    ]
  const editions = compiled.map((one) => one.edition)
  if (at === 0 && !isFolderOf(issuer, edition, editions))
    return [
      fault(
        'ISSUER',
        `${edition.id} 不是文件夹 ${issuer} 的机关的报告。请把这一组移到它自己的 series.yaml 里。`,
      ),
    ]
  const twin = found.slice(0, at).find((point) => point.year === year)
  if (twin)
    return [
      fault(
        'TWICE',
        `${twin.edition.id} 和 ${edition.id} 都是${year}年的报告，一年只写一个数。请删去一行。`,
      ),
    ]
  if (figure.unit !== first.figure.unit || figure.kind !== first.figure.kind)
    return [
      fault(
        'UNIT',
        `${edition.id} 的是“${figure.text}”，${first.edition.id} 的是“${first.figure.text}”，单位不一样，不是同一个数。请删去一行。`,
      ),
    ]
  return []
}

function takenFaults(name: string, { edition, figure, place }: Point, taken: Taken): Diagnostic[] {
  const key = `${edition.id} ${figure.id}`
  const first = taken.get(key)
  taken.set(key, name)
  if (first === undefined) return []
  return [
    error(
      'TWICE',
      `${edition.id} 的“${figure.text}”（${figure.id}）在“${first}”里已经写过，一个数只放在一处。请删去一行。`,
      place,
    ),
  ]
}

function sameName(name: string): string {
  return `前面已经有“${name}”。请合成一处，或者改一个名称。`
}
