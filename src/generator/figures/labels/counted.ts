/** The words after a number: what is counted, and what is said of it. */
import { FALL, NOUN_MAKER, NOUNY, PREDICATES, RISE, VERBS } from '../lexicon'
import { brackets, covered, quotations } from '../masks'
import type { Quantity } from '../numbers/quantity'
import { leadOf, trimTail } from './before'
import { type Passage, WINDOW } from './passage'
import { isBareDoing, leadingVerb, partClause, trailingVerb } from './words'

/** A counted noun and what is said of it: 规章 | 开展立法后评估工作. */
export interface Counted {
  noun: string
  predicate: string
}

/** A word that begins what is said of a noun and is no part of another: 在 of 在线 is none. */
const PARTICLE =
  /(?:均|逐[一项条座个户案]|统一|(?<![存现潜所内正])在(?![线建职校编册岗途营读职押])|(?<!导)向(?!导)|已(?!建|有|批)|被(?!告|申|征|执)|(?<![体])按(?!揭|键)|获(?![得奖悉取益])|跨(?:部门|层级|区域|省|市)|全覆盖)/gu
/**
 * Splits the words after a number where the noun ends and what is said of it begins;
 * `numberFollows` where the words end at the next number.
 */
export function splitNoun(after: string, numberFollows = false): Counted {
  const words = (numberFollows ? ownWords(after) : after)
    .replace(/^(?:方面)?的/u, '')
    .replace(/^([^（]*)）.*$/u, '$1')
  if (/^(?:[，。；、：（）和与及并]|[中里内]$)/u.test(words)) return { noun: '', predicate: '' }
  const whole = withoutFurtherDeed(words)
  if (whole !== words) return splitNoun(whole)
  const explained = /^[^（）]+?(?=（(?![^）]{1,4}）))/u.exec(words)?.[0]
  if (explained !== undefined) return splitNoun(explained)
  if (/^(?:已(?!建)|正在|均|全部)/u.test(words)) return { noun: '', predicate: words }
  if (PREDICATES.some((word) => words.startsWith(word)) && !isInNoun(words, 0))
    return { noun: '', predicate: words }
  const at = predicateAt(words)
  const people = PEOPLE_WITH_RATE.exec(words.slice(0, at))?.[1]
  if (people !== undefined) return { noun: people, predicate: '' }
  const noun = words.slice(0, at).replace(/(?<=.{2})(?:共?有|为|是|分|达到?|共计?)$/u, '')
  const { subject, deed } = partClause(noun)
  if (subject !== '') return { noun: subject, predicate: deed + words.slice(at) }
  return { noun, predicate: words.slice(at) }
}

/** 举措|并定期跟进: without a further deed, which says nothing of the noun. */
function withoutFurtherDeed(words: string): string {
  const at = words.search(/(?<=.{2})(?<![合兼])并(?![联购轨网行])/u)
  return at < 0 || predicateAt(words) < at ? words : words.slice(0, at)
}

/** Where what is said of a noun begins; the length where nothing is. */
function predicateAt(words: string): number {
  const inside = covered(words.length, quotations(words), brackets(words))
  for (let at = 1; at < words.length; at++) {
    if (inside[at]) continue
    if (at === 1 && words[at] !== '被') continue
    if (PREDICATES.some((word) => words.startsWith(word, at)) && !isInNoun(words, at)) return at
    PARTICLE.lastIndex = at
    const particle = PARTICLE.exec(words)
    if (particle?.index === at) return at
  }
  return words.length
}

/** 行政许可获得者, 完成率: a verb that a noun is made of. */
function isInNoun(words: string, at: number): boolean {
  const word = words.slice(at, at + 2)
  if (NOUNY.has(word) && NOUN_MAKER.test(words.slice(at + 2))) return true
  return /^(?:..(?:率|量|者|数|额|制|权|的|度)|依法[治行])/u.test(words.slice(at, at + 3))
}

/**
 * Up to the joint with which the next number's words begin: 行政复议案件|、办结, 城区|和. A list
 * that no number follows is whole.
 */
function ownWords(after: string): string {
  const ended = after.replace(/(?:[、和与及]|以及)$/u, '')
  if (ended !== after) return ended
  const joint = /^.*[、和与及](?=[^、和与及]*$)/u.exec(after)?.[0] ?? ''
  const item = after.slice(joint.length)
  return joint !== '' && (leadingVerb(item) !== '' || /[等的率]$/u.test(item))
    ? joint.slice(0, -1)
    : after
}

/**
 * What a number counts. 34类98个问题清单: both count what follows the last number; 6个城区和
 * 7个单项入围: both share what is said at the end.
 */
