/** What a clause only begins with: when, where, how, in what turn. None of it names a figure. */
import { ADVERBS, VERBS } from '../lexicon'

const NUMERALS = '[一二三四五六七八九十]'
const YEAR = '(?:(?:19|20)\\d{2}年(?:度|底|末|初)?|20\\d{2}(?=共))'
const PART_OF_YEAR = `(?:第?${NUMERALS}季度|[上下]半年|\\d{1,2}月(?:\\d{1,2}日|份)?)(?:底|末|初)?`
const NAMED_YEAR = `(?:今年|去年|上年|本年度?|当年|年内|年底|年初|全年|近年|近${NUMERALS}年|${NUMERALS}年(?=来|以来))`
const TIME = new RegExp(
  `^(?:截至|截止到?|到|至|自|从)?(?:${YEAR}(?:${PART_OF_YEAR})?|${PART_OF_YEAR}|${NAMED_YEAR})(?:以来|来|以前|之前|前|期间)?，?(?=.{2}|$)`,
  'u',
)
const TURN = new RegExp(
  `^(?:${NUMERALS}{1,2}[是要]|其${NUMERALS}|首先|其次|再次|最后|另?一方面|其中|特别是|尤其是|包括|以及|而且|且|现有(?=.{3})|现(?=[省市县区]级))[，：]?`,
  'u',
)
/** Words that begin like an adverb of one letter and are none. */
const NO_ADVERB =
  /^(?:平均[^，]{0,6}(?:时间|时限|期限|周期|时长|用时|天数|成绩|得分|浓度|年龄|收入|工资)|共[同享建青商治谋和产性]|并[联购轨网行]|再[生就次]|还[款贷本建原]|均[衡等]|通过率|依法[行治]|全面依法|分别[是为]|[^一-龥])/u

/** Without the words with which a sentence only begins: 全年累计公开 → 公开. */
export function trimLead(words: string): string {
  let rest = words
  for (;;) {
    const word =
      (rest.startsWith('通过') && VERBS.has(rest.slice(2, 4)) ? '通过' : undefined) ??
      [TIME, TURN].map((pattern) => pattern.exec(rest)?.[0] ?? '').find((found) => found) ??
      (NO_ADVERB.test(rest) ? undefined : ADVERBS.find((adverb) => rest.startsWith(adverb)))
    if (!word || rest.length - word.length === 1) return rest
    rest = rest.slice(word.length).replace(/^[，、]/u, '')
  }
}

/** Settings that do not name what is counted: 在企业登记环节, 向我市. */
export function dropSetting(words: string): string {
  return words
    .replace(/[向为](?:[我全本][省市县区州局]|社会)(?=.{2})/u, '')
    .replace(/从[^，、]{2,16}中(?=[抽选优遴评随])/u, '')
    .replace(/我[省市县区州镇乡局](?=.{2})/gu, '')
    .replace(
      /^(?:从|自|在|于|针对|按照|根据|依据|通过|围绕|聚焦|紧扣|结合|为)[^，]{1,24}?(?:环节|过程中|期间|方面|领域|基础上|要求|原则|中|上|内|下|时)(?=.{2})/u,
      '',
    )
    .replace(
      /^(?:从(?!业|严|事)|除|在(?![建编职线岗校读])|经(?:评查|审查|审核|核查|调查|清理|评估))(?=.{2})/u,
      '',
    )
    .replace(/^[为给][^，]{2,16}$/u, withoutRecipient)
}

/** 为群众提供咨询 → 提供咨询; 为职工追回欠薪 stays: whose money it was is the point. */
function withoutRecipient(words: string): string {
  for (let at = 3; at + 4 <= words.length; at++)
    if (VERBS.has(words.slice(at, at + 2)))
      return /^(?:挽回|避免|追回|减少)/u.test(words.slice(at)) ? words : words.slice(at)
  return words
}
