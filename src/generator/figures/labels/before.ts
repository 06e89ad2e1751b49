/** The words before a number, brought to what they say of it. */
import { ENDS_STILL, FALL, LINKS, RISE } from '../lexicon'
import { brackets, covered, quotations } from '../masks'
import { dropExamples } from './examples'
import { dropSetting, trimLead } from './opening'
import { leadingVerb, trailingVerb, withoutInnerAdverbs } from './words'

const CHANGE = [...RISE, ...FALL]
/** Words between a subject and its number, longest first. */
const TIES = [...LINKS, ...CHANGE.flatMap((verb) => [`${verb}至`, `${verb}到`, `${verb}为`])].sort(
  (a, b) => b.length - a.length,
)

/** 案件（含上年结转） */
const EXPLAINED = /（(?:不?含|其中|包括)[^）]*）/gu
/** 落实办法和本市|30条, 全区共有|426名: words before a number that do not name what follows it. */
const IDLE_END = /(?<=.{2})(?:[本我全][省市县区州]|共有?|现有)$|^(?:共有?|现有|有)$/u

/** The words before a number, without what only introduces them or links them to it. */
export function leadOf(before: string, countsNext: boolean): string {
  const open = before.lastIndexOf('（')
  const inner = open > before.lastIndexOf('）') ? before.slice(open + 1) : before
  const said = inner.replace(EXPLAINED, '')
  const words = dropSetting(dropExamples(lastDeed(trimLead(said)), countsNext))
  const lead = trimLead(words)
  const bare = countsNext ? lead.replace(IDLE_END, '') : fromDeed(trimTail(lead))
  return withoutInnerAdverbs(bare.replace(/(?<=[\p{Script=Han}]{2})了$/u, ''))
}

/** 制定计划并组织开展讲座 → 组织开展讲座; 发现并整改 is one. */
function lastDeed(words: string): string {
  const inside = covered(words.length, quotations(words), brackets(words))
  for (let at = words.length - 3; at >= 5; at--)
    if (words[at] === '并' && !inside[at] && leadingVerb(words.slice(at + 1)) !== '')
      return words.slice(at + 1)
  return words
}

/** 对薄弱环节开展轮训 → 开展轮训; 对信访工作批示 → 信访工作批示. */
function fromDeed(words: string): string {
  if (!/^(?:对(?![外接口台标照比])|就(?!业)|针对)/u.test(words)) return words
  const deed = /(?:开展|进行|实施|举办|提出|作出|组织).{2,}$/u.exec(words)?.[0]
  if (deed) return deed.replace(/^进行/u, '')
  const isOpen = /(?:开展|进行|实施)$/u.test(words)
  return trailingVerb(words) === '' || isOpen ? words : words.replace(/^(?:针对|对|就)/u, '')
}

/** What something is compared with that is no time: 比法定期限|缩短, but not 较上年. */
const BESIDE = /^[较比](?:法定|规定|国家|承诺|计划|目标)[^，]{1,6}?(?=增|提|下|减|降|压|缩)/u

/**
 * The verb of a phrase that says nothing but a change: 较上一年度增长 → 增长; with what it is compared
 * with where that is no time: 比法定期限缩短; else undefined.
 */
export function changeAlone(lead: string): string | undefined {
  const rest = lead
    .replace(/^.{0,4}(?:数量|总数|总量|件数)(?=[较比与同环])/u, '')
    .replace(
      /^(?:较[^，]{0,8}同比|同比|环比|(?:较|比|与)[^，]{0,12}?(?=增|上升|提|扩|上涨|回|下|减|降|压|缩|收))/u,
      '',
    )
  if (!CHANGE.includes(rest)) return undefined
  const beside = BESIDE.exec(lead)?.[0] ?? ''
  return beside + rest
}

/** Words that end like a link but are none: 行为, 收到, 人均. */
const NO_LINK =
  /(?:[行作成因认列称视]为|[存现潜所内实]在|[收受得听接看遇拿办]到|[所拥具享没持国民私公现尚仍]有|[自理缘事案因]由|服从|公共|[人户平年月]均|[条合公契预签节大乡民婚]约|但是|还是)$/u

/**
 * Without the link to its number: 实际网办率|提升至, 占比|由2022年的. A change without 至 stays: it
 * is the meaning.
 */
export function trimTail(words: string): string {
  let rest = words
    .replace(
      /(?<=[由从到至为]|.{2})20\d{2}年(?:度|全年|底|末|上半年|[\d-]{1,5}月)?(?:的|平均)?$/u,
      '',
    )
    .replace(/[由从](?:原来|原先|此前|去年|上年|年初)的?$/u, '')
    .replace(/[由从]?(?:[一二三四五六七八九十]|\d+)年前的?$/u, '')
  for (;;) {
    rest = rest.replace(/“[^”]{1,5}式”$/u, '')
    if (rest.length > 2) rest = rest.replace(ENDS_STILL, '')
    const link = NO_LINK.test(rest) ? undefined : TIES.find((word) => rest.endsWith(word))
    if (!link) return rest
    rest = rest.slice(0, -link.length)
  }
}