export function countedBy(
  { text, quantities }: Passage,
  quantity: Quantity,
  before: string,
  after: string,
  next: Quantity | undefined,
  clauseEnd: number,
): Counted {
  if (isOfBefore(before, quantity))
    return { noun: '', predicate: /^[\p{Script=Han}“]/u.test(after) ? after : '' }
  if (isSize(quantity) && OF_SIZE.test(after)) return { noun: '', predicate: '' }
  if (isSize(quantity) && before !== '' && after.startsWith('的'))
    return { noun: '', predicate: '' }
  if (/^[人名]$/u.test(quantity.unit) && VERBS.has(after.slice(0, 2)) && leadingVerb(after) !== '')
    return { noun: '', predicate: after }
  if (!next || next.end > clauseEnd) return unframed(splitNoun(after), before)
  const turned = TURNED.exec(after)
  if (turned?.groups && isTurning(turned.groups.verb ?? ''))
    return { noun: turned.groups.noun ?? '', predicate: '' }
  const third = quantities[quantities.indexOf(next) + 1]
  const lastEnd = Math.min(third?.start ?? clauseEnd, clauseEnd)
  const last = splitNoun(text.slice(next.end, lastEnd), lastEnd < clauseEnd)
  const isKinds = /^(?:[类种]|大类|方面)$/u.test(quantity.unit)
  if (after === '' || (after === '、' && isKinds)) {
    const noun = isKinds ? `${last.noun}的${quantity.unit === '方面' ? '方面' : '类别'}` : last.noun
    return { ...last, noun: last.noun && noun }
  }
  const own = splitNoun(after, true)
  const framed = unframed(own, text.slice(Math.max(0, quantity.start - WINDOW), quantity.start))
  if (framed !== own) return framed
  const isJoined = /(?:[、和与及]|以及)$/u.test(after)
  if (own.predicate !== '') return { ...own, predicate: ofNumber(own.predicate, last.noun) }
  const shared = last.predicate || predicateOfClause(text, quantities, clauseEnd)
  if (isJoined) return { noun: own.noun, predicate: shared }
  // 27个部门的278项事项划入…, 40个部门3507项职权公布: what is said of the second says it of the first.
  if (shared === '' && !third && trailingVerb(leadOf(before, true)) !== '' && last.noun !== '')
    return { noun: `${last.noun}的${own.noun}`, predicate: '' }
  if (shared === '') return own
  const what = third && third.start < clauseEnd ? '' : last.noun
  return { noun: own.noun.replace(/的$/u, ''), predicate: what + shared }
}

/** 40项措施|细化为|78项: what the first became. */
const TURNED = /^(?<noun>[^、，]*?)(?<verb>[\p{Script=Han}]{2}|[增减降升涨])(?:为|成|到|至)$/u
const isTurning = (verb: string): boolean =>
  VERBS.has(verb) || RISE.includes(verb) || FALL.includes(verb)
const FRAME_END = /(?:研究|调研|论证|摸排|梳理)?(?:基础上|过程中|之中|之外|以外|中|外)$/u

/** 35名|新录用人员|执法资格考试合格率100%; 96项|登记事项|办理环节压减50%. */
const PEOPLE_WITH_RATE =
  /^(.{2,10}?(?:人员|干部|党员|职工|群众|事项|案件|企业|项目|单位)).{2,}(?:率|压减|增长|下降|提高|减少)$/u

/** 在133项任务中, 从7个地区中, 除51项工作外: without the end of the frame. */
function unframed(counted: Counted, before: string): Counted {
  const isFramed = /(?:^|[，。；])[^，。；]*(?:从|除|在|在对)[^，。；]*$/u.test(before)
  if (!isFramed || !FRAME_END.test(counted.noun)) return counted
  return { noun: counted.noun.replace(FRAME_END, ''), predicate: '' }
}

/** 压减行政职权事项达|60%: without its link; 办理的|153项职权: with what it counts. */
function ofNumber(predicate: string, counted: string): string {
  const bare = trimTail(predicate)
  if (bare.endsWith('的')) return counted === '' ? bare : bare.slice(0, -1) + counted
  return isBareDoing(bare) ? bare + counted : bare
}

/** What is said after the last number of a clause: 2个维度、14个指标|纳入监测. */
function predicateOfClause(
  text: string,
  quantities: readonly Quantity[],
  clauseEnd: number,
): string {
  const last = quantities.filter(({ end }) => end <= clauseEnd).at(-1)
  return last ? splitNoun(text.slice(last.end, clauseEnd)).predicate : ''
}

const MEASURE = /^(?:[分岁吨亩米度]|平方米|公里|公顷|千瓦|立方米|吨标准煤|平方公里)$/u
/** 超5000吨标准煤重点企业, 500万元以上技改项目. */
const OF_SIZE =
  /^(?:及?以上)?的?(?:重点|技改|重大|产业|工业)?(?:企业|单位|项目|工程|机组|群体|老人|老年人)/u

/** 学习积分40000分以上的人员: a size says of what it is, and does not count what follows. */
function isSize({ kind, unit }: Quantity): boolean {
  return kind === 'money' || kind === 'duration' || MEASURE.test(unit)
}

/** 参加人员17.8万人次: people after whom people are counted are whom the number counts. */
function isOfBefore(before: string, { unit }: Quantity): boolean {
  return (
    /^(?:人|名|人次|人（次）)$/u.test(unit) &&
    /(?:[人职党雇]员|者|人数|群众|职工|干部|负责人|骨干|代表|教师|学生|居民|村民)$/u.test(before)
  )
}

/** 市场主体开展随机抽查 → 开展随机抽查: what follows the noun of the figure before. */
export function fromPredicate(words: string): string {
  const at = predicateAt(words)
  return at === words.length ? words : words.slice(at)
}
