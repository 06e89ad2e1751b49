/** Lists of examples: what stands before 等 illustrates what is counted and does not name it. */
import { cutAt } from '../clauses'
import { brackets, covered, quotations } from '../masks'
import { dropSetting, trimLead } from './opening'
import { LONGEST } from './shorten'
import { leadingVerb, partClause } from './words'

/**
 * Takes away the examples before 等: 推出开展督查等 → 推出, 废止《…》等政府规章 →
 * 废止政府规章. Where nothing else names what is counted, the first example stays.
 */
export function dropExamples(words: string, countsNext: boolean): string {
  const at = lastEtc(words)
  if (at < 0) return words
  const noun = words.slice(at + 1)
  const list = words.slice(0, at)
  const setting =
    /^(?:领域|方面|重点任务|重点领域|环节|载体|形式|方式|平台|渠道|途径|手段|举措|机制|(?:单位|部门|机构)(?=(?:开展|召开|举办|组织|进行|联合)))/u.exec(
      noun,
    )?.[0]
  if (setting) return noun.slice(setting.length) || (countsNext ? headOf(list) : list)
  if ((isVague(noun) || noun.startsWith('其他')) && !list.includes('《')) {
    const whole = trimLead(words)
    if (whole.length <= LONGEST) return whole
    return `${firstItem(trimLead(list))}等${noun}`
  }
  const head = headOf(list)
  if (noun === '') return countsNext ? head : `${firstItem(list)}等`
  if (/^各[类项]/u.test(noun) && noun.length <= 4 && /[“《]/u.test(list) && head.length <= 2)
    return `${firstItem(list)}等${noun}`
  return `${head}${noun}`
}

/** 活动, 会议: a noun that says little without its examples. */
function isVague(noun: string): boolean {
  return /^(?:各类|各种|各项|系列|多种)?(?:活动|会议|课程|制度|形式|内容|事项|资料|材料|问题|领域|工作|培训|讲座|法律法规|文件|机制|措施|方面)$/u.test(
    noun,
  )
}

/** The last 等 that closes a list, or -1. */
function lastEtc(words: string): number {
  const inside = covered(words.length, quotations(words), brackets(words))
  for (let i = words.length - 1; i >= 0; i--)
    if (words[i] === '等' && !inside[i] && !/[级于次]/u.test(words[i + 1] ?? '')) return i
  return -1
}

/** What rules a list of examples: the words before its first title, or its verb. */
function headOf(list: string): string {
  const title = list.search(/[《]/u)
  if (title >= 0) return trimLead(list.slice(0, title)).replace(/[、和与及]$/u, '')
  const words = dropSetting(trimLead(list))
  const { subject, deed } = partClause(words)
  const verb = leadingVerb(deed)
  if (verb) return `${subject}${verb}`
  if (/^[将把对由就]/u.test(list)) return list.slice(0, 1)
  const first = firstItem(words)
  for (let at = 2; at + 4 <= first.length; at++)
    if (leadingVerb(first.slice(at)) !== '') return first.slice(0, at + 2)
  return ''
}

function firstItem(list: string): string {
  const first = cutAt(list, /、/u)[0]
  return first ? list.slice(first.start, first.end) : list
}
