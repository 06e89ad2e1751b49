/**
 * Parts a report from the page around it: breadcrumbs, buttons and counters go; the date and
 * the source printed among them are kept as facts.
 */
import { normaliseCharacters } from './characters'
import { joinLines, type Line, sliceLine, trimLine } from './line'
import { markerOf } from './markers'

/** What is printed on the page about the report. */
export interface Facts {
  title: string
  /** ISO date of publication, or null. */
  publishedOn: string | null
  source: string | null
}

export interface CleanReport {
  facts: Facts
  /** The report's own lines in order, headings and paragraphs alike, title left out. */
  body: Line[]
}

const WIDE_GAP = /\u3000{2,}|\t+/gu

/** Takes the page's furniture away and finds its facts. */
export function clean(lines: readonly Line[]): CleanReport {
  const blocks = lines
    .flatMap(splitAtGaps)
    .map((line) => trimLine(normaliseCharacters(line)))
    .filter(({ text }) => text !== '')
  const titleAt = findTitle(blocks)
  const title = titleAt < 0 ? '' : stripEnd(blocks[titleAt]?.text ?? '')
  const start = bodyStart(blocks, titleAt, title)
  const head = blocks.slice(0, start)
  const body = blocks.slice(start).filter((block) => !isFurniture(block.text))
  const tail = blocks.slice(-5)
  return {
    facts: {
      title,
      publishedOn: findDate(head) ?? findDate(tail.filter(({ text }) => isFactLine(text))),
      source: findSource(head) ?? findSource(tail),
    },
    body: joinBroken(body),
  }
}

/** Pages that put a whole report on one line part its paragraphs by two wide spaces or a tab. */
function splitAtGaps(line: Line): Line[] {
  const parts: Line[] = []
  let start = 0
  for (const gap of line.text.matchAll(WIDE_GAP)) {
    parts.push(sliceLine(line, start, gap.index))
    start = gap.index + gap[0].length
  }
  parts.push(sliceLine(line, start))
  return parts
}

/* ---------- the page's head ---------- */

const TITLE = /(?:报告|总结|工作情况|情况通报|情况|述职)(?:（[^）]{1,20}）)?$/u
const LONGEST_TITLE = 80

function findTitle(blocks: readonly Line[]): number {
  const firstHeading = blocks.findIndex(({ text }) => markerOf(text)?.level === 1)
  const head = blocks.slice(0, Math.min(firstHeading < 0 ? 40 : firstHeading, 60))
  return head.findIndex(
    ({ text }) =>
      text.length <= LONGEST_TITLE &&
      TITLE.test(stripEnd(text)) &&
      !isFurniture(text) &&
      !/[。；]/u.test(text),
  )
}

function stripEnd(text: string): string {
  return text.replace(/^《(.*)》$/u, '$1')
}

/** The first line of the report itself: after the title and the facts printed under it. */
function bodyStart(blocks: readonly Line[], titleAt: number, title: string): number {
  let at = titleAt + 1
  while (at < blocks.length) {
    const text = blocks[at]?.text ?? ''
    const isTitleAgain = title !== '' && text.length > 4 && (title.endsWith(text) || text === title)
    if (!isFurniture(text) && !isFactLine(text) && !isTitleAgain) break
    at++
  }
  return at
}

const FURNITURE: readonly RegExp[] = [
  /^.{0,80}(?:->|>>|＞|›).{0,80}$/u,
  /^(?:当前位置|您(?:现在)?(?:的|所在)位置|您所在的位置|所在位置)/u,
  /^[【[]?\s*字[体号]\s*[：:]/u,
  /^[【[]?(?:大|中|小|打印|关闭|收藏|分享|返回|分享到|打印本页|关闭窗口|[】\]|])[】\]]?$/u,
  /^(?:浏览次数|浏览量|点击数|点击量|点击率|阅读次数|阅读量|访问量|字号|字体)[：:]?/u,
  /^(?:今天是|扫一扫|分享到|微信扫|无障碍|网站地图|版权所有|主办单位|主办[：:]|承办|网站标识码|技术支持|联系我们|上一篇|下一篇|责任编辑|编辑[：:]|初审|相关链接|相关附件|.{0,20}ICP备|.{0,20}公网安备)/u,
  /^\[?字体.*打印$/u,
]

/** Whether a whole line belongs to the page, not to the report. */
function isFurniture(text: string): boolean {
  return text.length <= 200 && FURNITURE.some((form) => form.test(text))
}

const DATE = /((?:19|20)\d{2})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})(?!\d)日?/u
const FACT_WORDS =
  /^(?:发布时间|发布日期|公开日期|成文日期|生成日期|印发日期|更新时间|时间|日期|来源|信息来源|稿件来源|发布机构|发布单位|索引号|文号|发文字号|主题分类|名称|作者)[：]/u
const SIGNATURE =
  /^(?:[\p{Script=Han}（）]{2,20}\s?)?(?:19|20)\d{2}[年./-]\d{1,2}[月./-]\d{1,2}日?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?$/u

/** Whether a line states facts about the page: its date, its source. */
function isFactLine(text: string): boolean {
  return text.length <= 120 && (FACT_WORDS.test(text) || SIGNATURE.test(text))
}

/** Labels of a date in order of trust: when it was published, else dated, else changed. */
const DATE_LABELS = [
  '发布时间',
  '发布日期',
  '公开日期',
  '时间',
  '日期',
  '成文日期',
  '生成日期',
  '印发日期',
  '更新时间',
]

function findDate(blocks: readonly Line[]): string | null {
  const facts = blocks.map(({ text }) => text).filter((text) => !text.startsWith('今天是'))
  for (const label of DATE_LABELS)
    for (const text of facts) {
      const at = text.indexOf(`${label}：`)
      if (at < 0) continue
      const date = isoDate(text.slice(at + label.length + 1, at + label.length + 20))
      if (date) return date
    }
  for (const text of facts) {
    const date = SIGNATURE.test(text) ? isoDate(text) : undefined
    if (date) return date
  }
  return null
}

/** `2022-02-15`, or undefined where the text holds no date of the calendar. */
export function isoDate(text: string): string | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

const SOURCE =
  /(?:信息来源|稿件来源|来源)：\s?([^\s|｜【[（：]{2,30}?)(?=\s|[|｜【[（]|(?:发布)?时间|(?:发布)?日期|浏览|点击|字[体号]|作者|编辑|$)/u

function findSource(blocks: readonly Line[]): string | null {
  for (const { text } of blocks) {
    const match = text.length <= 200 ? SOURCE.exec(text) : null
    if (match?.[1]) return match[1]
  }
  return null
}

/* ---------- sentences that the source broke ---------- */

/** Joins a line to the next where the source broke it in mid-sentence. */
function joinBroken(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const previous = joined.at(-1)
    if (previous && isBroken(previous.text, line.text))
      joined[joined.length - 1] = joinLines(previous, line)
    else joined.push(line)
  }
  return joined
}

function isBroken(text: string, next: string): boolean {
  if (markerOf(next)) return false
  if (/[，、]$/u.test(text)) return true
  if (/[。！？；：”）》…]$/u.test(text)) return false
  if (/^[，。、；）”》]/u.test(next)) return true
  const runs = /。/u.test(text) || (/，/u.test(text) && text.length > 40)
  return runs && !markerOf(next)
}
