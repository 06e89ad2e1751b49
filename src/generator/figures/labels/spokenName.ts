/** Names a figure whose words all stand before it: 审结行政复议案件|8912件. */
import { changeAlone } from './before'
import { predicateName, treatedIn } from './countedName'
import { rulingVerb } from './lists'
import { trimLead } from './opening'
import { lacksOwner, owned, ownerOf, VAGUE } from './owner'
import { clauseBefore, isShare, type Passage, type Reading } from './passage'
import { LONGEST } from './shorten'
import { isBareDoing, leadingVerb, objectOf, partClause } from './words'

/** Units that count doings, not things: no noun is borrowed for them. */
const DOINGS = /^(?:次|场|起|人次|件次|场次|户次|期|小时|天|年|余?万人次)$/u
/** Units of cases, which a report uses one for the other. */
const CASES = new Set(['件', '宗', '起', '例'])
const PLACE =
  /^(?:[\p{Script=Han}]{1,6}[省市州县区旗镇乡局委厅院署]|街道|[\p{Script=Han}]{2,4}街道)$/u
/** 移送交通运输部门查处: to whom, not what. */
const HANDED =
  /^(?:移送|移交|转交|交由|责令|转由|转送)[\p{Script=Han}]{2,10}(?:查处|处理|处置|办理|整改|核查|调查)$/u
const SETTING =
  /(?:在|参加)([^，。]{2,24}(?:考核|考评|评估|评价|评议|竞赛|比赛|测评|督察|评比|大赛|比武|活动))中?/gu
/** Words for people, of whom some do what is said next: 组织|干部|80人学习. */
const SENT =
  /^(?:组织|动员|邀请|安排|选派|带领|选送|抽调)(?<people>.{2,16}(?:[人职党雇]?员|干部|群众|负责人|骨干|代表|教师|学生|居民|村民|者))$/u
/** 一审, 市级: which of the things counted before. */
const MODIFIER = /^.{0,3}(?:[审级类型企]|民事|刑事|行政|线上|线下)$/u
const FOLLOWING = /^(?:办结|审结|已办结)(?:案件|事项|申请)$/u
const TREATING = /^(?:进行|开展|予以|实施|给予|作出|逐一|统一|全部)/u
const LONGEST_BORROWED = 16

export function spokenName(
  passage: Passage,
  reading: Reading,
  predicate: string,
  earlier: readonly Reading[],
  mates: readonly Reading[],
): string {
  const { quantity, lead } = reading
  if (/^(?:其余|其中|另有|另外)?$/u.test(lead) && predicate !== '') {
    const isPeople = lead === '' && /^[人名]$/u.test(quantity.unit)
    const inBrackets = /（[^）]*$/u.test(passage.text.slice(reading.clause.start, quantity.start))
    const lenders = mates.filter((mate) => mate.noun !== '' && mate.quantity.unit === quantity.unit)
    const lender = inBrackets ? lenders.at(-1) : lenders[0]
    if (!lender || isPeople) return predicate
    reading.noun = lender.noun
    return predicateName('', lender.noun, predicate)
  }
  const treated = treatedThing(passage, reading, mates.at(-1))
  if (treated !== undefined) {
    reading.noun = treated
    return predicateName('', treated, reading.treatment ?? '')
  }
  const subjectless = partClause(lead).deed
  const people = SENT.exec(lead)?.groups?.people
  if (people && /^(?:[人名]|人次)$/u.test(quantity.unit) && predicate !== '')
    return predicateName('', people, predicate)
  if (/^[人名]$/u.test(quantity.unit) && predicate !== '' && leadingVerb(subjectless) === '')
    return predicate
  const joined = /^(参加|参与|出席)的(.+)$/u.exec(predicate)
  if (joined) return `${joined[1]}${joined[2]}`
  if (
    (isBare(lead, quantity.unit) ||
      HANDED.test(lead) ||
      FOLLOWING.test(lead) ||
      /^[\p{Script=Han}]{2}“[^”]+”$/u.test(lead)) &&
    !DOINGS.test(quantity.unit)
  ) {
    const lender = lenderOf(reading, lead.length <= 4 ? earlier : mates)
    if (lender && FOLLOWING.test(lead)) return `${lead.slice(0, -2)}的${lender.noun}`
    if (lender) {
      reading.noun = lender.noun
      reading.lead = spellOut(lead, lender)
      return `${reading.lead}的${lender.noun}`
    }
    const object = objectOf(trimLead(clauseBefore(passage, reading)))
    const isPeople = /^[人名]$/u.test(quantity.unit)
    if (
      !isPeople &&
      object.length >= 2 &&
      object.length <= LONGEST_BORROWED &&
      !/\d/u.test(object)
    ) {
      reading.noun = object
      return `${lead}的${object}`
    }
  }
  reading.noun = objectOf(subjectless) || subjectless
  return withUnit(nameFromLead(passage, reading, mates), quantity.unit)
}

