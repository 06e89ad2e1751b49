/** Doings in words: where a verb stands in them, and whether they hold anything else. */
import { ADVERBS, COMPLEMENTS, NOUN_MAKER, NOUNY, TAKING, VERBS } from '../lexicon'
import { brackets, covered, quotations } from '../masks'

/** The verb a phrase begins with, or ''; 执法人员 begins with none. */
export function leadingVerb(words: string): string {
  const manner = /^[新拟净](?=..)/u.exec(words)?.[0] ?? ''
  const verb = words.slice(manner.length, manner.length + 2)
  if (!VERBS.has(verb)) return ''
  const rest = words.slice(manner.length + 2)
  const isNoun =
    /^(?:[率者量数额单函表]|金额)/u.test(rest) || (NOUNY.has(verb) && NOUN_MAKER.test(rest))
  return isNoun ? '' : manner + verb
}

/** The verb a phrase ends with, its object missing: 评估建议废止 → 废止; or ''. */
export function trailingVerb(words: string): string {
  const verb = words.slice(-2)
  return VERBS.has(verb) ? verb : ''
}

const DOING = new Set([...VERBS, ...COMPLEMENTS, ...ADVERBS.filter((word) => word.length === 2)])

/** Whether the words tell a doing and nothing that it is done to: 评估建议废止, 调解成功. */
export function isBareDoing(words: string): boolean {
  if (TAKING.has(words.slice(0, 2)) && NOUNY.has(words.slice(2, 4))) return false
  let at = 0
  let verbs = 0
  while (at < words.length) {
    const word = words.slice(at, at + 2)
    if (DOING.has(word)) {
      if (VERBS.has(word)) verbs++
      at += 2
    } else if (/[、和与及或并拟未不已共]/u.test(words[at] as string)) {
      at++
    } else {
      return false
    }
  }
  return verbs > 0 && (words.length <= 4 || words.length > verbs * 2)
}

/** Those who do something: what follows their name is their deed. */
const DOER =
  /(?:机关|机构|(?<!法治)政府|(?<!跨)部门|组织|法院|检察院|委员会|会议|党组|党委|办公室|中心|网站|系统|平台|单位|企业|公司|人员|干部|同志|成员|队伍|窗口|律师|顾问|[^人职党雇]员|人员|职员|党员|工作者|群众|学校|医院|法庭|司法所|街道|社区|当事人|负责人|代表|委员|(?<![结布格全残变破])局|[厅署]|复议委|办事处|[市县区]直|主体班|[我全本][省市县区州乡镇街]|[\p{Script=Han}]{2}[省市县区州])$/u
const INNER_ADVERB =
  /(?:全年|先后|累计|依法|共计|总计|合计|已经|分别|及时|积极|主动|认真|严格|有效|持续|深入|大力|扎实|成功|直接|统一|联合|集中|共同|全部|专题|定期|多次|牵头|去年|今年|20\d{2}年|已|(?<!公)共|均|也|还|再)$/u

/** Of these, those that say nothing of the figure. */
const FILLER =
  /全年|先后|累计|依法|共计|总计|合计|已经|去年|今年|20\d{2}年|定期|已|共|均|也|还|再/gu

/** A phrase of the genre: who does, how, and what. */
export interface Clause {
  /** '' where nobody is named. */
  subject: string
  /** Adverbs between them. */
  manner: string
  /** From the verb on; the whole phrase where no subject was made out. */
  deed: string
}

/** 全市行政复议机关共审结行政复议案件 → 全市行政复议机关 | 审结行政复议案件. */
export function partClause(words: string): Clause {
  const inside = covered(words.length, quotations(words), brackets(words))
  for (let at = 2; at + 2 <= words.length; at++) {
    if (inside[at] || leadingVerb(words.slice(at)) === '') continue
    let subject = words.slice(0, at)
    for (let adverb = INNER_ADVERB.exec(subject); adverb; adverb = INNER_ADVERB.exec(subject))
      subject = subject.slice(0, -adverb[0].length)
    if (leadingVerb(subject) === '' && DOER.test(subject))
      return { subject, manner: words.slice(subject.length, at), deed: words.slice(at) }
  }
  return { subject: '', manner: '', deed: words }
}

/** Without the adverbs between a subject and its verb: 网站共发布信息 → 网站发布信息. */
export function withoutInnerAdverbs(words: string): string {
  const { subject, manner, deed } = partClause(words)
  const whole = subject + manner.replaceAll(FILLER, '') + deed
  return trailingVerb(whole) === ''
    ? whole
    : whole.replace(/(?<=.{2})(?:累计|(?<!公)共)(?=..$)/u, '')
}

/** Without the doing that it ends with: 一审行政案件已审结 → 一审行政案件. */
export function nounOf(words: string): string {
  const verb = trailingVerb(words)
  const noun = words.slice(0, words.length - verb.length).replace(/(?:已|均|共|累计|全部)+$/u, '')
  return verb !== '' && noun.length >= 4 ? noun : words
}

/** What the last of several doings is done to: 组织人员参加练兵 → 练兵. */
export function innermostObject(words: string): string {
  const object = objectOf(words)
  const { subject, deed } = partClause(object)
  return subject === '' ? object : innermostObject(deed) || deed
}

/** What a doing is done to: 审结行政复议案件 → 行政复议案件; '' where no verb is followed by anything. */
export function objectOf(words: string): string {
  const { deed } = partClause(words)
  let object = deed
  for (let verb = leadingVerb(object); verb; verb = leadingVerb(object)) {
    const least = object === deed ? 2 : 3
    if (object.length < verb.length + least) break
    object = object.slice(verb.length)
  }
  return object === deed ? '' : object.replace(/^(?:[了并、]|和(?![解平]))/u, '')
}
