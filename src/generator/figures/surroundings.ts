/** What stands before and after a number, read for what it says of the number. */
import { cutAt } from './clauses'
import { ADVERBS, FALL, LINKS, MEASURES, PREDICATES, RISE, VERBS } from './lexicon'
import { brackets, covered, quotations } from './masks'

const CHANGE = [...RISE, ...FALL]
const CHANGED_TO = CHANGE.flatMap((verb) => [`${verb}至`, `${verb}到`, `${verb}为`])

/** A counted noun and what is said of it: 规章 | 开展立法后评估工作. */
export interface Counted {
  noun: string
  predicate: string
}

/** Those who do something: what follows their name is their deed. */
const DOER =
  /^.{0,10}?(?:委员会|组织|机构|中心|单位|部门|企业|干部|人员|法院|学校|医院|法庭|窗口)(?=.{2})/u

/** Splits the words after a number; a list is cut at its first item. */
export function splitNoun(after: string): Counted {
  const words = after.replace(/^的/u, '')
  const at = firstOf(words, PREDICATES)
  const joint = /[、和及与]|（(?![^）]{1,4}）)/gu
  joint.lastIndex = words[1] === '、' ? 2 : 0
  const joined = joint.exec(words)?.index ?? words.length
  const end = Math.min(at, joined)
  const noun = words.slice(0, end)
  const doer = DOER.exec(noun)?.[0] ?? ''
  const deed = noun.slice(doer.length)
  if (doer !== '' && leadingVerb(deed) !== '')
    return { noun: doer, predicate: deed + words.slice(end) }
  return { noun, predicate: words.slice(at) }
}

/** The words before a number, without what only introduces them or links them to it. */
export function leadOf(before: string, countsNext: boolean): string {
  const open = before.lastIndexOf('（')
  const inner = open > before.lastIndexOf('）') ? before.slice(open + 1) : before
  const words = dropSetting(dropExamples(inner, countsNext))
  const lead = trimLead(words)
  return (countsNext ? lead : trimTail(lead)).replace(/(?<=[\p{Script=Han}]{2})了$/u, '')
}

/** 市场主体开展随机抽查 → 开展随机抽查: what follows the noun of the figure before. */
export function fromPredicate(words: string): string {
  const at = firstOf(words.slice(1), PREDICATES)
  return at === words.length - 1 ? words : words.slice(at + 1)
}

/** The verb a phrase begins with, or ''. */
export function leadingVerb(words: string): string {
  const verb = words.slice(0, 2)
  return VERBS.has(verb) ? verb : ''
}

/** The verb a phrase ends with, its object missing: 评估建议废止 → 废止; or ''. */
export function trailingVerb(words: string): string {
  const verb = words.slice(-2)
  return VERBS.has(verb) ? verb : ''
}

/** The verb of a phrase that says nothing but a change: 较上一年度增长 → 增长; else undefined. */
export function changeAlone(lead: string): string | undefined {
  const rest = lead.replace(
    /^(?:同比|环比|(?:较|比|与)[^，]{0,12}?(?=增|上升|提|扩|上涨|回|下|减|降|压|缩|收))/u,
    '',
  )
  return CHANGE.includes(rest) ? rest : undefined
}

/**
 * Takes away the examples before 等: 推出开展督查等 → 推出, 废止《…》等政府规章 →
 * 废止政府规章. Where nothing else names what is counted, the first example stays.
 */
function dropExamples(words: string, countsNext: boolean): string {
  const at = lastEtc(words)
  if (at < 0) return words
  const noun = words.slice(at + 1)
  const list = words.slice(0, at)
  const setting = /^(?:领域|方面|重点任务|重点领域|环节)/u.exec(noun)?.[0]
  if (setting) return noun.slice(setting.length) || list
  const head = headOf(list)
  if (noun === '') return countsNext ? head : `${firstItem(list)}等`
  if (/^各[类项]/u.test(noun) && noun.length <= 4 && /[“《]/u.test(list) && head.length <= 2)
    return `${firstItem(list)}等${noun}`
  return `${head}${noun}`
}

