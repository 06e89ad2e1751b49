/** Where one year's report and the next print different values for that year. */
import { type BeforeAfter, changesOf } from '../../report/compare'
import { whenWords } from '../../report/figureWords'
import { findParagraph } from '../../report/outline'
import type { Change, EditionBundle, Figure, SeriesPoint } from '../../report/types'
import { haveOne, mayBeOne, truthBehind, type Within } from './nearness'

/** An edition, and where its report lies in the content folder. */
export interface Reported {
  edition: EditionBundle
  path: string
}

/** A figure that an edition prints for its year. */
export interface Told extends Reported {
  year: number
  figure: Figure
}

/** What the publisher is told, at the line of an edition. */
interface Remark {
  edition: string
  message: string
}

/** What later reports print for the year of an edition, by its id, and what the publisher is told. */
interface TwoValues {
  restated: Map<string, SeriesPoint['restated']>
  remarks: Remark[]
}

/**
 * The years of a series, oldest first, for which the next year's report gives another value than
 * their own. It gives one where it prints it, or prints the 个百分点 from which it follows. Where it
 * prints only by how much the figure changed and the two values say otherwise, that is remarked alone.
 */
export function twoValues(name: string, points: readonly Told[]): TwoValues {
  const restated: TwoValues['restated'] = new Map()
  const remarks: Remark[] = []
  for (const [index, now] of points.entries()) {
    const before = points[index - 1]
    if (before?.year !== now.year - 1) continue
    const given = givenFor(before.year, now)
    const [first] = given
    if (first && !given.some(({ mayBe }) => mayBe(before.figure))) {
      restated.set(before.edition.id, first.restated)
      const message = `“${name}”${before.year}年的数有两个：${placeOf(before)} 印的是“${before.figure.text}”，${placeOf(now, first.figure)} ${first.says}。请核对原文；没有认错的话，应用会注明两年口径可能不同。`
      remarks.push({ edition: before.edition.id, message })
    }
    const stated = first ? undefined : statedOtherwise(before, now)
    if (stated) {
      const message = `“${name}”两年的数和报告说的升降对不上：${placeOf(before)} 印的是“${before.figure.text}”，${placeOf(now)} 印的是“${now.figure.text}”，${placeOf(now, stated)} 却说${wordsOf(stated)}“${stated.text}”。请核对是不是同一个口径，不是就删去一年。`
      remarks.push({ edition: now.edition.id, message })
    }
  }
  return { restated, remarks }
}

/** A value that a report gives for the year before its own. */
interface Given {
  /** Whether the figure of that year's own report may be the same. */
  mayBe: (figure: Figure) => boolean
  figure: Figure
  says: string
  restated: SeriesPoint['restated']
}

/** The earlier values that a report gives of its figure: those that it prints first. */
function givenFor(year: number, { edition, figure }: Told): Given[] {
  const changes = changesOf(edition).filter(
    (change) => change.figure.id === figure.id && isOfYear(change, year),
  )
  return changes
    .map((change): Given => {
      const { printed, before } = change
      if (printed)
        return {
          mayBe: (own) => mayBeOne(own, printed),
          figure: printed,
          says: `印的${year}年是“${printed.text}”`,
          restated: { edition: edition.id, figure: printed.id, text: printed.text },
        }
      const text = statement(edition, change)
      return {
        mayBe: (own) => haveOne(truthBehind(own), truthBefore(change)),
        figure,
        says: `写的是“${text}”，照此${year}年是${before}%`,
        restated: { edition: edition.id, figure: figure.id, text },
      }
    })
    .sort((a, b) => Number(a.figure === figure) - Number(b.figure === figure))
}

/** What a share was before, by its 个百分点: each of the two may have been rounded. */
function truthBefore({ figure, statedBy = figure, direction }: BeforeAfter): Within {
  const now = truthBehind(figure)
  const by = truthBehind(statedBy)
  return direction === 'up'
    ? { low: now.low - by.high, high: now.high - by.low }
    : { low: now.low + by.low, high: now.high + by.high }
}

function isOfYear({ since }: BeforeAfter | Change, year: number): boolean {
  return since === '同比' || whenWords({ since }, year + 1).before === `${year}年`
}

/** The report's words from a figure to what states its change: 93%，较上一年度增长52个百分点. */
function statement(edition: EditionBundle, { figure, statedBy = figure }: BeforeAfter): string {
  const text = findParagraph(edition, figure.paragraphId)?.text ?? ''
  return text.slice(figure.start, statedBy.end)
}

/** What is printed of a figure's change, if the figure and that of the year before do not bear it out. */
function statedOtherwise(before: Told, { edition, figure }: Told): Figure | undefined {
  return edition.figures.find(
    (stating) =>
      stating.change?.of === figure.id &&
      isOfYear(stating.change, before.year) &&
      !isBorneOut(stating, before.figure, figure),
  )
}

/** Points of a hundred that a rate worked out from rounded numbers may be off. */
const SLACK = 0.1

/**
 * Whether a rise or fall as stated may be that from one value to the other. What is said of a share
 * in another unit than its own is not held against it.
 */
function isBorneOut(stating: Figure, from: Figure, to: Figure): boolean {
  const isRate = stating.kind === 'percent' && to.kind !== 'percent'
  if (!isRate && (stating.unit !== to.unit || stating.kind !== to.kind)) return true
  const old = truthBehind(from)
  const now = truthBehind(to)
  const by = truthBehind(stating)
  if (isRate && old.low <= 0) return true
  const low = isRate ? (now.low / old.high - 1) * 100 : now.low - old.high
  const high = isRate ? (now.high / old.low - 1) * 100 : now.high - old.low
  const isDown = stating.change?.direction === 'down'
  const [least, most] = isDown ? [-by.high, -by.low] : [by.low, by.high]
  return low <= most + SLACK && high >= least - SLACK
}

function wordsOf({ change }: Figure): string {
  return change?.direction === 'down' ? '下降' : '上升'
}

/** `editions/shenyang-2021/report.txt:12:5`: where a figure stands in its report. */
function placeOf({ edition, path, figure }: Told, own: Figure = figure): string {
  const source = findParagraph(edition, own.paragraphId)?.source ?? { line: 1, column: 1 }
  return `${path}:${source.line}:${source.column + own.start}（${own.id}）`
}
