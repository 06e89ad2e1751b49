/** Lists of subjects and numbers in the same order: 甲、乙分别为3件和5件. */
import { cutAt } from '../clauses'
import { MEASURES } from '../lexicon'
import { trimTail } from './before'
import { trimLead } from './opening'
import { isBareDoing, leadingVerb } from './words'

/** Subjects of a list of numbers and what is said of them: 营收分别增长 18%和28.2%. */
export interface Respective {
  subjects: string[]
  verb: string
}

/** Reads 甲、乙分别增长 before a list of `count` numbers; undefined where they do not match up. */
export function respectiveOf(before: string, count: number): Respective | undefined {
  const at = before.lastIndexOf('分别')
  if (at < 0 || count < 2) return undefined
  const words = trimLead(before.slice(0, at)).replace(/(?:预计|均|累计|同比)$/u, '')
  const verb = trimTail(
    before
      .slice(at + 2)
      .replace(/^(?:同比|比[^，]{1,8}?|较[^，]{1,8}?)(?=增|下|提|上|减|降|回)/u, ''),
  )
  const byMark = split(words, /、/u)
  const last = byMark.at(-1) ?? ''
  const subjects = [byMark, [...byMark.slice(0, -1), ...split(last, /[和与及]/u)]].find(
    (list) => list.length === count,
  )
  if (!subjects) return undefined
  return { subjects: whole(subjects), verb }
}

/** What an event cost: its name goes before, 交通事故起数、死亡人数. */
const OF_EVENT = /^(?:死亡|受伤|伤亡|受灾|涉案|直接)?(?:人数|金额|面积|经济损失)$/u

/** How many of it: 交通事故|起数, 行政诉讼案件|数. */
const COUNTED = /^(.{2,}?)(?:(?:(?<![案事文稿信邮零])件|[起宗])数|(?<![人户次])数|次数|数量|总量)$/u

/** Each with what the last says for all: 城市、农村居民|收入, 调解、排查和预防|纠纷量. */
function whole(subjects: readonly string[]): string[] {
  const last = subjects.at(-1) ?? ''
  const others = subjects.slice(0, -1)
  if (others.every(isBareDoing) && leadingVerb(last) !== '')
    return [...others.map((verb) => verb + last.slice(2)), last]
  const measure = MEASURES.exec(last)?.[0] ?? ''
  const owner = COUNTED.exec(subjects[0] ?? '')?.[1] ?? ''
  if (owner !== '' && others.length > 0 && subjects.slice(1).every((one) => OF_EVENT.test(one)))
    return subjects.map((subject, at) => (at === 0 ? subject : owner + subject))
  return subjects.map((subject) => (MEASURES.test(subject) ? subject : subject + measure))
}

function split(words: string, mark: RegExp): string[] {
  return cutAt(words, mark)
    .map(({ start, end }) => words.slice(start, end))
    .filter((part) => part !== '')
}
