/**
 * Names each figure in the report's own words, so that a citizen understands it without the
 * sentence: 行政机关负责人出庭率, 立法后评估建议修改的规章.
 */
import type { Slice } from '../../report/types'
import { CLAUSE, cutAt, indexAt, SENTENCE } from './clauses'
import { VERBS } from './lexicon'
import type { Quantity } from './numbers'
import {
  changeAlone,
  fromPredicate,
  leadingVerb,
  leadOf,
  objectOf,
  type Respective,
  respectiveOf,
  splitNoun,
  trailingVerb,
  trimLead,
} from './surroundings'

/** What was read around a quantity: kept so that its neighbours can borrow from it. */
interface Reading {
  quantity: Quantity
  label: string
  /** The noun that is counted: 规章; '' where none was made out. */
  noun: string
  /** What stands before it: 评估建议废止. */
  lead: string
  clause: Slice
  sentence: Slice
  /** The list of 分别 that it stands in, and its place there. */
  list?: { respective: Respective; place: number }
}

/** A paragraph cut once for all of its quantities. */
interface Passage {
  text: string
  quantities: readonly Quantity[]
  clauses: readonly Slice[]
  sentences: readonly Slice[]
}

const LONGEST_LABEL = 16
/** Marks that lead to notes; they are no words. */
const NOTE_MARK = /\[\d{1,3}\]|[①-⑳❶-❿]|(?<=\p{Script=Han})[⁰¹²³⁴-⁹]+/gu
/** No more than this is looked at on either side of a number, and as many figures back. */
const WINDOW = 120
const LOOKBACK = 12

/** Units that count doings, not things: no noun is borrowed for them. */
const DOINGS = /^(?:次|场|起|人次|件次|场次|户次|期|宗|小时|天|年)$/u
/** Nouns that say nothing without what they belong to. */
const GENERIC =
  /^(?:(?:涉及|涉案|总|罚没)?(?:金额|面积|人数|资金|投资)|播放量|阅读量|点击量|总[额量数]|数量|标的额|(?:合格|满意|成功|办结|覆盖|完成|达标|回复)率|满意度|占比|比例|规模|增[幅速]|涉及|惠及|共计?|同比|其中)$/u
/** Verbs that make somebody do something: the doing says more than they. */
const CAUSING = /(?:组织|推动|引导|帮助|促成|邀请|指导|督促|带动|支持)$/u

/** Labels of a paragraph's quantities, in their order. `fallback` names what has no words. */
export function labelsOf(
  text: string,
  quantities: readonly Quantity[],
  fallback: string,
): string[] {
  const passage = {
    text,
    quantities,
    clauses: cutAt(text, CLAUSE),
    sentences: cutAt(text, SENTENCE),
  }
  const readings: Reading[] = []
  for (let index = 0; index < quantities.length; index++) {
    const reading = read(passage, index, readings.slice(-LOOKBACK))
    reading.label = tidy(reading.label) || fallback
    readings.push(reading)
  }
  return readings.map(({ label }) => label)
}

/** Reads what is around one quantity; `earlier` are the readings just before it. */
function read(passage: Passage, index: number, earlier: readonly Reading[]): Reading {
  const { text, quantities, clauses, sentences } = passage
  const quantity = quantities[index] as Quantity
  const clause = clauses[indexAt(clauses, quantity.start)] as Slice
  const sentence = sentences[indexAt(sentences, quantity.start)] as Slice
  const previous = quantities[index - 1]
  const next = quantities[index + 1]
  const sibling = previous && previous.end > clause.start ? earlier.at(-1) : undefined
  const from = Math.max(sibling?.quantity.end ?? clause.start, quantity.start - WINDOW)
  const nextInClause = next !== undefined && next.start < clause.end ? next : undefined
  const clauseEnd = Math.min(clause.end, quantity.end + WINDOW)
  const after = text.slice(quantity.end, Math.min(nextInClause?.start ?? clauseEnd, clauseEnd))

  const { noun, predicate } = countedBy(passage, quantity, after, nextInClause, clauseEnd)
  const countsNext = noun !== '' && !isShare(quantity)
  const before = text.slice(from, quantity.start)
  const lead = sibling ? listLead(before, sibling, countsNext) : leadOf(before, countsNext)
  const reading: Reading = { quantity, label: '', noun: '', lead, clause, sentence }
  const mates = earlier.filter((other) => other.sentence.start === sentence.start)

  const list = listOf(passage, index, before, sibling) ?? pairedOf(passage, index, before, mates)
  if (list) {
    reading.list = list
    reading.label = `${list.respective.subjects[list.place] ?? ''}${list.respective.verb}`
  } else if (/连续$/u.test(before) && quantity.unit === '年' && after !== '') {
    const end = Math.min(clauseEnd, quantity.end + LONGEST_LABEL)
    reading.label = `连续${text.slice(quantity.end, end)}`
  } else if (isShare(quantity)) reading.label = shareLabel(passage, reading, after, mates)
  else if (countsNext) nameByNoun(reading, before, { noun, predicate })
  else nameByLead(passage, reading, earlier, mates)
  return reading
}

