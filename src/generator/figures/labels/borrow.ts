/** A doing whose object stands before: 受理申请320件，办结|298件. */
import { NOUNY } from '../lexicon'
import { trimLead } from './opening'
import { clauseBefore, countsPeople, doingOf, type Passage, type Reading } from './passage'
import { isBareDoing, objectOf } from './words'

/** Units that count doings, not things: no noun is borrowed for them. */
const DOINGS = /^(?:次|场|起|人次|件次|场次|户次|期|小时|天|年|余?万人次)$/u
/** Units of cases, which a report uses one for the other. */
const CASES = new Set(['件', '宗', '起', '例'])
/** 移送交通运输部门查处: to whom, not what. */
const HANDED =
  /^(?:移送|移交|转交|交由|责令|转由|转送)[\p{Script=Han}]{2,10}(?:查处|处理|处置|办理|整改|核查|调查)$/u
/** 移送公安机关, 向省政府报备: to whom alone. */
const GIVEN =
  /^(?:(?:移送|移交|转交)[\p{Script=Han}]{0,6}(?:机关|部门|检察院|法院)|向[\p{Script=Han}]{2,14}(?:报备|备案))$/u
const FOLLOWING = /^(?:办结|审结|已办结)(?:案件|事项|申请)$/u
/** 纳入“政策措施库” */
const INTO_QUOTED = /^[\p{Script=Han}]{2}“[^”]+”$/u
const LONGEST_BORROWED = 16
/** So short a doing goes on with what an earlier sentence counted. */
const SHORT = 5

/**
 * The doing with the noun of an earlier figure in its unit, or else the object of the clause before;
 * undefined where the words name an object of their own, or nothing can be borrowed.
 */
export function borrowedName(
  passage: Passage,
  reading: Reading,
  earlier: readonly Reading[],
  mates: readonly Reading[],
): string | undefined {
  const { lead, quantity } = reading
  if (!lacksObject(lead, quantity.unit)) return undefined
  if (DOINGS.test(quantity.unit)) return doneBefore(passage, reading)
  const isPeople = countsPeople(quantity)
  const isFar = (lead.length <= SHORT || GIVEN.test(lead)) && !isPeople
  const lender = lenderOf(reading, isFar ? earlier : mates)
  if (lender && FOLLOWING.test(lead)) return `${lead.slice(0, -2)}的${lender.noun}`
  if (lender) {
    reading.noun = lender.noun
    reading.lead = spellOut(lead, lender)
    return `${reading.lead}的${lender.noun}`
  }
  const object = objectBefore(passage, reading)
  if (isPeople || object.length < 2) return undefined
  reading.noun = object
  return `${lead}的${object}`
}

/** 通报办案情况 of 梳理办案情况，通报5次. */
function doneBefore(passage: Passage, reading: Reading): string | undefined {
  const { lead } = reading
  const object = objectBefore(passage, reading)
  return lead.length === 2 && !NOUNY.has(lead) && object.length >= 3 ? lead + object : undefined
}

/** The object of the clause before; '' where it is too long to be borrowed, or a number in it. */
function objectBefore(passage: Passage, reading: Reading): string {
  const object = objectOf(trimLead(clauseBefore(passage, reading)))
  return object.length <= LONGEST_BORROWED && !/\d/u.test(object) ? object : ''
}

function lacksObject(lead: string, unit: string): boolean {
  return (
    isBare(lead, unit) ||
    HANDED.test(lead) ||
    GIVEN.test(lead) ||
    FOLLOWING.test(lead) ||
    INTO_QUOTED.test(lead)
  )
}

/** 行政处罚25家 tells what was done to whom, 行政处罚25件 what was done. */
function isBare(lead: string, unit: string): boolean {
  return isBareDoing(lead) && (!lead.startsWith('行政') || /^[家人名户个]$/u.test(unit))
}

/** Whether a noun names things and tells nothing of them. */
function isThing(noun: string): boolean {
  return (
    noun !== '' &&
    !isBareDoing(noun) &&
    noun.length <= LONGEST_BORROWED &&
    !/[均已是]|(?<![作视])为|(?<![存现])在|表示/u.test(noun)
  )
}

/** The last figure before that counts things in the same unit, whose noun can be borrowed. */
export function lenderOf({ quantity }: Reading, among: readonly Reading[]): Reading | undefined {
  const alike = (unit: string): boolean =>
    unit === quantity.unit || (CASES.has(unit) && CASES.has(quantity.unit))
  return among.filter((other) => isThing(other.noun) && alike(other.quantity.unit)).at(-1)
}

/** 评估建议废止 after 立法后评估的规章 → 立法后评估建议废止; 、修改 after it → …建议修改. */
function spellOut(lead: string, lender: Reading): string {
  const doing = doingOf(lender)
  if (lead.length === 2 && /(?:建议|予以|应当|决定)..$/u.test(doing))
    return doing.slice(0, -2) + lead
  return doing.length > 2 && lead.length > 4 && doing.endsWith(lead.slice(0, 2))
    ? doing + lead.slice(2)
    : lead
}