/** 归档整理|行政决策 of 对行政决策20份、文件66份进行归档整理: what each of such a list counts. */
function treatedThing(
  { text, quantities }: Passage,
  reading: Reading,
  previous: Reading | undefined,
): string | undefined {
  const { clause, quantity, lead } = reading
  if (previous?.treatment && previous.clause.start === clause.start) {
    const item = /^[、和与及](.{2,})$/u.exec(text.slice(previous.quantity.end, quantity.start))?.[1]
    if (item) reading.treatment = previous.treatment
    return item
  }
  const thing = treatedIn(lead)
  const last = quantities.filter(({ end }) => end <= clause.end).at(-1)
  const said = last ? text.slice(last.end, clause.end) : ''
  if (!thing || thing.length < 2 || !TREATING.test(said)) return undefined
  reading.treatment = said
  return thing
}

/** 行政处罚25家 tells what was done to whom, 行政处罚25件 what was done. */
function isBare(lead: string, unit: string): boolean {
  return isBareDoing(lead) && (!lead.startsWith('行政') || /^[家人名户个]$/u.test(unit))
}

/** The last figure before that counts things in the same unit, whose noun can be borrowed. */
function lenderOf({ quantity }: Reading, among: readonly Reading[]): Reading | undefined {
  const alike = (unit: string): boolean =>
    unit === quantity.unit || (CASES.has(unit) && CASES.has(quantity.unit))
  return among.filter((other) => other.noun !== '' && alike(other.quantity.unit)).at(-1)
}

/** 问责 17人 → 问责人员: a bare verb is told by whom it counts. */
function withUnit(label: string, unit: string): string {
  if (label.length > 2 || leadingVerb(label) === '') return label
  if (unit === '人' || unit === '名') return `${label}人员`
  return unit.endsWith('人次') ? `${label}人次` : label
}

/** 评估建议废止 after 立法后评估的规章 → 立法后评估建议废止; 、修改 after it → …建议修改. */
function spellOut(lead: string, lender: Reading): string {
  const doing = lender.label.endsWith(`的${lender.noun}`)
    ? lender.label.slice(0, -lender.noun.length - 1)
    : ''
  if (lead.length === 2 && /(?:建议|予以|应当|决定)..$/u.test(doing))
    return doing.slice(0, -2) + lead
  return doing.length > 2 && lead.length > 4 && doing.endsWith(lead.slice(0, 2))
    ? doing + lead.slice(2)
    : lead
}

