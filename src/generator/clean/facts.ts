/** Date and source of a report, as its page prints them. */
import { type Diagnostic, warning } from '../ground/diagnostics'
import type { Line } from '../ground/line'

export interface Facts {
  title: string
  /** ISO date of publication, or null. */
  publishedOn: string | null
  source: string | null
}

const DATE = '((?:19|20)\\d{2}) ?[年./-] ?(\\d{1,2}) ?[月./-] ?(\\d{1,2})(?!\\d)日?'
const TIME = '(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?'
const FACT =
  /^[|【[]? ?(?:信息时间|发布(?:时间|日期)|公开日期|成文日期|生成日期|印发日期|更新时间|时间|日期|信息来源|稿件来源|来源|发布机构|发布单位|索引号|文号|发文字号|主题分类|主题词|标题|名称|信息名称|发文机关|发文单位|有效性|公开类别|公开形式|作者|编辑) ?[：|]/u
const SIGNATURE = new RegExp(`^(?:[\\p{Script=Han}（）]{2,24} ?)?${DATE}${TIME}$`, 'u')
const DATE_AND_SOURCE = new RegExp(`^${DATE}${TIME} ?(?:[|丨] ?)?(?:信息|稿件)?来源：.{0,40}$`, 'u')
const LONGEST_FACT = 160

/** Whether a block states facts about the page: its date, its source. */
export function isFactLine(text: string): boolean {
  if (text.length > LONGEST_FACT) return false
  return FACT.test(text) || SIGNATURE.test(text) || DATE_AND_SOURCE.test(text)
}

/** Whether a block closes a report: the organ's name, a date, or both, or that it may be published. */
export function isSignature(text: string): boolean {
  return (
    SIGNATURE.test(text) ||
    /^（?此件(?:主动|依申请)?公开(?:发布)?）?$/u.test(text) ||
    /^[\p{Script=Han}（）]{2,24}(?:政府|委员会|[厅局署院部委]|办公[厅室])$/u.test(text) ||
    /^[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$/u.test(
      text,
    )
  )
}

/** Labels of a date in order of trust: when it was published, else dated, else changed. */
const PUBLISHED = ['发布时间', '发布日期', '公开日期', '时间', '日期']
const DATED = ['成文日期', '生成日期', '印发日期', '更新时间']

/** The facts printed in a page's head, else in its tail; dates that disagree are told. */
export function factsOf(page: { title: string; head: readonly Line[]; tail: readonly Line[] }): {
  facts: Facts
  diagnostics: Diagnostic[]
} {
  const { title, head, tail } = page
  const published = labelled(head, PUBLISHED) ?? labelled(tail, PUBLISHED)
  const dated = labelled(head, DATED)
  const signed = signedDate(head)
  const found = published ?? signed ?? dated ?? signedDate(tail)
  const facts = {
    title,
    publishedOn: found?.date ?? null,
    source: sourceIn(head) ?? sourceIn(tail),
  }
  const diagnostics = [dated, signed].flatMap((other) =>
    found && other && other.date !== found.date
      ? [
          warning(
            'DATES',
            `页面上印着两个日期：${found.date} 和 ${other.date}，已取前者为发布日期。请核对。`,
            { line: other.line.line, column: 1 },
          ),
        ]
      : [],
  )
  return { facts, diagnostics: diagnostics.slice(0, 1) }
}

interface Dated {
  date: string
  line: Line
}

function labelled(blocks: readonly Line[], labels: readonly string[]): Dated | undefined {
  for (const label of labels)
    for (const line of blocks) {
      const { text } = line
      if (text.startsWith('今天是') || text.length > LONGEST_FACT) continue
      const at = text.search(new RegExp(`${label} ?[：|]`, 'u'))
      if (at < 0) continue
      const from = at + label.length
      const date = isoDate(text.slice(from, from + 24))
      if (date) return { date, line }
    }
  return undefined
}

function signedDate(blocks: readonly Line[]): Dated | undefined {
  for (const line of blocks) {
    const plain = SIGNATURE.test(line.text) || DATE_AND_SOURCE.test(line.text)
    const date = plain ? isoDate(line.text) : undefined
    if (date) return { date, line }
  }
  return undefined
}

/** `2022-02-15`, or undefined where the text holds no date of the calendar. */
export function isoDate(text: string): string | undefined {
  const match = new RegExp(DATE, 'u').exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

const SOURCE =
  /(?:信息来源|稿件来源|(?<!数据|资料|图片)来源) ?[：|] ?([^\s|｜丨【】[\]（：]{2,30}?)(?=\s|[|｜丨【】[\]（]|(?:发布|更新)?(?:时间|日期)|浏览|点击|阅读|字[体号]|作者|编辑|打印|$)/u

function sourceIn(blocks: readonly Line[]): string | null {
  for (const { text } of blocks) {
    const match = text.length <= LONGEST_FACT ? SOURCE.exec(text) : null
    if (match?.[1]) return match[1]
  }
  return null
}
