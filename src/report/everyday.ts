import { findParagraph } from './outline'
import { sentenceAround } from './sentence'
import { headWords } from './tableWords'
import type { EditionBundle, Figure } from './types'

/** Work that is done piece by piece all the year round. */
const WORK = /办理|办复|办结|受理|审结|化解|调处|处置|答复|履行/u
/** 公开 is as often an attribute (公开渠道) as a deed; only at the start is it surely the deed. */
const PUBLISHED = /^公开/u
/** Answers to deputies and members come in one batch a year. (议案 would be found in 复议案件.) */
const BATCH = /建议|提案|代表/u
/** Names of things that are there to be counted at any time, though a verb stands beside them. */
const STOCK = /事项|机制|制度|机构|中心|平台|窗口|渠道|目录|清单|标准|办法|系统/u
/** Units that such pieces are counted in. */
const PIECES = new Set(['件', '起', '宗', '例', '条', '次', '件次', '人次'])
/** Words by which a sentence speaks of more, or less, than the year reported on, or of plans. */
const ELSEWHEN =
  /累计|总计|历年|以来|现有|现存|目前|截至|截止|近[一二两三四五六七八九十\d]+年|[二两三四五六七八九十\d]+年(?:来|间|内)|上半年|下半年|季度|\d月|月份|期间|上一?年(?!度)|去年|明年|目标|计划|力争|预计/u

/** The shortest first. */
const PERIODS = [
  { name: '每天', in: (days: number) => days },
  { name: '每周', in: (days: number) => days / 7 },
  { name: '每月', in: () => 12 },
]

/** 累计 of the year itself. */
const WITHIN_YEAR = /全年累计/gu

/** Below this many to a period, rounding would say something else than the report. */
const FEWEST = 5

/**
 * What a year's count comes to in everyday terms, `平均每天约24件`: the year's days, weeks or
 * months, whichever is the shortest in which at least five happen; two digits hold.
 *
 * Undefined unless it is honest. The figure must be exact, or a printed number with 余; its
 * label must say work done piece by piece (办理, 受理, 审结, 化解 …) and name nothing that
 * merely exists (事项, 平台 …) or comes in one batch (提案); it must be counted in pieces; and its
 * sentence, and in a table its heads, must speak of no other time than the year reported on (累计,
 * 截至, 上半年, 目标 …).
 * Silence is the answer in doubt.
 */
export function everyday(edition: EditionBundle, figure: Figure): string | undefined {
  const { year } = edition.meta
  const { kind, value, unit, label, bound, text } = figure
  if (year === null || kind !== 'count' || typeof value !== 'number') return undefined
  if (bound !== 'exact' && !(bound === 'over' && text.includes('余'))) return undefined
  if (!PIECES.has(unit) || STOCK.test(label) || BATCH.test(label)) return undefined
  if (!WORK.test(label) && !PUBLISHED.test(label)) return undefined
  const paragraph = findParagraph(edition, figure.paragraphId)
  if (!paragraph) return undefined
  const { start, end } = sentenceAround(paragraph, figure)
  const heads = headWords(edition, paragraph.id)
  const sentence = `${heads}${paragraph.text.slice(start, end)}`.replace(WITHIN_YEAR, '')
  if (ELSEWHEN.test(sentence) || isOfAnotherYear(heads, year)) return undefined
  const period = PERIODS.find((one) => value / one.in(daysOf(year)) >= FEWEST)
  if (!period) return undefined
  return `平均${period.name}约${rounded(value / period.in(daysOf(year)))}${unit}`
}

/** Whether a table's heads name a year, and not this one. */
function isOfAnotherYear(heads: string, year: number): boolean {
  return (heads.match(/\d{4}(?=年)/gu) ?? []).some((named) => Number(named) !== year)
}

function daysOf(year: number): number {
  return (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000
}

/** Whole, and to two digits: 24.4 → 24, 1703 → 1700. */
function rounded(value: number): number {
  return Math.round(Number(value.toPrecision(2)))
}

/** A working week has five days. */
const WORKDAYS = 5

/** What working days come to, `8个星期`, where they make whole weeks; else undefined. */
export function weeksOf({ kind, unit, value }: Figure): string | undefined {
  const isWorkdays = kind === 'duration' && /^个?工作日$/u.test(unit)
  if (!isWorkdays || typeof value !== 'number' || value % WORKDAYS !== 0) return undefined
  return value === 0 ? undefined : `${value / WORKDAYS}个星期`
}
