/** Reads a compiled edition as a critical proof-reader would, and refuses what is no report. */
import { walk } from '../report/outline'
import { idsInTables } from '../report/tableWords'
import type { EditionBundle, Figure, Paragraph, Place } from '../report/types'
import { isSignature } from './clean/facts'
import { type Diagnostic, error, Refusal, warning } from './ground/diagnostics'

/** Remarks on an edition. Throws a Refusal where citizens must not see it. */
export function check(edition: EditionBundle): Diagnostic[] {
  const paragraphs = [...walk(edition.sections)].flatMap((section) => section.paragraphs)
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
  const faults = [
    ...notAReport(edition, text),
    ...interpretation(edition, paragraphs),
    ...masked(paragraphs),
    ...censored(paragraphs),
    ...pinyin(paragraphs),
    ...digitsLost(paragraphs),
    ...cutShort(paragraphs, idsInTables(edition)),
  ]
  if (faults.some(({ severity }) => severity === 'error')) throw new Refusal(faults)
  return [...faults, ...titleAndDates(edition), ...rates(edition, paragraphs)]
}

/** The place of an offset in a paragraph; the source column is that of the paragraph's line. */
function placeAt({ source }: Paragraph, offset: number): Place {
  return { line: source?.line ?? 1, column: (source?.column ?? 1) + offset }
}

/* ---------- refusals ---------- */

const SHORTEST_UNHEADED = 100
/** Words without which no government reports on its work. */
const GENRE = /政府|行政|法治|依法|执法|工作|全[国省市县区]|我[省市县区局]|本[省市县区]|报告/u
const LEAST_CHINESE = 0.5

function notAReport(edition: EditionBundle, text: string): Diagnostic[] {
  const letters = text.replaceAll(/\P{L}+/gu, '').length
  const chinese = text.replaceAll(/\P{Script=Han}+/gu, '').length
  if (letters > 0 && chinese / letters < LEAST_CHINESE)
    return [error('NOT-CHINESE', '正文大半不是中文，像是译文或别的文件。请给出中文报告的原文。')]
  const sections = [...walk(edition.sections)]
  const headed = sections.some(({ title, paragraphs }) => title !== '' || paragraphs.length > 1)
  const headings = sections.map(({ title }) => title).join('')
  const ofGenre = GENRE.test(edition.meta.title + headings + text)
  const long = text.length >= (headings === '' ? SHORTEST_UNHEADED : 1)
  if (headed && long && ofGenre && (headings !== '' || edition.meta.title !== '')) return []
  return [
    error(
      'NOT-A-REPORT',
      `没有读到报告：应有标题（如“…关于2021年法治政府建设情况的报告”）、带编号的若干部分和成段的文字，这里读到${headings === '' ? '的没有一个小标题' : '的有小标题'}，正文${text.length}个字${ofGenre ? '' : '，通篇没有谈到政府工作'}。请检查是不是选错了文件。`,
    ),
  ]
}

function interpretation({ meta }: EditionBundle, paragraphs: readonly Paragraph[]): Diagnostic[] {
  const opening = paragraphs.slice(0, 3)
  const told = opening.find(
    ({ text }) => text.length < 60 && /解读|图解|一图读懂|政策问答/u.test(text),
  )
  if (!told && !/解读|图解|一图读懂|问答/u.test(meta.title)) return []
  return [
    error(
      'INTERPRETATION',
      '这是一篇解读，不是报告本身。请给出报告的原文。',
      told ? placeAt(told, 0) : undefined,
    ),
  ]
}

const MASK =
  /(?<![A-Za-z0-9第])(?:20)?(?:[*＊×]{1,6}|[xX]{1,4}|[□〇○]{2,6}|_{2,8})(?=(?:余|多)?(?:年|月|日|个|项|件|次|人|名|家|场|份|条|万|亿|元|%|户|部|期|起|宗))/gu

function masked(paragraphs: readonly Paragraph[]): Diagnostic[] {
  return everyMatch(paragraphs, MASK).map(({ paragraph, match }) =>
    error(
      'MASKED',
      `数字被遮去了：“${around(paragraph.text, match)}”。这像是模板，请给出填好数字的原文。`,
      placeAt(paragraph, match.index),
    ),
  )
}

function censored(paragraphs: readonly Paragraph[]): Diagnostic[] {
  return everyMatch(
    paragraphs,
    /（(?:此处)?(?:内容)?(?:略|从略|省略|删减|有删节|节选)）|【(?:略|删减)】/gu,
  ).map(({ paragraph, match }) =>
    error(
      'CENSORED',
      `原文有删略：“${around(paragraph.text, match)}”。请给出全文。`,
      placeAt(paragraph, match.index),
    ),
  )
}

const MOST_PINYIN = 5

function pinyin(paragraphs: readonly Paragraph[]): Diagnostic[] {
  const found = everyMatch(
    paragraphs,
    /\p{Script=Han}[（(] ?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?[）)]/gu,
  )
  const first = found[0]
  if (!first || found.length < MOST_PINYIN) return []
  return [
    error(
      'PINYIN',
      `字后面带着拼音（如“${first.match[0]}”），共${found.length}处。请给出没有注音的原文。`,
      placeAt(first.paragraph, first.match.index),
    ),
  ]
}

const MOST_LOST = 3

