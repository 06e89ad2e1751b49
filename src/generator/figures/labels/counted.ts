/** The words after a number: what is counted, and what is said of it. */
import { NOUN_MAKER, NOUNY, PREDICATES } from '../lexicon'
import { brackets, covered, quotations } from '../masks'
import { leadingVerb, partClause } from './words'

/** A counted noun and what is said of it: 规章 | 开展立法后评估工作. */
export interface Counted {
  noun: string
  predicate: string
}

/** A word that begins what is said of a noun and is no part of another: 在 of 在线 is none. */
const PARTICLE =
  /(?:均|逐[一项条座个户案]|统一|(?<![存现潜所内正])在(?![线建职校编册岗途营读职押])|(?<!导)向(?!导)|已(?!建|有|批)|被(?!告|申|征|执)|(?<![体])按(?!揭|键)|获(?![得奖悉取益])|跨(?:部门|层级|区域|省|市)|全覆盖)/gu
/** 35名|新录用人员|执法资格考试合格率100%; 96项|登记事项|办理环节压减50%. */
const PEOPLE_WITH_RATE =
  /^(.{2,10}?(?:人员|干部|党员|职工|群众|事项|案件|企业|项目|单位)).{2,}(?:率|压减|压缩|缩短|增长|下降|提高|减少)$/u

/**
 * Splits the words after a number where the noun ends and what is said of it begins;
 * `numberFollows` where the words end at the next number.
 */
export function splitNoun(after: string, numberFollows = false): Counted {
  const words = (numberFollows ? ownWords(after) : after)
    .replace(/^(?:(?:方面)?的|[为是])/u, '')
    .replace(/^([^（]*)）.*$/u, '$1')
  if (/^(?:[，。；、：（）和与及并且]|[中里内]$)/u.test(words)) return { noun: '', predicate: '' }
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
  const noun = words
    .slice(0, at)
    .replace(/(?<=.{2})(?:共?有|(?<![行作])为|是|分|对|将|把|达到?|共计?)$/u, '')
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

/** 市场主体开展随机抽查 → 开展随机抽查: what follows the noun of the figure before. */
export function fromPredicate(words: string): string {
  const at = predicateAt(words)
  return at === words.length ? words : words.slice(at)
}