const JOINT = /^(?:[、和与及，]|以及)$/u

/** How many quantities stand in a list from `index` on. */
function listLength(
  { text, quantities }: Pick<Passage, 'text' | 'quantities'>,
  index: number,
): number {
  let length = 1
  for (let i = index; i + 1 < quantities.length && length < LOOKBACK; i++, length++) {
    const [here, next] = [quantities[i], quantities[i + 1]]
    if (!here || !next || !JOINT.test(text.slice(here.end, next.start))) break
  }
  return length
}

/** The 分别 list that a quantity stands in, first of it or later. */
function listOf(
  { text, quantities }: Passage,
  index: number,
  before: string,
  sibling: Reading | undefined,
): Reading['list'] {
  if (sibling?.list && JOINT.test(before))
    return { respective: sibling.list.respective, place: sibling.list.place + 1 }
  if (!before.includes('分别')) return undefined
  const respective = respectiveOf(before, listLength({ text, quantities }, index))
  return respective && { respective, place: 0 }
}

/** 建议233件、提案318件，满意率分别为…: one subject for each of the counts before. */
function pairedOf(
  passage: Passage,
  index: number,
  before: string,
  mates: readonly Reading[],
): Reading['list'] {
  if (!before.includes('分别')) return undefined
  const count = listLength(passage, index)
  const subject = leadOf(before, false)
  for (let end = mates.length; end >= count && count > 1; end--) {
    const counts = mates.slice(end - count, end)
    const clause = counts[0]?.clause.start
    if (counts.every((mate) => mate.clause.start === clause && !isShare(mate.quantity)))
      return {
        respective: { subjects: counts.map(({ label }) => `${label}${subject}`), verb: '' },
        place: 0,
      }
  }
  return undefined
}

/** Shares, ranks and rates speak of a subject, they do not count what follows them. */
function isShare({ kind }: Quantity): boolean {
  return kind === 'rank' || kind === 'percent' || kind === 'points' || kind === 'multiple'
}

/* ---------- counted nouns ---------- */

/**
 * The noun after a number. 34类98个问题清单: both count what follows the last number; 6个城区和
 * 7个单项入围: both share what is said at the end.
 */
function countedBy(
  { text }: Passage,
  quantity: Quantity,
  after: string,
  next: Quantity | undefined,
  clauseEnd: number,
): { noun: string; predicate: string } {
  if (!next || next.end > clauseEnd) return splitNoun(after)
  const last = splitNoun(text.slice(next.end, clauseEnd))
  if (after === '') {
    const noun = /^(?:[类种]|方面)$/u.test(quantity.unit)
      ? `${last.noun}的${quantity.unit === '方面' ? '方面' : '类别'}`
      : last.noun
    return { ...last, noun: last.noun && noun }
  }
  const own = splitNoun(after)
  if (/[和与及]$/u.test(after)) return { noun: own.noun, predicate: last.predicate }
  const object = own.predicate !== '' && last.predicate === '' ? last.noun : ''
  return { noun: own.noun, predicate: own.predicate + object }
}

