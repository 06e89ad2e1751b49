/**
 * Names each figure in the report's own words, so that a citizen understands it without the
 * sentence: 行政机关负责人出庭率, 评估建议修改的规章.
 */
import { CLAUSE, cutAt, rangeAt, SENTENCE } from './clauses'
import type { Range } from './masks'
import { brackets, covered, quotations } from './masks'
import type { Quantity } from './quantities'
import { ADVERBS, FALL, LINKS, PREDICATES, RISE, VERBS } from './words'

/** What was read around a figure: kept so that its neighbours can borrow from it. */
interface Reading {
  label: string
  /** The noun that is counted, where it was found: 规章. */
  noun: string
  /** The verb phrase before it: 评估建议废止. */
  verb: string
  quantity: Quantity
  clause: Range
  sentence: Range
}

const LONGEST_LABEL = 16
const CHANGE = [...RISE, ...FALL]
/** Units that count doings, not things: nothing to borrow a noun for. */
const DOINGS = /^(?:次|场|起|人次|件次|场次|户次|期|宗)$/u
/** Nouns that say nothing without what they belong to. */
const GENERIC =
  /^(?:涉及金额|播放量|阅读量|点击量|金额|总金额|总额|总量|面积|总面积|人数|总数|数量|涉案金额|标的额|合格率|满意率|满意度|成功率|占比|比例|规模|增幅|增速|覆盖率|资金|涉及|共|共计|总投资)$/u

/** Labels of a paragraph's quantities, in their order. `fallback` names what has no words. */
export function labelsOf(
  text: string,
  quantities: readonly Quantity[],
  fallback: string,
): string[] {
  const clauses = cutAt(text, CLAUSE)
  const sentences = cutAt(text, SENTENCE)
  const readings: Reading[] = []
  for (const [index, quantity] of quantities.entries()) {
    const clause = rangeAt(clauses, quantity.start)
    const sentence = rangeAt(sentences, quantity.start)
    const reading = read(text, quantities, index, { clause, sentence, readings, clauses })
    reading.label = tidy(reading.label) || fallback
    readings.push(reading)
  }
  return readings.map(({ label }) => label)
}

interface Context {
  clause: Range
  sentence: Range
  /** Of the quantities before this one. */
  readings: Reading[]
  clauses: Range[]
}

function read(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  context: Context,
): Reading {
  const quantity = quantities[index] as Quantity
  const { clause, sentence, readings } = context
  const previous = quantities[index - 1]
  const next = quantities[index + 1]
  const sameClause = previous !== undefined && previous.end > clause.start
  const before = text.slice(sameClause ? previous.end : clause.start, quantity.start)
  const nextInClause = next !== undefined && next.start < clause.end
  const after = text.slice(quantity.end, nextInClause ? next.start : clause.end)
  const reading: Reading = { label: '', noun: '', verb: '', quantity, clause, sentence }
  const sibling = sameClause ? readings.at(-1) : undefined

  // 34类98个问题清单: both count what follows the last of them.
  const counted = after === '' && nextInClause && next.start === quantity.end
  const { noun, predicate } = counted
    ? splitNoun(text.slice(next.end, clause.end))
    : splitNoun(after)

  const listed = /^[、和及与]|^以及/u.test(before)
  let lead = subjectOf(before, sameClause && !listed)
  if (sibling && before === '') lead = sibling.verb
  else if (sibling && listed) lead = inherit(sibling, lead, noun)

  if (
    quantity.kind === 'rank' ||
    quantity.kind === 'percent' ||
    quantity.kind === 'points' ||
    quantity.kind === 'multiple' ||
    quantity.kind === 'ratio'
  ) {
    reading.label = shareLabel(text, lead, after, context)
    return reading
  }
  if (noun !== '') {
    reading.noun = noun
    const { modifier, verb } = openParts(lead)
    reading.verb = verb
    reading.label = verb !== '' ? `${verb}${noun}` : predicateLabel(modifier, noun, predicate)
    return reading
  }
  return fromLead(text, lead, reading, context)
}

/** A figure whose words all stand before it. */
function fromLead(text: string, lead: string, reading: Reading, context: Context): Reading {
  const { quantity, sentence } = reading
  const bare = [...VERBS].find((verb) => lead.endsWith(verb))
  const lender = context.readings
    .filter((other) => other.sentence.start === sentence.start || lead.length <= 3)
    .filter((other) => other.noun !== '' && other.quantity.unit === quantity.unit)
    .at(-1)
  if (bare && lender && !DOINGS.test(quantity.unit)) {
    reading.verb = lead
    reading.noun = lender.noun
    reading.label = `${lead}的${lender.noun}`
    return reading
  }
  const changed = changeOnly(lead)
  if (changed !== undefined) {
    reading.label = `${context.readings.at(-1)?.label ?? ''}${changed}`
    return reading
  }
  const { verb, noun } = verbAndObject(lead)
  reading.verb = verb
  reading.noun = noun
  reading.label = GENERIC.test(lead) ? `${ownerOf(text, context)}${lead}` : lead
  return reading
}

