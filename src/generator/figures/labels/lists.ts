/** Figures in a list: what each takes over from the one before. */

import { INTRANSITIVE, VERBS } from '../lexicon'
import type { Quantity } from '../numbers/quantity'
import { changeAlone, leadOf } from './before'
import { fromPredicate } from './counted'
import { isShare, type Passage, type Reading } from './passage'
import { respectiveOf } from './respective'
import { isBareDoing, leadingVerb, partClause } from './words'

const JOINT = /^(?:[、和与及，]|以及)$/u
const LONGEST_LIST = 12

/** How many quantities stand in a list from `index` on. */
function listLength({ text, quantities }: Passage, index: number): number {
  let length = 1
  for (let i = index; i + 1 < quantities.length && length < LONGEST_LIST; i++, length++) {
    const [here, next] = [quantities[i] as Quantity, quantities[i + 1] as Quantity]
    if (!JOINT.test(text.slice(here.end, next.start))) break
  }
  return length
}

/** The 分别 list that a quantity stands in, first of it or later. */
export function respectiveListOf(
  passage: Passage,
  index: number,
  before: string,
  sibling: Reading | undefined,
): Reading['list'] {
  if (sibling?.list && JOINT.test(before))
    return { respective: sibling.list.respective, place: sibling.list.place + 1 }
  if (!before.includes('分别')) return undefined
  const respective = respectiveOf(before, listLength(passage, index))
  return respective && { respective, place: 0 }
}

/** 建议233件、提案318件，满意率分别为…: one subject for each of the counts before. */
export function pairedOf(
  passage: Passage,
  index: number,
  before: string,
  mates: readonly Reading[],
): Reading['list'] {
  if (!before.includes('分别')) return undefined
  const count = listLength(passage, index)
  const subject = leadOf(before, false)
  const changed = changeAlone(subject.replace(/^分别/u, ''))
  const shares = mates.slice(-count)
  const areShares = shares.every(({ quantity }) => quantity.kind === 'percent')
  if (changed !== undefined && count > 1 && shares.length === count && areShares)
    return { respective: { subjects: shares.map(({ label }) => label), verb: changed }, place: 0 }
  for (let end = mates.length; end >= count && count > 1; end--) {
    const counts = mates.slice(end - count, end)
    const clause = counts[0]?.clause.start
    if (counts.every((mate) => mate.clause.start === clause && !isShare(mate.quantity)))
      return {
        respective: { subjects: counts.map(({ label }) => label), verb: changed ?? subject },
        place: 0,
      }
  }
  return undefined
}

/** The words before a later item of a list; it takes its verb from the first. */
export function listLead(before: string, sibling: Reading, countsNext: boolean): string {
  const own = sibling.noun.endsWith(`的${before}`) ? before : sibling.noun
  const words = before.startsWith(own) ? before.slice(own.length) : before
  if (words === '') return before === '' || isBareDoing(sibling.lead) ? sibling.lead : ''
  if (/^的/u.test(before) && !countsNext)
    return leadOf(sibling.lead + sibling.quantity.text + before, false)
  const item = /^(?:[、和及与，]|以及)(.*)$/u.exec(words)?.[1]
  if (/[^、]、$/u.test(words)) return rulingVerb(sibling.lead)
  const rate = /[^、]、([^、]{2,8}率)$/u.exec(words)?.[1]
  if (item === undefined && rate !== undefined) return leadOf(rate, countsNext)
  if (item === undefined)
    return leadOf(
      words === before && sibling.noun !== ''
        ? fromPredicate(before)
        : words.replace(/^(?:过程)?中/u, ''),
      countsNext,
    )
  if (item === '' && INTRANSITIVE.has(sibling.lead.slice(-2))) return ''
  if (item === '')
    return (ownObject(sibling) || sibling.lead.includes('、')) && countsNext
      ? rulingVerb(sibling.lead)
      : sibling.lead
  const lead = leadOf(item, countsNext)
  if (isBareDoing(lead)) return lead
  const { subject } = partClause(lead)
  return /改为|变为|转为/u.test(lead) ||
    VERBS.has(lead.slice(0, 2)) ||
    leadingVerb(lead) !== '' ||
    subject !== ''
    ? lead
    : rulingVerb(sibling.lead) + lead
}

/** Whether the words before a figure name what it counts: 抽查行政许可案卷|30份. */
function ownObject({ lead, noun }: Reading): boolean {
  return noun !== '' && lead.endsWith(noun) && rulingVerb(lead) !== ''
}

/** 选聘 of 选聘执法监督联系点; 督查督办 of 市政府督查督办决策事项. */
export function rulingVerb(lead: string): string {
  let { deed } = partClause(lead)
  let verbs = ''
  for (let verb = leadingVerb(deed); verb && deed.length > verb.length; verb = leadingVerb(deed)) {
    verbs += verb
    deed = deed.slice(verb.length)
    if (verbs.length === 4) break
  }
  return verbs
}
