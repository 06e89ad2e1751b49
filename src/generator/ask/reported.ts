/** What a report says was done in its year, and what it only means to do. */
import { groupBy } from '../../report/groupBy'
import { mayLead } from '../../report/neutrality'
import { walk } from '../../report/outline'
import { sentenceAround } from '../../report/sentence'
import { idsInTables } from '../../report/tableWords'
import type { EditionBundle, Figure, Paragraph, Section, Slice } from '../../report/types'

/** A figure with where it stands. */
export interface Fact {
  figure: Figure
  paragraph: Paragraph
  section: Section
}

/**
 * What a report tells as done, in its numbered parts and outside of excluded passages: figures of one
 * value in a sentence. What stands in a table is read beside its neighbours.
 */
export function factsOf(edition: EditionBundle): Fact[] {
  const byParagraph = groupBy(edition.figures, ({ paragraphId }) => paragraphId)
  const cells = idsInTables(edition)
  const isPlanned = plannedIn(edition)
  const facts: Fact[] = []
  for (const section of walk(edition.sections.filter(({ id }) => isNumbered(id))))
    for (const paragraph of section.paragraphs) {
      if (cells.has(paragraph.id)) continue
      for (const figure of byParagraph.get(paragraph.id) ?? [])
        if (
          mayLead(edition, figure) &&
          typeof figure.value === 'number' &&
          figure.value !== 0 &&
          figure.unit !== '' &&
          figure.kind !== 'rank' &&
          !isPlanned(paragraph, figure) &&
          !isLater(paragraph, figure, edition.meta.year) &&
          !isField(paragraph, figure)
        )
          facts.push({ figure, paragraph, section })
    }
  return facts
}

/** Words that name what is to come, in the title of a part. */
const PLANS =
  /下一?步|今后|明年|打算|安排|展望|计划|(?:规划|纲要|草案).{0,8}说明|(?:确保|力争|争取).*(?:目标|任务)/u
/** The same where nothing is said of how it went: 主要任务, but not 重点任务完成情况. */
const AIMS = /目标|任务|要求|部署/u
/** How it went; but 落实措施 and 预期成效 are of what is to come. */
const ACCOUNTS =
  /情况|(?:完成|落实)(?!的?(?:措施|举措|办法|方案|步骤|路径|时限|时间|要求|机制|责任|计划))|(?<!预期)(?:成效|进展)|回顾|总结/u
/** What opens a passage on what is to come, below a part. */
const OPENS_PLANS = /^(?:下一?步|下一?阶段|今后|明年|新的一年)/u
const OPENS_YEAR = /^(20\d{2})年(?!\d)/u
/** 2025年，我们将, 2025年的主要任务: a later year with words of a plan, but not 2025年1月，听取了报告. */
const PLANS_YEAR =
  /^20\d{2}年(?:，[^。；]*?(?:将(?!军)|(?<![主重纪需摘概])要|计划|拟|打算|继续|力争|争取|确保|着力|重点)|[^，。；]{0,10}(?:打算|安排|计划|思路|目标|任务|要求|重点))/u
const DONE = /^[^。；]*?(?:了|已)/u

/** Whether a part is numbered, and neither the report's opening nor an annex. */
function isNumbered(id: string): boolean {
  return /^\d/u.test(id)
}

/** Whether a part is on what is planned. */
function isAhead({ title }: Section, year: number | null): boolean {
  const named = Number(/(20\d{2})年/u.exec(title)?.[1] ?? 0)
  if (year !== null && named > 0) return named > year
  return PLANS.test(title) || (AIMS.test(title) && !ACCOUNTS.test(title))
}

/**
 * Ids of the paragraphs that look ahead: in a part on what is planned, under a heading that begins so
 * (下一步工作打算), or after 下一步，… at the beginning of a paragraph, to the end of its section with
 * all that is below it.
 */
function plansIn({ sections, meta: { year } }: EditionBundle): ReadonlySet<string> {
  const plans = new Set<string>()
  const read = (section: Section, isAheadAbove: boolean): void => {
    let ahead = isAheadAbove || headsPlans(section.title, year)
    for (const { id, text } of section.paragraphs) {
      ahead ||= opensPlans(text, year)
      if (ahead) plans.add(id)
    }
    for (const child of section.children) read(child, ahead)
  }
  for (const part of sections) if (isNumbered(part.id)) read(part, isAhead(part, year))
  return plans
}

function headsPlans(title: string, year: number | null): boolean {
  return OPENS_PLANS.test(title) || isAfter(OPENS_YEAR.exec(title)?.[1], year)
}

function opensPlans(text: string, year: number | null): boolean {
  if (OPENS_PLANS.test(text)) return true
  return isAfter(OPENS_YEAR.exec(text)?.[1], year) && PLANS_YEAR.test(text) && !DONE.test(text)
}

function isAfter(named: string | undefined, year: number | null): boolean {
  return year !== null && Number(named ?? 0) > year
}

/**
 * Tells of a report's figures whether each is a plan: where it stands, what its sentence aims at, or
 * that it is 今年's in a report that looks back on the year before.
 */
export function plannedIn(
  edition: EditionBundle,
): (paragraph: Paragraph, figure: Slice) => boolean {
  const plans = plansIn(edition)
  const { title } = edition.meta
  const looksBack =
    /政府工作报告/u.test(title) || edition.sections.some((part) => /回顾/u.test(part.title))
  return (paragraph, figure) =>
    plans.has(paragraph.id) ||
    isAimed(paragraph, figure) ||
    (looksBack && wordsBefore(paragraph, figure).includes('今年'))
}

/** The words of a figure's sentence before it. */
function wordsBefore(paragraph: Paragraph, figure: Slice): string {
  return paragraph.text.slice(sentenceAround(paragraph, figure).start, figure.start)
}

/** Whether a figure's sentence begins in a year after the report's: 2025年1月，听取报告12次. */
function isLater(paragraph: Paragraph, figure: Slice, year: number | null): boolean {
  return isAfter(/^(20\d{2})年/u.exec(wordsBefore(paragraph, figure))?.[1], year)
}

/** Words of an aim in a sentence, and of one that a clause begins with. */
const AIMED =
  /目标|预期|力争|规划到|计划到|到20\d{2}年|控制值|十[一二三四五六]五”?时?期?末|明年|下一?步/u
const CLAUSE_AIMS = /^(?:确保|争取(?=.{0,12}(?:达|率|以上|以内))|计划|拟)/u

/** Whether a figure's sentence says what is aimed at, or its clause that this is to be made sure of. */
function isAimed(paragraph: Paragraph, figure: Slice): boolean {
  const { end } = sentenceAround(paragraph, figure)
  const before = wordsBefore(paragraph, figure)
  const clause = before.slice(before.lastIndexOf('，') + 1)
  return AIMED.test(before + clauseAfter(paragraph, figure, end)) || CLAUSE_AIMS.test(clause)
}

/** Whether a number only says how large a field is in which something ranks: 在52个城市中排名第三. */
function isField(paragraph: Paragraph, figure: Slice): boolean {
  const { end } = sentenceAround(paragraph, figure)
  return /排名|位列|位居|名列/u.test(clauseAfter(paragraph, figure, end))
}

/** The rest of a figure's clause, which ends with its sentence at `end` at the latest. */
function clauseAfter({ text }: Paragraph, figure: Slice, end: number): string {
  return text.slice(figure.end, end).split('，', 1)[0] ?? ''
}
