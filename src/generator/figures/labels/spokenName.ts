/** Names a figure whose words all stand before it: 审结行政复议案件|8912件. */
import { TURNED_INTO } from '../lexicon'
import { changeAlone } from './before'
import { borrowedName, lenderOf } from './borrow'
import { changedName, continued } from './continued'
import { rulingVerb } from './lists'
import { lacksOwner, owned, ownerOf, VAGUE } from './owner'
import { countsPeople, isShare, type Passage, type Reading, WINDOW } from './passage'
import { fitting, predicateName } from './predicateName'
import { settingOf } from './setting'
import { treatedThing } from './treated'
import { innermostObject, isBareDoing, leadingVerb, nounOf, objectOf, partClause } from './words'

const PLACE =
  /^(?:[\p{Script=Han}]{1,6}[省市州县区旗镇乡局委厅院署]|街道|[\p{Script=Han}]{2,4}街道)$/u
/** Words for people, of whom some do what is said next: 组织|干部|80人学习. */
const SENT =
  /^(?:组织|动员|邀请|安排|选派|带领|选送|抽调)(?<people>.{2,16}(?:[人职党雇]?员|干部|群众|负责人|骨干|代表|教师|学生|居民|村民|者))$/u
/** 低于控制值, 超出任务数 */
const TARGET =
  /^(?:低于|高于|优于|好于|超出|超过|少于|多于)([^，]{0,6}(?:值|目标|标准|任务数?|指标|要求))$/u
const STANDING = /^(?:现有|尚有|仍有|现存)$/u
/** 建成县级: of which level, of what was counted before; 市级|调处中心. */
const LEVEL = /^.{0,4}(?<level>[省市州县区镇乡村]级)$/u
const LEVELLED = /^[国家省市州县区镇乡村]+级/u
/** 全市持证执法人员达: how many there are, whatever was done before. */
const TOTAL = /^全[国省市州县区].*(?:达到?|共有|为|总数)$/u
/** What is got back for somebody. */
const RECOVERING = /^(?:追回|挽回|追讨|避免)/u
/** What a list of parts is named by. */
const HEAD = /(?:事项|案件|企业|项目|人员|单位|问题|线索|纠纷|申请|任务)$/u
const LONGEST_PART = 8
/** 一审, 市级: which of the things counted before. */
const MODIFIER = /^.{0,3}(?:[审级类型企]|程序|民事|刑事|行政|线上|线下)$/u
const PEOPLE = /^(?:[人名]|人次)$/u

/** `predicate` is what is said after the number, of what was named before. */
export function spokenName(
  passage: Passage,
  reading: Reading,
  predicate: string,
  earlier: readonly Reading[],
  mates: readonly Reading[],
): string {
  const { quantity, lead } = reading
  const treated = treatedThing(passage, reading, mates.at(-1))
  if (treated !== undefined) {
    reading.noun = treated
    return predicateName('', treated, reading.treatment ?? '')
  }
  const { deed } = partClause(lead)
  if (changeAlone(lead) !== undefined) return nameFromLead(passage, reading, mates)
  const said = predicate && saidOf(passage, reading, predicate, mates)
  if (said) return said
  const previous = mates.at(-1)
  if (previous && turnedInto(passage, previous.quantity.end, reading)) return previous.label
  if (previous && RECOVERING.test(lead) && /[为给]$/u.test(previous.lead) && previous.noun !== '')
    return `为${previous.noun}${lead}`
  const borrowed = borrowedName(passage, reading, earlier, mates)
  if (borrowed !== undefined) return borrowed
  reading.noun = objectOf(deed) || nounOf(deed)
  return withUnit(nameFromLead(passage, reading, mates), quantity.unit, mates)
}

/** 由61项|调整为|44项: the same, as it is now. */
function turnedInto({ text }: Passage, from: number, { quantity, sentence }: Reading): boolean {
  const before = text.slice(Math.max(sentence.start, from - WINDOW), from)
  const between = text.slice(from, quantity.start)
  return /[由从][^，]{0,12}$/u.test(before) && TURNED_INTO.test(between)
}

