/** What a label that says little is about, from the clauses before it: 年度任务, 开展培训. */
import { indexAt } from '../clauses'
import { trimLead } from './opening'
import { clauseBefore, type Passage, type Reading } from './passage'
import { LONGEST } from './shorten'
import { objectOf } from './words'

const VAGUE_NOUN =
  /^(?:重点|年度|具体|细化|主要|工作|配套|量化|改革|创新)*(?:任务|举措|措施|要点|指标|清单)$/u
const VAGUE_EVENT =
  /^(?<verb>开展|召开|组织|举办|进行)(?:专题|集中|定期|各类|系列)?(?<event>学习|会议|例会|培训|研讨|宣讲|宣传|检查|督察|督查|演练|讲座)$/u
const LONGEST_TOPIC = 14
const MOST_CLAUSES = 6

/** A label with its topic where it needs one and an earlier clause of its sentence names it. */
export function withTopic(passage: Passage, reading: Reading): string {
  const { label, noun } = reading
  if (VAGUE_NOUN.test(noun) && label.endsWith(noun) && label.length <= noun.length + 2) {
    const topic = plannedIn(clauseBefore(passage, reading))
    return topic !== '' && topic.length + noun.length <= LONGEST ? topic + noun : label
  }
  const { verb = '', event = '' } = VAGUE_EVENT.exec(label)?.groups ?? {}
  return event === '' ? label : `${verb}${eventBefore(passage, reading, event) || label.slice(2)}`
}

/** 法治文化建设 of 制定《关于加强法治文化建设的实施方案》; 管护责任链条 of 健全管护责任链条. */
function plannedIn(clause: string): string {
  const title = /《([^》]{4,40})》/u.exec(clause)?.[1]
  const planned =
    title === undefined
      ? objectOf(trimLead(clause).replace(/“[^”]*”/gu, ''))
      : title
          .replace(/^(?:关于)?(?:印发)?(?:20\d{2}年度?)?(?:[\p{Script=Han}]{2,3}[省市县区])?/u, '')
          .replace(/^(?:进一步|全面|深入)?(?:加强|推进|深化|做好|开展|规范)?/u, '')
          .replace(/的?(?:若干|具体|实施|工作)*(?:方案|意见|通知|计划|要点|规划|办法|纲要)$/u, '')
  return planned.length >= 4 && planned.length <= LONGEST_TOPIC ? planned : ''
}

/** 工作者法治培训 of 健全工作者法治培训机制: the event with its topic, named before. */
function eventBefore(
  { text, clauses }: Passage,
  { clause, sentence }: Reading,
  event: string,
): string {
  const own = indexAt(clauses, clause.start)
  let longest = ''
  for (const { start, end } of clauses.slice(Math.max(0, own - MOST_CLAUSES), own)) {
    if (start < sentence.start) continue
    const words = text.slice(start, end)
    const at = words.indexOf(event)
    const named = at < 2 ? '' : objectOf(trimLead(words.slice(0, at + event.length)))
    const isTopic = named.length > event.length + 1 && named.length <= LONGEST_TOPIC
    if (isTopic && !/[、《“]/u.test(named) && named.length >= longest.length) longest = named
  }
  return longest
}