/** The last 等 that closes a list, or -1. */
function lastEtc(words: string): number {
  const inside = covered(words.length, quotations(words), brackets(words))
  for (let i = words.length - 1; i >= 0; i--)
    if (words[i] === '等' && !inside[i] && !/[级于]/u.test(words[i + 1] ?? '')) return i
  return -1
}

/** What rules a list of examples: the words before its first title, or its verb. */
function headOf(list: string): string {
  const title = list.search(/[《]/u)
  if (title >= 0) return trimLead(list.slice(0, title))
  const verb = leadingVerb(trimLead(list))
  if (verb) return verb
  if (/^[将把对由就]/u.test(list)) return list.slice(0, 1)
  const first = firstItem(list)
  for (let i = first.length - 2; i > 1; i--)
    if (VERBS.has(first.slice(i, i + 2))) return first.slice(0, i + 2)
  return ''
}

function firstItem(list: string): string {
  const first = cutAt(list, /、/u)[0]
  return first ? list.slice(first.start, first.end) : list
}

/** Settings that do not name what is counted: 在企业登记环节, 向我市. */
function dropSetting(words: string): string {
  return words
    .replace(/^在[^，]{1,20}?(?:环节|过程中|期间|方面|领域|中|上|内)(?=.{2})/u, '')
    .replace(/向[我全本][市省县区]/u, '')
    .replace(/(?<=.{2})(?:全年|累计|共计)(?=.{2})/u, '')
}

/** Without the words with which a sentence only begins: 全年累计公开 → 公开. */
export function trimLead(words: string): string {
  let rest = words
  for (;;) {
    const word = ADVERBS.find((adverb) => rest.startsWith(adverb))
    if (!word || rest.length - word.length === 1) return rest
    rest = rest.slice(word.length).replace(/^[，、]/u, '')
  }
}

/** Words that end like a link but are none: 行为, 收到, 人均. */
const NO_LINK =
  /(?:[行作成因认列称视]为|[收受得听接看遇拿办]到|[所拥具享没持国民私公]有|[自理缘]由|服从|公共|[人户平年月]均|[条合公契预签节大]约|但是|还是)$/u

/**
 * Without the link to its number: 实际网办率|提升至, 占比|由2022年的. A change without 至 stays: it
 * is the meaning.
 */
function trimTail(words: string): string {
  let rest = words.replace(/(?<=[由从到至为])20\d{2}年(?:底|末)?的?$/u, '')
  for (;;) {
    const link = NO_LINK.test(rest)
      ? undefined
      : (CHANGED_TO.find((word) => rest.endsWith(word)) ??
        LINKS.find((word) => rest.endsWith(word)))
    if (!link) return rest
    rest = rest.slice(0, -link.length)
  }
}

/**
 * The object of the last verb of a phrase: 市政府收到行政复议申请 → 行政复议申请. The phrase
 * itself where it holds no verb with an object.
 */
export function objectOf(lead: string): string {
  let from = 0
  for (let i = 0; i + 4 <= lead.length; i++)
    if (VERBS.has(lead.slice(i, i + 2)) && !lead.slice(0, i).endsWith('行政')) from = i + 2
  const object = lead.slice(from)
  const owned = object.lastIndexOf('的')
  return owned >= 0 && owned + 2 < object.length ? object.slice(owned + 1) : object
}

/** Offset of the first of these words outside quotations and brackets; the length where none is. */
function firstOf(text: string, words: readonly string[]): number {
  const inside = covered(text.length, quotations(text), brackets(text))
  for (let i = 0; i < text.length; i++)
    if (!inside[i] && words.some((word) => text.startsWith(word, i))) return i
  return text.length
}

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
  const measure = MEASURES.exec(subjects.at(-1) ?? '')?.[0] ?? ''
  return {
    subjects: subjects.map((subject) =>
      measure === '' || MEASURES.test(subject) ? subject : `${subject}${measure}`,
    ),
    verb,
  }
}

function split(words: string, mark: RegExp): string[] {
  return cutAt(words, mark)
    .map(({ start, end }) => words.slice(start, end))
    .filter((part) => part !== '')
}