/** Shares, ranks and rates: their subject, or that of the figure before them. */
function shareLabel(text: string, lead: string, after: string, context: Context): string {
  const changed = changeOnly(lead)
  const previous = context.readings
    .filter((other) => other.sentence.start === context.sentence.start)
    .at(-1)
  if (changed !== undefined) return `${previous?.label ?? ''}${changed}`
  if (lead === '') {
    const { noun, predicate } = splitNoun(after.replace(/^的/u, ''))
    return noun ? predicateLabel('', noun, predicate) : (previous?.label ?? '')
  }
  return GENERIC.test(lead) ? `${ownerOf(text, context)}${lead}` : lead
}

/** Whether a lead is nothing but a change (较上一年度增长): its verb, or '' for none at all. */
function changeOnly(lead: string): string | undefined {
  const rest = lead.replace(
    /^(?:同比|环比|(?:较|比|与)[^，]{0,12}?(?=增|上升|提|扩|上涨|回|下|减|降|压|缩|收))/u,
    '',
  )
  return CHANGE.includes(rest) ? rest : undefined
}

/* ---------- what stands before a number ---------- */

/** The words before a number, without what only introduces them. */
function subjectOf(before: string, afterNoun: boolean): string {
  let words = before.replace(/^(?:[、和及与]|以及)/u, '').replace(/^[^，]{0,12}中，/u, '')
  if (afterNoun) words = fromVerb(words)
  words = dropExamples(words)
  words = dropSetting(words)
  return trimTail(trimLead(words))
}

/** 市场主体|开展随机抽查: what follows the noun of the figure before. */
function fromVerb(words: string): string {
  const at = firstOf(words, PREDICATES, 1)
  return at < 0 ? words : words.slice(at)
}

/** 推出开展督查等 → 推出; 审议《…》等地方性法规 → 审议地方性法规. */
function dropExamples(words: string): string {
  const inside = covered(words.length, quotations(words), brackets(words))
  let at = -1
  for (let i = words.length - 1; i >= 0; i--)
    if (words[i] === '等' && !inside[i] && !/^等级/u.test(words.slice(i))) {
      at = i
      break
    }
  if (at < 0) return words
  const noun = words.slice(at + 1)
  const list = words.slice(0, at)
  if (/^(?:领域|方面|重点任务|重点领域|环节)/u.test(noun)) {
    const rest = noun.replace(/^(?:领域|方面|重点任务|重点领域|环节)/u, '')
    return rest || list
  }
  const verb = leadingVerbs(trimLead(list))
  if (noun === '') {
    if (verb !== '' || /^[将把对围由就]/u.test(list)) return verb || list.slice(0, 1)
    return firstItem(list)
  }
  if (/^各类|^各项/u.test(noun) && /“|《/u.test(list) && noun.length <= 4)
    return `${firstItem(list)}等${noun}`
  return verb === '' ? noun : `${verb}${noun}`
}

function firstItem(list: string): string {
  const [first] = cutAt(list, /、/u)
  return first ? list.slice(first.start, first.end) : list
}

/** Settings that do not name what is counted: 在企业登记环节, 向我市, 对…. */
function dropSetting(words: string): string {
  return words
    .replace(/^在[^，]{1,20}?(?:环节|过程中|期间|方面|领域|中|上|内)(?=.{2})/u, '')
    .replace(/向(?:我|全|本)[市省县区]/u, '')
    .replace(/^(?:为|向|给|帮助)(?:企业|群众|全社会)(?=(?:减|办|提供|发))/u, '')
}

function trimLead(words: string): string {
  let rest = words
  for (;;) {
    const word = ADVERBS.find(
      (adverb) => rest.startsWith(adverb) && rest.length > adverb.length + 1,
    )
    if (!word) return rest
    rest = rest.slice(word.length).replace(/^[，、]/u, '')
  }
}

/** Without the link to its number: 实际网办率|提升至. A change without 至 stays: it is the meaning. */
function trimTail(words: string): string {
  let rest = words
  for (;;) {
    const to = CHANGE.flatMap((verb) => [`${verb}至`, `${verb}到`, `${verb}为`]).find((word) =>
      rest.endsWith(word),
    )
    const link = to ?? LINKS.find((word) => rest.endsWith(word))
    if (!link || rest.length <= link.length) return rest
    rest = rest.slice(0, -link.length)
  }
}