function nameByNoun(
  reading: Reading,
  before: string,
  { noun, predicate }: { noun: string; predicate: string },
): void {
  const { lead } = reading
  reading.noun = noun
  const title = /《[^》]{1,40}》等$/u.exec(before)?.[0]
  if (noun.length <= 2 && predicate === '' && title) {
    reading.label = `${title}${noun}`
    return
  }
  const open = lead === '' || /^[将把对由就围]/u.test(lead) || /[及和与]$/u.test(lead)
  if (open || (predicate !== '' && CAUSING.test(lead)))
    reading.label = predicateLabel(open ? lead : '', noun, predicate)
  else reading.label = `${lead}${noun}`
}

/** 进行公平竞争审核 + 规范性文件 → 公平竞争审核的规范性文件. */
function predicateLabel(modifier: string, noun: string, predicate: string): string {
  const doing = predicate
    .replace(/^(?:开展|进行|予以|给予|得到)/u, '')
    .replace(/(?<=.{3})工作$/u, '')
  const owner = /^(?:对|将|把|围绕|就)(.+)$/u.exec(modifier)?.[1] ?? ''
  if (owner.endsWith('的') && doing.length < 4) return `${trimLead(owner)}${noun}`
  if (doing === '') return /^.{1,4}(?:的(?:类别|方面))?$/u.test(noun) ? `${owner}${noun}` : noun
  return `${doing}的${noun}`
}

/* ---------- words before the number ---------- */

/** The words before a later item of a list; it takes its verb from the first. */
function listLead(before: string, sibling: Reading, countsNext: boolean): string {
  const words = before.startsWith(sibling.noun) ? before.slice(sibling.noun.length) : before
  if (words === '') return before === '' ? sibling.lead : ''
  const item = /^(?:[、和及与]|以及)(.*)$/u.exec(words)?.[1]
  if (item === undefined) return leadOf(fromPredicate(before), countsNext)
  if (item === '') return sibling.lead
  const lead = leadOf(item, countsNext)
  const verb = trailingVerb(sibling.lead)
  const opening = sibling.lead.slice(0, -2)
  if (VERBS.has(lead)) return verb && !/^(?:继续|宣布|拟)$/u.test(opening) ? opening + lead : lead
  return leadingVerb(lead) === '' ? openingVerbs(sibling.lead) + lead : lead
}

/** 选聘 of 选聘执法监督联系点; 督查督办 of 市政府督查督办决策事项. */
function openingVerbs(lead: string): string {
  const verb = leadingVerb(lead)
  if (verb) return verb
  for (let i = 2; i <= 6; i++)
    if (leadingVerb(lead.slice(i)) && leadingVerb(lead.slice(i + 2))) return lead.slice(i, i + 4)
  return ''
}

/** A figure whose words all stand before it. */
function nameByLead(
  passage: Passage,
  reading: Reading,
  earlier: readonly Reading[],
  mates: readonly Reading[],
): void {
  const { quantity, lead } = reading
  const lender = (lead.length <= 3 ? earlier : mates)
    .filter((other) => other.noun !== '' && other.quantity.unit === quantity.unit)
    .at(-1)
  const lacksObject = trailingVerb(lead) !== '' || /^[\p{Script=Han}]{2}“[^”]+”$/u.test(lead)
  if (lacksObject && lender && !DOINGS.test(quantity.unit)) {
    reading.noun = lender.noun
    reading.lead = spellOut(lead, lender)
    reading.label = `${reading.lead}的${lender.noun}`
    return
  }
  reading.noun = objectOf(lead)
  reading.label = withUnit(named(passage, reading, mates), quantity.unit)
}

/** 问责 17人 → 问责人员: a bare verb is told by whom it counts. */
function withUnit(label: string, unit: string): string {
  if (label.length > 2 || !VERBS.has(label)) return label
  if (unit === '人' || unit === '名') return `${label}人员`
  return unit.endsWith('人次') ? `${label}人次` : label
}

/** 评估建议废止 after 立法后评估的规章 → 立法后评估建议废止. */
function spellOut(lead: string, lender: Reading): string {
  const doing = lender.label.endsWith(`的${lender.noun}`)
    ? lender.label.slice(0, -lender.noun.length - 1)
    : ''
  return doing.length > 2 && lead.length > 4 && doing.endsWith(lead.slice(0, 2))
    ? doing + lead.slice(2)
    : lead
}