function digitsLost(paragraphs: readonly Paragraph[]): Diagnostic[] {
  const found = everyMatch(
    paragraphs,
    /(?:增长|下降|达到?|完成|超过|提高|突破|实现|占)(?:%|个百分点|亿元|万元|万人|万户)|(?:^|[，。；])年，/gu,
  )
  const first = found[0]
  if (!first || found.length < MOST_LOST) return []
  return [
    error(
      'DIGITS-LOST',
      `数字丢失了：“${around(first.paragraph.text, first.match)}”等${found.length}处只剩单位。请换一份完整的原文。`,
      placeAt(first.paragraph, first.match.index),
    ),
  ]
}

const PREVIEW =
  /预览(?:已)?结束|试读(?:已)?结束|剩余\d*页|(?:还剩|后续)\d+页|下载(?:后)?(?:查看)?(?:全文|完整版)|点击(?:查看|阅读|展开)(?:全文|更多|原文)|阅读全文|查看全文|展开全文|登录后(?:查看|阅读)|未完待续|转下页/u
const SHORTEST_ENDING = 20
/** Lines after a report's last sentence that need no end. */
const AFTERWORD = /^(?:附[件表]?\d*|联系人|联系电话|抄送)[：:]/u

/** A preview is no report; a last sentence without its end may be the report's own. */
function cutShort(paragraphs: readonly Paragraph[], cells: ReadonlySet<string>): Diagnostic[] {
  const preview = paragraphs.slice(-6).find(({ text }) => text.length < 80 && PREVIEW.test(text))
  if (preview)
    return [
      error(
        'CUT-SHORT',
        `文字到“${preview.text.slice(0, 20)}”就断了，这是预览而不是全文。请下载全文再试。`,
        placeAt(preview, 0),
      ),
    ]
  const last = paragraphs
    .filter(({ id, text }) => !cells.has(id) && !isSignature(text) && !AFTERWORD.test(text))
    .at(-1)
  if (
    !last ||
    last.text.length < SHORTEST_ENDING ||
    !/[\p{Script=Han}\d%‰，、：（“]$/u.test(last.text)
  )
    return []
  return [
    warning(
      'CUT-SHORT',
      `最后一段的末尾没有句号：“…${last.text.slice(-16)}”。请检查文件是不是缺了后面的部分。`,
      placeAt(last, last.text.length - 1),
    ),
  ]
}

interface Found {
  paragraph: Paragraph
  match: RegExpExecArray
}

/** Every match in the paragraphs, no more than a person would read. */
function everyMatch(paragraphs: readonly Paragraph[], form: RegExp): Found[] {
  const most = 20
  const found: Found[] = []
  for (const paragraph of paragraphs)
    for (const match of paragraph.text.matchAll(form)) {
      found.push({ paragraph, match })
      if (found.length >= most) return found
    }
  return found
}

function around(text: string, match: RegExpExecArray): string {
  return text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 8)
}

/* ---------- remarks ---------- */

function titleAndDates({ meta }: EditionBundle): Diagnostic[] {
  const remarks: Diagnostic[] = []
  if (meta.title === '')
    remarks.push(warning('NO-TITLE', '没有找到报告的标题。请在文件开头单独一行写上标题。'))
  if (meta.publishedOn === null)
    remarks.push(
      warning(
        'NO-DATE',
        '没有找到发布日期，页面上将不显示。可在标题下一行写上“发布时间：2022年2月15日”。',
      ),
    )
  const published = meta.publishedOn === null ? undefined : Number(meta.publishedOn.slice(0, 4))
  if (published !== undefined && meta.year !== null && published < meta.year)
    remarks.push(
      warning(
        'DATES',
        `发布日期 ${meta.publishedOn} 早于报告所说的${meta.year}年。请核对标题和日期。`,
      ),
    )
  return remarks
}

/** Points by which a rate may differ from what it is worked out from, for rounding. */
const ROUNDING = 0.6

/** 办理141件，调解75件，调解率60.5%: a rate that its own sentence does not bear out. */
function rates(edition: EditionBundle, paragraphs: readonly Paragraph[]): Diagnostic[] {
  const texts = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const places = placesOf(edition)
  return edition.figures.flatMap((rate, index) => {
    const [whole, part] = [edition.figures[index - 2], edition.figures[index - 1]]
    const paragraph = texts.get(rate.paragraphId)
    if (!whole || !part || !paragraph || rate.unit !== '%' || !/率$/u.test(rate.label)) return []
    if (
      whole.paragraphId !== rate.paragraphId ||
      whole.unit !== part.unit ||
      whole.kind !== 'count'
    )
      return []
    if (
      typeof whole.value !== 'number' ||
      typeof part.value !== 'number' ||
      typeof rate.value !== 'number'
    )
      return []
    if (/[。；]/u.test(paragraph.text.slice(whole.start, rate.start)) || part.value > whole.value)
      return []
    const name = rate.label.slice(-3, -1)
    const between = paragraph.text.slice(whole.end, part.start)
    if (!between.includes(name) || between.includes('其中')) return []
    const worked = (part.value / whole.value) * 100
    if (Math.abs(worked - rate.value) <= ROUNDING) return []
    return [
      warning(
        'RATE',
        `${part.text}占${whole.text}的${worked.toFixed(1)}%，原文写的${rate.label}是${rate.text}，没有说明以什么为基数。已照原文显示，请核对。`,
        places(rate),
      ),
    ]
  })
}

function placesOf(edition: EditionBundle): (figure: Figure) => Place {
  const byId = new Map<string, Paragraph>()
  for (const section of walk(edition.sections))
    for (const paragraph of section.paragraphs) byId.set(paragraph.id, paragraph)
  return ({ paragraphId, start }) => {
    const paragraph = byId.get(paragraphId)
    return paragraph ? placeAt(paragraph, start) : { line: 1, column: 1 }
  }
}