/** What is said after a number that no noun follows: （其中48项|取得重大进展）, 干部80人|集中学习. */
function saidOf(
  { bracketed }: Passage,
  reading: Reading,
  predicate: string,
  mates: readonly Reading[],
): string | undefined {
  const { quantity, lead } = reading
  const isPeople = PEOPLE.test(quantity.unit)
  if (/^(?:其余|其中|另有|另外)?$/u.test(lead)) {
    const lenders = mates.filter((mate) => mate.noun !== '' && mate.quantity.unit === quantity.unit)
    const inBrackets = bracketed[quantity.start] === 1
    const lender = inBrackets ? lenders.at(-1) : lenders[0]
    if (!lender || (lead === '' && isPeople)) return predicate
    reading.noun = lender.noun
    return predicateName('', lender.noun, predicate)
  }
  const sent = SENT.exec(lead)?.groups?.people
  if (sent && isPeople) return predicateName('', sent, predicate)
  if (isPeople && leadingVerb(partClause(lead).deed) === '') return predicate
  const joined = /^(参加|参与|出席)的(.+)$/u.exec(predicate)
  return joined ? `${joined[1]}${joined[2]}` : undefined
}

/** 问责 17人 → 问责人员: a bare verb is told by whom it counts. */
function withUnit(label: string, unit: string, mates: readonly Reading[]): string {
  if (label.length > 2 || leadingVerb(label) === '') return label
  if (unit === '人' || unit === '名') return `${label}人员`
  if (!unit.endsWith('人次')) return label
  const people = mates.filter(({ quantity, noun }) => noun !== '' && countsPeople(quantity))
  return `${label}${people.at(-1)?.noun ?? '人次'}`
}

/** A lead made to stand alone, with what the sentence said before where it says too little. */
export function nameFromLead(
  passage: Passage,
  reading: Reading,
  mates: readonly Reading[],
): string {
  const { lead } = reading
  const previous = mates.at(-1)
  const counts = reading.quantity.kind === 'count'
  const changed = changeAlone(lead)
  if (changed !== undefined) return previous ? changedName(previous.label, changed) : ''
  if (lead === '') return previous ? continued(passage, reading, previous) : ''
  if (STANDING.test(lead)) return `${lead}${lenderOf(reading, mates)?.noun ?? ''}`
  if (lead === '占') return previous ? `${previous.label}占比` : ''
  if (/^(?:得分|综合得分|总分)$/u.test(lead)) return `${settingOf(passage, reading)}${lead}`
  const target = TARGET.exec(lead)?.[1]
  if (target !== undefined) return comparedName(reading, mates, target)
  if (/^(?:占|比|相当于|高于|低于|快于)/u.test(lead))
    return `${(previous?.label ?? '').replace(/(?:提高|增长|上升|下降|降低|减少)$/u, '')}${lead}`
  const isAlone = reading.quantity.start - reading.clause.start <= lead.length + 4
  if (
    VAGUE.test(lead) &&
    isAlone &&
    previous &&
    !isShare(previous.quantity) &&
    !previous.label.includes(lead)
  )
    return fitting(`${previous.label.replace(/^(?:开展|组织|进行)/u, '')}${lead}`, lead)
  if (lacksOwner(lead)) return owned(ownerOf(passage, reading, mates), lead)
  if (PLACE.test(lead)) return `${lead}${wholeOf(mates)}`
  const levelled = levelledName(reading, mates)
  if (levelled !== undefined) return levelled
  const isModifier =
    MODIFIER.test(lead) && (isPartOf(passage, reading) || MODIFIER.test(previous?.lead ?? ''))
  const whole = isModifier ? lenderOf(reading, mates) : undefined
  if (whole) {
    reading.noun = whole.noun
    return `${lead}${whole.noun}`
  }
  if (isModifier) {
    const among = innermostObject(previous?.label ?? '')
    reading.noun = MODIFIER.test(previous?.lead ?? '') ? (previous?.noun ?? '') : among
    return isBareDoing(reading.noun) ? lead : `${lead}${reading.noun}`
  }
  const head = counts && previous ? headAmong(passage, reading, mates) : ''
  if (head !== '' && leadingVerb(lead) === '') return lead.includes(head) ? lead : lead + head
  const byWhom = /^(被.{2,12})$/u.exec(lead) && passiveName(lead)
  if (byWhom) return byWhom
  const verb = rulingVerb(previous?.label ?? '')
  const isLike = previous?.lead.endsWith(lead.slice(-2))
  const follows = passage.text[reading.clause.start - 1] === '，'
  const isSame =
    follows &&
    previous?.quantity.unit === reading.quantity.unit &&
    /^(?:其他.*|.{2,5})$/u.test(lead)
  const from = Math.max(reading.clause.start, reading.quantity.start - WINDOW)
  const words = passage.text.slice(from, reading.quantity.start)
  if (TOTAL.test(words)) return lead
  const isListed =
    isLike || isSame || lead.length <= 2 || (lead.length <= 4 && isPartOf(passage, reading))
  if (counts && verb && leadingVerb(lead) === '' && partClause(lead).subject === '' && isListed)
    return `${verb}${lead}`
  const first = mates[0]
  if (lead.length <= 4 && /^(?:参加|参与|出席)/u.test(lead) && first)
    return `${partClause(first.label).subject}${lead}`
  return lead
}

