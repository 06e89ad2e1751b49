/**
 * Names each figure in the report's own words, so that a citizen understands it without the
 * sentence: 行政机关负责人出庭率, 立法后评估建议修改的规章.
 */
import type { Quantity } from '../numbers/quantity'
import { leadOf } from './before'
import { countedBy } from './countedBy'
import { consecutiveName, countedName } from './countedName'
import { listLead, pairedOf, respectiveListOf } from './lists'
import {
  clauseAt,
  isShare,
  type Passage,
  passageOf,
  type Reading,
  sentenceAt,
  WINDOW,
} from './passage'
import { settingOf } from './setting'
import { shareName } from './shareName'
import { LONGEST, shortened } from './shorten'
import { spokenName } from './spokenName'
import { withTopic } from './topic'

/** As many figures are looked back at. */
const LOOKBACK = 12
/** 通过了考试: the doing is told, not that it is over. */
const DONE = /(?<=[\p{Script=Han}]{2})了(?=[\p{Script=Han}《“]{2})(?!解|结)/gu
/** 280万件（辆）, 24.8万套（间）: the unit goes on in brackets. */
const OTHER_UNIT = /^（[\p{Script=Han}]{1,2}）/u
/** 审查率连续4年|保持100%: what has held is the share's own name. */
const MEASURED = /.{2}(?:率|度|感|比例|占比|比重|[产总销]量|指数)$/u
/** 连续33个|榨季: what is counted are times. */
const SEASONS = /^(?:[\p{Script=Han}]?季度?|年度|学年|财年|周期)(?=.)/u
const HELD = /^(?:均|都)?(?:不?[高低]于|超过?|突破|大于|达到?|保持|稳定|实现|为|是)?(?:在|了)?$/u
/** 建筑许可审批 8个工作日: that it takes so long is understood, and said. */
const DOING =
  /^(?!(?:集中|专项|持续|统一)?(?:开展|组织|推进|实施)).*(?:审批|办理|登记|审查|审核|核准|审理|办结|评审|验收)$/u
/** Marks that lead to notes; they are no words. */
const NOTE_MARK = /\[\d{1,3}\]|[①-⑳❶-❿]|(?<=\p{Script=Han})[⁰¹²³⁴-⁹]+/gu

/** Labels of a paragraph's quantities, in their order; whether each can stand alone is not judged. */
export function labelsOf(text: string, quantities: readonly Quantity[]): string[] {
  const passage = passageOf(text, quantities)
  const readings: Reading[] = []
  for (let index = 0; index < quantities.length; index++) {
    const reading = read(passage, index, readings.slice(-LOOKBACK))
    reading.label = tidy(reading.label)
    reading.label = withTopic(passage, reading)
    if (lasts(text, reading)) reading.label += '时间'
    readings.push(reading)
  }
  return readings.map((reading) => distinct(reading, readings))
}

/** 连续|4年 */
function isHeld(text: string, { start }: Quantity): boolean {
  return text.slice(Math.max(0, start - 2), start) === '连续'
}

/** 连续4年, 连续33个榨季 */
function isTimes({ unit }: Quantity, after: string): boolean {
  return /^[年次届]$/u.test(unit) || (unit === '个' && SEASONS.test(after))
}

/** Whether a label is a doing named before its number, which says how long it takes. */
function lasts(text: string, { quantity, label, sentence }: Reading): boolean {
  const before = text.slice(Math.max(sentence.start, quantity.start - WINDOW), quantity.start)
  return quantity.kind === 'duration' && DOING.test(label) && before.includes(label.slice(-2))
}

/** Reads what is around one quantity; `earlier` are the readings just before it. */
function read(passage: Passage, index: number, earlier: readonly Reading[]): Reading {
  const { text, quantities } = passage
  const quantity = quantities[index] as Quantity
  const clause = clauseAt(passage, quantity.start)
  const sentence = sentenceAt(passage, quantity.start)
  const previous = quantities[index - 1]
  const next = quantities[index + 1]
  const sibling = previous && previous.end > clause.start ? earlier.at(-1) : undefined
  const from = Math.max(sibling?.quantity.end ?? clause.start, quantity.start - WINDOW)
  const nextInClause = next !== undefined && next.start < clause.end ? next : undefined
  const clauseEnd = Math.min(clause.end, quantity.end + WINDOW)
  const after = text
    .slice(quantity.end, Math.min(nextInClause?.start ?? clauseEnd, clauseEnd))
    .replace(OTHER_UNIT, '')
  const spoken = text.slice(from, quantity.start)
  const before = sibling ? spoken.replace(OTHER_UNIT, '') : spoken

  const counted = isShare(quantity)
    ? { noun: '', predicate: '' }
    : countedBy(passage, quantity, before, after, nextInClause, clauseEnd)
  const countsNext = counted.noun !== ''
  const lead = sibling ? listLead(before, sibling, countsNext) : leadOf(before, countsNext)
  const reading: Reading = { quantity, label: '', noun: '', lead, clause, sentence }
  const inside = passage.bracketed
  const mates = earlier.filter(
    (other) =>
      other.sentence.start === sentence.start &&
      (!inside[other.quantity.start] || inside[quantity.start]),
  )

  const list =
    respectiveListOf(passage, index, before, sibling) ?? pairedOf(passage, index, before, mates)
  if (list) {
    reading.list = list
    reading.label = `${list.respective.subjects[list.place] ?? ''}${list.respective.verb}`
  } else if (isHeld(text, quantity) && isTimes(quantity, after) && quantity.end < clauseEnd) {
    reading.lead = lead.replace(/连续$/u, '')
    const setting =
      settingOf(passage, reading) ||
      (after === '' || MEASURED.test(reading.lead) ? reading.lead : '')
    reading.label = consecutiveName(
      setting,
      text.slice(quantity.end, clauseEnd).replace(SEASONS, ''),
    )
  } else if (sibling && isShare(quantity) && isHeld(text, sibling.quantity))
    reading.label = HELD.test(before) && MEASURED.test(sibling.lead) ? sibling.lead : ''
  else if (isShare(quantity)) reading.label = shareName(passage, reading, before, after, mates)
  else if (countsNext) {
    reading.noun = counted.noun
    const owner =
      /（[^）]{0,2}$/u.test(before) && counted.noun.length <= 3 ? earlier.at(-1)?.noun : undefined
    reading.label = owner ? owner + counted.noun : countedName(lead, before, quantity.unit, counted)
  } else reading.label = spokenName(passage, reading, counted.predicate, earlier, mates)
  return reading
}

/**
 * 核查认定违法 of two sentences on different things: the sentence's first label goes before it, where
 * that is not too long; else it stays as it is.
 */
function distinct(reading: Reading, readings: readonly Reading[]): string {
  const { label, sentence, quantity } = reading
  if (label === '') return ''
  const isTwin = readings.some(
    (other) =>
      other.label === label &&
      other.sentence.start !== sentence.start &&
      other.quantity.unit === quantity.unit,
  )
  if (!isTwin) return label
  const first = readings.find((other) => other.sentence.start === sentence.start)
  if (!first || first === reading) return label
  const whole = first.label + label
  return whole.length <= LONGEST && first.label !== label ? whole : label
}

/** Longer words are no label, and would only grow in what borrows from them. */
const LONGEST_WORDS = 80

function tidy(label: string): string {
  if (label.length > LONGEST_WORDS) return ''
  return shortened(
    label
      .replaceAll(NOTE_MARK, '')
      .replaceAll(DONE, '')
      .replace(/^[的、，：]+|[的、，：]+$/gu, ''),
  )
}