/** A lead made to stand alone, with what the sentence said before where it says too little. */
function named(passage: Passage, reading: Reading, mates: readonly Reading[]): string {
  const { lead } = reading
  const previous = mates.at(-1)
  const changed = changeAlone(lead)
  if (changed !== undefined) return `${previous?.label ?? ''}${changed}`
  if (lead === '') return previous?.label ?? ''
  if (/^(?:占|比|相当于|高于|低于|快于)/u.test(lead))
    return `${(previous?.label ?? '').replace(/(?:提高|增长|上升|下降|降低|减少)$/u, '')}${lead}`
  if (GENERIC.test(lead)) return `${ownerOf(passage, reading, mates)}${lead}`
  const verb = leadingVerb(previous?.label ?? '')
  const counts = reading.quantity.kind === 'count'
  if (counts && lead.length <= 2 && verb && !VERBS.has(lead)) return `${verb}${lead}`
  const first = mates[0]
  if (lead.length <= 4 && /^(?:参加|参与|出席)/u.test(lead) && first)
    return `${actorOf(first.label)}${lead}`
  return lead
}

/** 市政府法律顾问 of 市政府法律顾问参与政府法律事务; '' where a label begins with its verb. */
function actorOf(label: string): string {
  for (let i = 0; i + 2 <= label.length && i <= 8; i++)
    if (VERBS.has(label.slice(i, i + 2))) return label.slice(0, i)
  return ''
}

function shareLabel(
  passage: Passage,
  reading: Reading,
  after: string,
  mates: readonly Reading[],
): string {
  const { kind } = reading.quantity
  reading.lead = reading.lead.replace(/^实现(?=.{3})/u, '')
  if (kind === 'rank') reading.lead = reading.lead.replace(/[列居排位]$/u, '')
  if (kind === 'multiple') reading.lead = reading.lead.replace(/(?:[是为]|相当于)[^，]{1,10}$/u, '')
  if (reading.lead !== '') return named(passage, reading, mates)
  const { noun, predicate } = splitNoun(after)
  const previous = mates.at(-1)
  if (noun || !previous) return predicateLabel('', noun, predicate)
  const counts = reading.quantity.kind === 'rank' && previous.quantity.kind === 'count'
  return counts && !/[量数]$/u.test(previous.label) ? `${previous.label}数量` : previous.label
}

/** Whose a generic measure is: the object of the clause before, or the sentence's first figure. */
function ownerOf({ text, clauses }: Passage, reading: Reading, mates: readonly Reading[]): string {
  const clause = clauses[indexAt(clauses, reading.quantity.start) - 1]
  if (clause && clause.start >= reading.sentence.start) {
    const hasFigure = mates.some(({ quantity }) => quantity.start >= clause.start)
    const words = trimLead(text.slice(clause.start, Math.min(clause.end, clause.start + WINDOW)))
    const object = words.slice(leadingVerb(words).length)
    if (!hasFigure && object.length <= 12) return object
  }
  return mates[0]?.label ?? ''
}

/* ---------- finishing ---------- */

const QUOTED_MODIFIER = /^“[^”]{1,20}”(?=[^”“]{5,}$)/u

/** What a label can do without when it is too long, in the order in which it is given up. */
const SHORTER: readonly ((words: string) => string)[] = [
  (words) => words.replace(/(?<=.)“[^”]{1,40}”(?=.)/u, ''),
  (words) => words.replace(/[\p{Script=Han}]{2}市(?=全面|深入|推进)/u, ''),
  (words) => words.replace(/(?:全面|深入|持续|进一步)(?:推进)?/u, ''),
  (words) => words.replace(/、[^、]{1,12}(?:、[^、]{1,12})+$/u, '等'),
]

function tidy(label: string): string {
  let text = label
    .replaceAll(NOTE_MARK, '')
    .replace(/^[的、，：]+|[的、，：]+$/gu, '')
    .replace(QUOTED_MODIFIER, '')
  for (const shorten of SHORTER) if (text.length > LONGEST_LABEL) text = shorten(text)
  return text
}
