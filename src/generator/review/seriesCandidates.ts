/** Figures of one issuer's editions that may be the same, year after year. */
import { groupBy } from '../../report/groupBy'
import { sentenceAround } from '../../report/sentence'
import type { EditionBundle, Figure } from '../../report/types'
import { isBoundLost, isClear } from '../ask/clear'
import { type Fact, factsOf } from '../ask/reported'
import { isRise } from '../editor/rise'

/** A figure with its edition. */
export interface Yearly {
  edition: EditionBundle
  figure: Figure
}

/** What may be one figure in several editions, oldest first, one an edition. */
export interface Candidate {
  figures: Yearly[]
  /** Whether no edition has two figures that it may be. */
  isSure: boolean
}

/**
 * What may be one figure in editions of one issuer: figures of what was done, of one label, unit and
 * kind and over one stretch of time. Of a year that two editions are on, neither is taken; in the
 * order of the newest edition.
 */
export function candidatesOf(editions: readonly EditionBundle[]): Candidate[] {
  const byYear = groupBy(editions, ({ meta }) => meta.year)
  const oldestFirst = editions
    .filter(({ meta: { year } }) => year !== null && byYear.get(year)?.length === 1)
    .sort((a, b) => (a.meta.year ?? 0) - (b.meta.year ?? 0))
  const yearly = [...oldestFirst].reverse().flatMap((edition) => {
    const earlier = new Set(edition.figures.map(({ change }) => change?.previousFigure))
    return factsOf(edition)
      .filter((fact) => isFit(fact) && !earlier.has(fact.figure.id))
      .map((fact) => ({ edition, figure: fact.figure, key: keyOf(fact) }))
  })
  return [...groupBy(yearly, ({ key }) => key).values()].flatMap((alike): Candidate[] => {
    const own = [...groupBy(alike, ({ edition }) => edition).values()]
    const sure = own.filter((figures) => new Set(figures.map(saidOf)).size === 1)
    const figures = sure.flatMap(([first]) => first ?? []).reverse()
    const isOne = figures.length > 1 && areNear(figures)
    return isOne ? [{ figures, isSure: sure.length === own.length }] : []
  })
}

/** What there is of a thing is many times what comes in a year, and both may be called alike. */
const FARTHEST = 10

function areNear(figures: readonly Yearly[]): boolean {
  const sizes = figures.flatMap(({ figure }) => figure.value).map(Math.abs)
  return Math.max(...sizes) <= Math.min(...sizes) * FARTHEST
}

function saidOf({ figure }: Yearly): string {
  return JSON.stringify([figure.value, figure.bound])
}

/** What a sentence sets for others to keep to is a rule, and not what was done. */
const RULE =
  /应当|应(?=[在于为])|不得|必须|须(?=[在于为经由])|不(?:少|低|高|多|超)[于过]|要求|规定.{0,8}(?:不|为|在)|标准为/u

/** What a doing with one of these as its object was done to, only its sentence says: 制定整改措施. */
const VAGUE =
  /^\p{Script=Han}{2}(?:整改|修改|审查|初审|改进|长效|相关|有关|各类)?(?:措施|机制|意见|建议|意见建议|问题|问题清单|文件|任务|制度|方案|工作|项目|事项|活动|案件|信息|人员)$/u
const SHORTEST = 5

/** Whether a figure stands for itself and says what was done, not by how much it changed or what must be. */
function isFit({ figure, paragraph }: Fact): boolean {
  const { start, end } = sentenceAround(paragraph, figure)
  return (
    /^(?:percent|count|money)$/u.test(figure.kind) &&
    !/^(?:within|under)$/u.test(figure.bound) &&
    !isRise(paragraph, figure) &&
    !VAGUE.test(plainly(figure)) &&
    plainly(figure).length >= SHORTEST &&
    isClear(figure) &&
    !isBoundLost(figure) &&
    !RULE.test(paragraph.text.slice(start, end))
  )
}

/* ---------- what tells figures apart ---------- */

/** Words that say the same with or without them: whose report it is and which year's is known. */
const IDLE =
  /(?:20\d{2}年度?|全年|本年度?|年度|当年|今年|全[市省县区州盟旗]|[我本][市省县区州盟旗]|各级|的|了|[\s\p{P}])/gu
/** A stretch of time other than the year, and what came in it, by the words of a sentence before its figure. */
const SPANS =
  /以来|截至|截止|至今|目前|上半年|下半年|[一二三四]季度|[\d一二三四五六七八九十]+(?:—|-|至)?[\d一二三四五六七八九十]*月|[三五两近\d]+年来|十[一二三四]五|累计|历年|历史|新增|净增/gu

/** Equal where two figures may be the same: label, unit, kind, and over which time they count. */
function keyOf({ figure, paragraph }: Fact): string {
  const { start } = sentenceAround(paragraph, figure)
  const before = paragraph.text.slice(start, figure.start)
  const isOfYear = /全年|本年|年度/u.test(before)
  const spans = [...before.matchAll(SPANS)]
    .map(([words]) => words)
    .filter((words) => words !== '累计' || !isOfYear)
  return [plainly(figure), figure.unit, figure.kind, ...[...new Set(spans)].sort()].join('\n')
}

function plainly({ label }: Figure): string {
  return label.replaceAll(IDLE, '')
}