/** 督查督办: the verbs a phrase begins with. */
function leadingVerbs(words: string): string {
  let end = 0
  while (VERBS.has(words.slice(end, end + 2)) && end < 4) end += 2
  return words.slice(0, end)
}

function verbAndObject(lead: string): { verb: string; noun: string } {
  const verb = leadingVerbs(lead)
  return { verb, noun: lead.slice(verb.length) }
}

/** Splits the words before a counted noun: a verb that takes it, or a modifier. */
function openParts(lead: string): { verb: string; modifier: string } {
  if (/^[将把对由就围]/u.test(lead) || lead === '') return { verb: '', modifier: lead }
  if (/[及和与]$/u.test(lead)) return { verb: '', modifier: '' }
  return { verb: lead, modifier: '' }
}

/** An item of a list takes the verb of the first: 选聘…20家、专家20名. */
function inherit(sibling: Reading, lead: string, noun: string): string {
  if (lead === '') return noun === '' ? '' : sibling.verb
  if (VERBS.has(lead)) {
    const verb = [...VERBS].find((word) => sibling.verb.endsWith(word))
    return verb ? sibling.verb.slice(0, -verb.length) + lead : lead
  }
  if (leadingVerbs(lead) !== '' || sibling.verb === '' || noun !== '') return lead
  return VERBS.has(sibling.verb) ? sibling.verb + lead : lead
}

/* ---------- what stands after a number ---------- */

/** 规章开展立法后评估 → 规章 | 开展立法后评估. */
function splitNoun(after: string): { noun: string; predicate: string } {
  const words = after.replace(/^的/u, '')
  const at = firstOf(words, PREDICATES, 0)
  const joined = /[、和及与（]/u.exec(words)?.index ?? -1
  const ends = [at, joined].filter((end) => end >= 0)
  const end = Math.min(words.length, ...ends)
  return { noun: words.slice(0, end), predicate: at < 0 ? '' : words.slice(at) }
}

function firstOf(text: string, words: readonly string[], from: number): number {
  const inside = covered(text.length, quotations(text), brackets(text))
  for (let i = from; i < text.length; i++)
    if (!inside[i] && words.some((word) => text.startsWith(word, i))) return i
  return -1
}

/** 进行公平竞争审核 + 规范性文件 → 公平竞争审核的规范性文件. */
function predicateLabel(modifier: string, noun: string, predicate: string): string {
  const doing = predicate
    .replace(/^(?:开展|进行|予以|给予|得到)/u, '')
    .replace(/(?<=.{3})工作$/u, '')
  const owner = /^(?:对|将|把)(.+的)$/u.exec(modifier)?.[1]
  if (owner && doing.length < 4) return `${trimLead(owner)}${noun}`
  return doing === '' ? noun : `${doing}的${noun}`
}

/** Whose a generic measure is: the object of the clause before, or the sentence's first figure. */
function ownerOf(text: string, context: Context): string {
  const first = context.readings.find((other) => other.sentence.start === context.sentence.start)
  const index = context.clauses.findIndex((clause) => clause.start === context.clause.start)
  const clause = context.clauses[index - 1]
  if (clause && clause.start >= context.sentence.start) {
    const hasFigure = context.readings.some(({ quantity }) => quantity.start >= clause.start)
    const words = trimLead(text.slice(clause.start, clause.end))
    const { noun } = verbAndObject(words)
    if (!hasFigure && noun.length <= 12) return noun
  }
  return first?.label ?? ''
}

/* ---------- finishing ---------- */

/** Drops what a label can do without when it is too long. */
function tidy(label: string): string {
  let text = label.replace(/^[的、，：]+|[的、，：]+$/gu, '')
  const shorten: ((words: string) => string)[] = [
    (words) => words.replace(/^“[^”]{1,20}”(?=[^”“]{5,}$)/u, ''),
    (words) => words.replace(/(?<=.)“[^”]{1,40}”(?=.)/u, ''),
    (words) => words.replace(/[\p{Script=Han}]{2,3}[市省县区](?=全面|深入|推进)/u, ''),
    (words) => words.replace(/(?:全面|深入|持续|进一步)(?:推进)?/u, ''),
    (words) => words.replace(/、[^、]{1,12}(?:、[^、]{1,12})+$/u, '等'),
  ]
  text = (shorten[0] as (words: string) => string)(text)
  for (const step of shorten) if (text.length > LONGEST_LABEL) text = step(text)
  return text
}
