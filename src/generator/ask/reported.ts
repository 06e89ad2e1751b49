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
  const plans = plansIn(edition)
  const facts: Fact[] = []
  for (const section of walk(edition.sections.filter(({ id }) => isNumbered(id))))
    for (const paragraph of section.paragraphs) {
      if (cells.has(paragraph.id) || plans.has(paragraph.id)) continue
      for (const figure of byParagraph.get(paragraph.id) ?? [])
        if (
          mayLead(edition, figure) &&
          typeof figure.value === 'number' &&
          figure.value !== 0 &&
          figure.unit !== '' &&
          figure.kind !== 'rank' &&
          !isAimed(paragraph, figure) &&
          !isField(paragraph, figure)
        )
          facts.push({ figure, paragraph, section })
    }
  return facts
}

/** Words that name what is to come, in the title of a part. */
const PLANS = /下一?步|今后|明年|打算|安排|展望|计划/u
/** The same where nothing is said of how it went: 主要任务, but not 重点任务完成情况. */
const AIMS = /目标|任务|要求|部署/u
const ACCOUNTS = /情况|完成|落实|成效|进展|回顾|总结/u
/** What opens a passage on what is to come, below a part. */
const OPENS_PLANS = /^(?:下一?步|下一?阶段|今后|明年|新的一年)/u
const OPENS_YEAR = /^(20\d{2})年/u

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
 * (下一步工作打算), or after 下一步，… at the beginning of a paragraph, to the end of its section.
 */
export function plansIn({ sections, meta: { year } }: EditionBundle): ReadonlySet<string> {
  const plans = new Set<string>()
  for (const part of sections) {
    if (!isNumbered(part.id)) continue
    const isPlan = isAhead(part, year)
    for (const section of walk([part])) {
      let ahead = isPlan || opensPlans(section.title, year)
      for (const { id, text } of section.paragraphs) {
        ahead ||= opensPlans(text, year)
        if (ahead) plans.add(id)
      }
    }
  }
  return plans
}

function opensPlans(words: string, year: number | null): boolean {
  const named = Number(OPENS_YEAR.exec(words)?.[1] ?? 0)
  return OPENS_PLANS.test(words) || (year !== null && named > year)
}

/** Words of an aim in a sentence, and of one that a clause begins with. */
const AIMED =
  /目标|预期|力争|规划到|计划到|到20\d{2}年|控制值|十[一二三四五六]五”?时?期?末|明年|下一?步/u
const CLAUSE_AIMS = /^(?:确保|争取(?=.{0,12}(?:达|率|以上|以内))|计划|拟)/u

/** Whether a figure's sentence says what is aimed at, or its clause that this is to be made sure of. */
export function isAimed(paragraph: Paragraph, figure: Slice): boolean {
  const { start, end } = sentenceAround(paragraph, figure)
  const before = paragraph.text.slice(start, figure.start)
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