/**
 * 创建省级示范村 of 创建国家级示范村12个，省级145个: of another level, and done as the one before where
 * nothing else is said to be done. Undefined where no level is named, or of nothing that has levels.
 */
function levelledName(reading: Reading, mates: readonly Reading[]): string | undefined {
  const { lead } = reading
  const level = LEVEL.exec(lead)?.groups?.level
  const lender = level && lenderOf(reading, mates)
  if (!level || !lender || !LEVELLED.test(lender.noun)) return undefined
  const { label, noun } = lender
  reading.noun = level + noun.replace(LEVELLED, '')
  const isBare = leadingVerb(lead) === '' && label.endsWith(noun)
  const doing = isBare ? label.slice(0, -noun.length) : ''
  return doing + lead.slice(0, -level.length) + reading.noun
}

/**
 * 噪声均值控制值 of 低于控制值60分贝, 降尘天数低于控制值 of 低于控制值3天: what is as large as the
 * value itself is the target, what is small the distance from it.
 */
function comparedName(
  { lead, quantity }: Reading,
  mates: readonly Reading[],
  target: string,
): string {
  const measured = mates.filter((mate) => mate.quantity.kind !== 'rank').at(-1)
  if (!measured) return lead
  const [own, other] = [quantity.value, measured.quantity.value]
  const isTarget =
    quantity.unit === measured.quantity.unit &&
    typeof own === 'number' &&
    typeof other === 'number' &&
    own > other / 2
  return `${measured.label}${isTarget ? target : lead}`
}

/** 被市政府办采用优秀信息 → 被市政府办采用的优秀信息. */
function passiveName(words: string): string {
  for (let at = 3; at + 4 <= words.length; at++)
    if (leadingVerb(words.slice(at)) !== '')
      return `${words.slice(0, at + 2)}的${words.slice(at + 2)}`
  return ''
}

/** 事项 of 梳理事项310项，其中公共教育45项、社会保险120项: what all that 其中 names are. */
function headAmong(
  { text }: Passage,
  { sentence, quantity, lead }: Reading,
  mates: readonly Reading[],
): string {
  const start = Math.max(sentence.start, quantity.start - WINDOW)
  const among = text.slice(start, quantity.start).lastIndexOf('其中')
  if (among < 0 || lead.length > LONGEST_PART) return ''
  const whole = mates
    .filter((mate) => mate.quantity.start < start + among && mate.noun !== '')
    .at(-1)
  return HEAD.exec(whole?.noun ?? '')?.[0] ?? ''
}

/** 其中规章12件, 、规章12件: what is said of the figure before holds for it too. */
function isPartOf({ text }: Passage, { clause, quantity, lead }: Reading): boolean {
  const end = quantity.start - lead.length
  const before = text.slice(Math.max(clause.start, end - 2), end)
  return /其中$|[、和与及]$/u.test(before)
}

/** What the first figure of a list of places says: 受理行政复议案件 of 沈河区12件. */
function wholeOf(mates: readonly Reading[]): string {
  const whole = mates.find(({ lead }) => !PLACE.test(lead))
  return whole ? partClause(whole.label).deed : ''
}
