/** Names a figure whose noun follows it: 对12件|规范性文件|进行审核 → 审核的规范性文件. */
import { VERBS } from '../lexicon'
import type { Counted } from './counted'
import { trimLead } from './opening'
import { fitting, predicateName } from './predicateName'
import { treatedIn } from './treated'
import { leadingVerb, partClause } from './words'

/** Verbs that make somebody do something: the doing says more than they. */
const CAUSE = '(?:组织|推动|引导|帮助|促成|邀请|指导|督促|带动|支持|安排|选派)'
const CAUSING = new RegExp(`^${CAUSE}|${CAUSE}$`, 'u')
/** 单位的“三定”规定: whose what follows is. */
const OWNED =
  /^([\p{Script=Han}（）]{0,6}?(?:单位|部门|企业|地区|乡镇|街道|机构|社区|村|市|县|区))的(.{2,})$/u

/** 根治欠薪行动为|3180名农民工|追回欠薪: for whom what is said next was done. */
const HELPING = /.(?<![行作认成因])[为给]$/u
/** Nouns that only what they are named after tells. */
const FIELD = /^(?:领域|方面|行业|环节|类别)$/u
/** 中央驻滇单位权责清单: an organisation and what is its. */
const ORG = /^(\p{Script=Han}*(?:单位|部门|企业))(?!负责|[领人员主])(\p{Script=Han}{2,8})$/u

export function countedName(
  lead: string,
  before: string,
  unit: string,
  { noun, predicate }: Counted,
): string {
  const turned = /^(?<words>.*?)(?<verb>[\p{Script=Han}]{2})(?:为|成)$/u.exec(lead)?.groups
  if (turned && leadingVerb(turned.verb ?? '') !== '') {
    const whole = (turned.words ?? '').replace(/^(?:将|把)/u, '')
    const parts = `${turned.verb}的${noun.replace('的类别', '类别')}`
    return fitting(whole + parts, parts)
  }
  const title = /《[^》]{1,40}》等$/u.exec(before)?.[0]
  if (noun.length <= 2 && predicate === '' && title) return `${title}${noun}`
  if (FIELD.test(noun) && /等$/u.test(before)) return fieldName(before, noun)
  if (lead.startsWith('被') && predicate === '') return `${lead}的${noun}`
  const owned = OWNED.exec(noun)
  if (owned && leadingVerb(lead) !== '') return `${lead}${owned[2]}的${owned[1]}`
  if (/[及和与]$|以及$/u.test(lead)) {
    const verb = leadingVerb(partClause(lead).deed)
    return verb && predicate === '' ? verb + noun : predicateName('', noun, predicate)
  }
  const faced = /^面向(?<words>.*)$/u.exec(lead)?.groups
  if (faced && leadingVerb(predicate) !== '')
    return `${predicate.slice(2)}面向的${faced.words}${noun}`
  const owning = ORG.exec(noun)
  if (
    owning &&
    (unit === '家' || (unit === '个' && /(?:清单|规定|方案|目录|职责|职权|事项)$/u.test(noun))) &&
    leadingVerb(lead) === lead &&
    leadingVerb(owning[2] ?? '') === ''
  )
    return `${lead}${owning[2]}的${owning[1]}`
  if (predicate !== '' && HELPING.test(lead)) return predicateName('', noun, predicate)
  const treated = treatedIn(lead)
  if (treated !== undefined) return predicateName(treated, owned?.[1] ?? noun, predicate)
  if (/^(?:[从除在向为给以]|面向)?$/u.test(lead) || (predicate !== '' && CAUSING.test(lead)))
    return predicateName('', noun, predicate)
  const given = /^[为给].{2,}/u.test(lead + noun) && predicate.startsWith('提供')
  if (given && /^[为给]/u.test(lead))
    return fitting(lead + noun + predicate, predicateName('', lead.slice(1) + noun, predicate))
  if (/^[为给]/u.test(lead) && predicate !== '')
    return predicateName('', `${lead.slice(1)}${noun}`, predicate)
  if (lead.endsWith('的') && predicate !== '')
    return fitting(predicateName('', noun, predicate), `${lead}${noun}`)
  const framed = /^.{2,}在(?:全[国省市])?$/u.test(lead)
  if (framed) return noun
  if (/^(?:完成|开展)$/u.test(lead) && VERBS.has(predicate)) return `${lead}${noun}${predicate}`
  const { subject, deed } = partClause(lead)
  const verb = leadingVerb(deed)
  if (verb !== '' && lead.includes('、')) return fitting(`${lead}${noun}`, `${verb}${noun}`)
  if (predicate !== '' && subject === '' && leadingVerb(deed) === '' && !lead.endsWith('实现'))
    return predicateName('', `${lead}${noun}`, predicate)
  return lead.endsWith('实现') ? `${lead}${noun}${predicate}` : `${lead}${noun}`
}

/** 道路建设、食品监管等领域 of 聚焦道路建设、食品监管等14个领域. */
function fieldName(before: string, noun: string): string {
  const list = trimLead(before.slice(0, -1)).replace(
    /^(?:聚焦|围绕|涵盖|涉及|覆盖|针对|紧盯|在|对)(?=.{2})/u,
    '',
  )
  return fitting(`${list}等${noun}`, `${list.split('、', 1)[0]}等${noun}`)
}

/** 连续两年获评标杆城市 → 连续获评标杆城市; `setting` is what it was said in, '' where nothing. */
export function consecutiveName(setting: string, after: string): string {
  const said = after
    .replace(/^在[^，]{2,24}?中(?=.{2})/u, '')
    .replace(/的[\p{Script=Han}]{2,6}$/u, '')
  return fitting(`${setting}连续${said}`, `连续${said}`)
}
