/** What a number counts, seen with the numbers beside it: 34类98个问题清单. */
import { FALL, RISE, TURNED_INTO, VERBS } from '../lexicon'
import type { Quantity } from '../numbers/quantity'
import { leadOf, trimTail } from './before'
import { type Counted, splitNoun } from './counted'
import { afterLast, countsPeople, type Passage, WINDOW } from './passage'
import { isBareDoing, leadingVerb, trailingVerb } from './words'

/** 40项措施|细化为|78项: what the first became. */
const TURNED = /^(?<noun>[^、，]*?)(?<verb>[\p{Script=Han}]{2}|[增减降升涨])(?:为|成|到|至)$/u
const isTurning = (verb: string): boolean =>
  VERBS.has(verb) || RISE.includes(verb) || FALL.includes(verb)
const OF_SHARE =
  /^(?!的)[^、，]{2,}率(?:均|都)?(?:达到?|高于|低于|超过|为|实现|保持在?|稳定在|提[升高][至到]|降[至到])?$/u
const FRAME_END = /(?:研究|调研|论证|摸排|梳理)?(?:基础上|过程中|之中|之外|以外|中|外)$/u

/**
 * What a number counts. 34类98个问题清单: both count what follows the last number; 6个城区和
 * 7个单项入围: both share what is said at the end.
 */
export function countedBy(
  passage: Passage,
  quantity: Quantity,
  before: string,
  after: string,
  next: Quantity | undefined,
  clauseEnd: number,
): Counted {
  const { text, quantities } = passage
  // 5个县败诉率高于15%: the share is told, and not what is counted.
  const isOfShare = next?.kind === 'percent' && next.end <= clauseEnd && OF_SHARE.test(after)
  if (isOfShare && /^[个家户所座处条项]$/u.test(quantity.unit)) return { noun: '', predicate: '' }
  if (isOfBefore(before, quantity))
    return { noun: '', predicate: /^[\p{Script=Han}“]/u.test(after) ? after : '' }
  if (isSize(quantity) && OF_SIZE.test(after)) return { noun: '', predicate: '' }
  if (isSize(quantity) && before !== '' && after.startsWith('的'))
    return { noun: '', predicate: '' }
  if (countsPeople(quantity) && VERBS.has(after.slice(0, 2)) && leadingVerb(after) !== '')
    return { noun: '', predicate: after }
  if (!next || next.end > clauseEnd) return unframed(splitNoun(after), before, text[clauseEnd])
  if (TURNED_INTO.test(after)) return { noun: '', predicate: '' }
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
  if (own.predicate !== '' && isJoined) return own
  if (own.predicate !== '') return { ...own, predicate: ofNumber(own.predicate, last.noun) }
  const shared = last.predicate || splitNoun(afterLast(passage, clauseEnd)).predicate
  if (isJoined) return { noun: own.noun, predicate: shared }
  // 27个部门的278项事项划入…, 40个部门3507项职权公布: what is said of the second says it of the first.
  if (shared === '' && !third && trailingVerb(leadOf(before, true)) !== '' && last.noun !== '')
    return { noun: `${last.noun}的${own.noun}`, predicate: '' }
  if (shared === '') return own
  const what = third && third.start < clauseEnd ? '' : last.noun
  return { noun: own.noun.replace(/的$/u, ''), predicate: what + shared }
}

/** 在133项任务中, 从7个地区中, 除51项工作外: without the end of the frame. */
function unframed(counted: Counted, before: string, mark = ''): Counted {
  // 15项任务中，有8项…: what stands before the comma is the whole of what follows.
  if (mark === '，' && /[^集其初高途空手]中$/u.test(counted.noun))
    return { noun: counted.noun.slice(0, -1), predicate: '' }
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
