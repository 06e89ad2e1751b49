/** Sentences that the source broke. */
import { joinLines, type Line } from '../ground/line'
import { markerOf } from '../ground/markers'
import { isFactLine, isSignature } from './facts'

/** Joins a line to the next where the source broke it in mid-sentence. */
export function joinBroken(lines: readonly Line[]): Line[] {
  const joined: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const open = joined.at(-1)
    const previous = open?.at(-1)
    const broken =
      open && previous && isBroken({ first: open[0] as Line, previous, line, lines, index })
    if (open && broken) open.push(line)
    else joined.push([line])
  }
  return joined.map((parts) => joinLines(parts))
}

interface Break {
  /** What the line before the break began with. */
  first: Line
  previous: Line
  line: Line
  lines: readonly Line[]
  index: number
}

const ENDED = /[。！？；：”）》…】〕|]$/u
const BEGINS_LATE = /^[，。、；：！？）”》%％]/u
const NUMERAL_END = /[\d〇零一二两三四五六七八九十百千万亿点][.．]?$/u
const NUMERAL = /^[\d.．%‰〇零一二两三四五六七八九十百千万亿点]/u
/** 一是…, 第一，…, ◆…: the heading of a point, which may be long. */
const POINT =
  /^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[，、]|其[一二三四五六][，、]|[■□●○◆◇★▪•·➢✓])/u
/** 3项新制度: a count that goes on with a sentence; a paragraph seldom begins so. */
const COUNT = /^\d[\d,.]*(?![年月日\d])[^\s，。、.．）)]/u
/** A unit never begins a line: the number that it counts stands above. */
const UNIT =
  /^(?:[万亿](?!一)|年|[月日](?!常|益|前)|个(?!别|体|人|案)|[项件家名份起场次户条](?![目款数庭籍称单草诉源])|人次|元|亩|吨|公里|平方米)/u
/** The rest of a number above: 至30件, 余件. */
const RANGE_GOES_ON = /^(?:[至到]\d|余(?!额|下|地)|多[个件名家万])/u
/** Words that nothing ends in: what they lead to stands below. */
const LEADS_ON =
  /(?:的|以及|(?<![温总调平缓饱])和|将|按照|根据|围绕|截至|截止|共计|[了共]有|(?:达|提[高升]|增[加长]|扩大|下降|减少|压[缩减]|缩短|延长|降低|扩展|延伸|覆盖)[至到])$/u
/** Lines shorter than this are headings, names or cells unless they break off at a comma. */
const SHORTEST_BROKEN = 20
const SHORTEST_COUNTED = 8
const SHORTEST_NUMBERED = 4
const LONGEST_CELL = 14

function isBroken({ first, previous, line, lines, index }: Break): boolean {
  const [text, next] = [previous.text, line.text]
  if (previous.cell || line.cell || isNumber(text) || isNumber(next)) return false
  if (/\d[.．]$/u.test(text) && text.length >= SHORTEST_COUNTED) return /^\d/u.test(next)
  if (NUMERAL_END.test(text) && /^[\d.．]/u.test(next)) return false
  if (BEGINS_LATE.test(next)) return true
  if (markerOf(next)) return false
  if (/\d[，,]$/u.test(text) && /^\d/u.test(next)) return false
  if (markerOf(text)?.length === text.length) return true
  if (ENDED.test(text)) return false
  if (/[，、]$/u.test(text)) return true
  if (
    /\d$/u.test(text) &&
    text.length >= SHORTEST_NUMBERED &&
    (UNIT.test(next) || RANGE_GOES_ON.test(next))
  )
    return true
  if (/\p{Script=Han}\d[\d.]*[—–~～-]$/u.test(text) && /^\d/u.test(next)) return true
  if (NUMERAL_END.test(text) && NUMERAL.test(next)) return false
  if (/^附件\d{0,2}：/u.test(next)) return false
  if ([text, next].some((one) => isFactLine(one) || isSignature(one))) return false
  if (isQuotedOn(text, next)) return true
  if (LEADS_ON.test(text) && /[，。；]/u.test(next) && markerOf(first.text) === undefined)
    return true
  if (text.length >= SHORTEST_COUNTED && COUNT.test(next) && next.length > LONGEST_CELL)
    return markerOf(first.text) === undefined && !/^[表图]/u.test(text) && !POINT.test(text)
  if (text.length < SHORTEST_BROKEN) return false
  if (POINT.test(text) && !/。/u.test(text)) return false
  const numbered = markerOf(first.text) !== undefined
  if (/。/u.test(text) || (/，/u.test(text) && !numbered && !/^[—-]/u.test(text))) return true
  return isSentence(first, text) && goesOn(lines, index)
}

/** A title or a term that opens above and closes below: 《重大行政决策程序暂行 / 条例》. */
function isQuotedOn(text: string, next: string): boolean {
  return /[《“（〔][^《》“”（）〔〕]*$/u.test(text) && /^[^《》“”（）〔〕]*[》”）〕]/u.test(next)
}

function isNumber(text: string): boolean {
  return /^[-—–－\s\d.,/]+$/u.test(text)
}

/** Long for a heading, and neither numbered nor a caption. */
function isSentence(first: Line, text: string): boolean {
  return (
    markerOf(first.text) === undefined &&
    first.level === undefined &&
    !/^[—\-表图]|^附[表图件]/u.test(text) &&
    /[的了和与并在对等]/u.test(text)
  )
}

/** Whether running text follows that ends. */
function goesOn(lines: readonly Line[], index: number): boolean {
  const next = lines[index]?.text ?? ''
  return /，/u.test(next) && next.length >= SHORTEST_BROKEN
}