/** A lead made to stand alone, with what the sentence said before where it says too little. */
export function nameFromLead(
  passage: Passage,
  reading: Reading,
  mates: readonly Reading[],
): string {
  const { lead } = reading
  const previous = mates.at(-1)
  const changed = changeAlone(lead)
  if (changed !== undefined) return previous ? changedName(previous.label, changed) : ''
  if (lead === '') return previous ? continued(passage, reading, previous) : ''
  if (lead === '占') return previous ? `${previous.label}占比` : ''
  if (/^(?:得分|综合得分|总分)$/u.test(lead)) return `${settingOf(passage, reading)}${lead}`
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
    return `${previous.label.replace(/^(?:开展|组织|进行)/u, '')}${lead}`
  if (lacksOwner(lead)) return owned(ownerOf(passage, reading, mates), lead)
  if (PLACE.test(lead)) return `${lead}${wholeOf(mates)}`
  const whole =
    MODIFIER.test(lead) && isPartOf(passage, reading) ? lenderOf(reading, mates) : undefined
  if (whole) {
    reading.noun = whole.noun
    return `${lead}${whole.noun}`
  }
  const byWhom = /^(被.{2,12})$/u.exec(lead) && passiveName(lead)
  if (byWhom) return byWhom
  const verb = rulingVerb(previous?.label ?? '')
  const counts = reading.quantity.kind === 'count'
  const isLike = previous?.lead.endsWith(lead.slice(-2))
  const isListed = isLike || lead.length <= 2 || (lead.length <= 4 && isPartOf(passage, reading))
  if (counts && verb && leadingVerb(lead) === '' && partClause(lead).subject === '' && isListed)
    return `${verb}${lead}`
  const first = mates[0]
  if (lead.length <= 4 && /^(?:参加|参与|出席)/u.test(lead) && first)
    return `${partClause(first.label).subject}${lead}`
  return lead
}

/** 败诉率 + 下降, without what the measure is of where that is too long. */
function changedName(label: string, changed: string): string {
  const whole = `${label}${changed}`
  return whole.length <= LONGEST ? whole : `${label.slice(label.lastIndexOf('的') + 1)}${changed}`
}

/** What a number with no words of its own goes on to say: 、12件, 增长5%、达120件, 由8件减到5件. */
function continued(
  { text }: Passage,
  { quantity }: Reading,
  { label, quantity: before }: Reading,
): string {
  const between = text.slice(before.end, quantity.start)
  if (/^[、和与及]$/u.test(between)) return label
  if (
    /^，[由从].{0,10}$/u.test(between) ||
    /^[、，](?:已经?|累计|总数|共计?|合计)?(?:达到?|至)$/u.test(between)
  )
    return label
      .replace(/^(?:新增|净增|新建|新)(?=.{3})/u, '')
      .replace(/(?<=.{3})(?:净增|增长|增加|提高|上升|下降|减少)$/u, '')
  return /^.{0,12}[到至为](?:20\d{2}年的?)?$/u.test(between) ? label : ''
}

/** 被市政府办采用优秀信息 → 被市政府办采用的优秀信息. */
function passiveName(words: string): string {
  for (let at = 3; at + 4 <= words.length; at++)
    if (leadingVerb(words.slice(at)) !== '')
      return `${words.slice(0, at + 2)}的${words.slice(at + 2)}`
  return ''
}

/** 平安建设考核 of 在2021年度平安建设考核中得分96.5分; '' where none is named in the sentence. */
export function settingOf({ text }: Passage, { sentence, quantity }: Reading): string {
  const words = text.slice(sentence.start, quantity.start)
  const setting = [...words.matchAll(SETTING)].at(-1)?.[1] ?? ''
  return trimLead(setting)
}

/** 其中规章12件, 、规章12件: what is said of the figure before holds for it too. */
function isPartOf({ text }: Passage, { clause, quantity, lead }: Reading): boolean {
  const before = text.slice(clause.start, quantity.start - lead.length)
  return /其中$|[、和与及]$/u.test(before)
}

/** What the first figure of a list of places says: 受理行政复议案件 of 沈河区12件. */
function wholeOf(mates: readonly Reading[]): string {
  const whole = mates.find(({ lead }) => !PLACE.test(lead))
  return whole ? partClause(whole.label).deed : ''
}
