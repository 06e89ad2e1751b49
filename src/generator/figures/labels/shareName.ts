/** Names a share, a rank or a multiple: what it is said of. */
import { splitNoun } from './counted'
import { trimLead } from './opening'
import { type Passage, type Reading, WINDOW } from './passage'
import { predicateName } from './predicateName'
import { settingOf } from './setting'
import { nameFromLead } from './spokenName'

const RATE =
  /(?:率|占比|比重|比例|度|增长|增幅|增速|下降|提高|上升|压减|减少|增加|缩短|降低|以上|比)$/u

/** 在年度考核中列|第3名: what was assessed is told, by no other words. */
const RANKED = /在[^，]{2,24}(?:考核|考评|评估|评价|评议|测评)中?(?:位?[列居]|排名?)?$/u

/** A share that some of what is counted are above or below. */
const LIMITED = /^[^、，]{2,}[率度](?:均|都)?(?:高于|低于|超过|不足)$/u

export function shareName(
  passage: Passage,
  reading: Reading,
  before: string,
  after: string,
  mates: readonly Reading[],
): string {
  const { kind } = reading.quantity
  reading.lead = reading.lead.replace(/^实现(?=.{3})/u, '')
  if (kind === 'rank' && RANKED.test(before)) return rankName(passage, reading)
  if (kind === 'rank') reading.lead = rankedIn(reading.lead)
  if (kind === 'multiple') reading.lead = reading.lead.replace(/(?:[是为]|相当于)[^，]{1,10}$/u, '')
  const { lead } = reading
  const said = /^[\p{Script=Han}“]/u.test(after) ? after : ''
  // 办结率低于80%的单位: who is meant, and no share of anything.
  if (kind === 'percent' && /[率度]$/u.test(lead) && /^的[\p{Script=Han}]/u.test(said)) return ''
  // 5个县败诉率高于15%: the same.
  const count = mates.at(-1)?.quantity
  const isNext = count?.end === reading.quantity.start - before.length
  if (isNext && count.kind === 'count' && LIMITED.test(before)) return ''
  if (lead.endsWith('的') && said !== '' && !said.startsWith('的'))
    return predicateName('', lead.slice(0, -1), said)
  if (
    kind === 'percent' &&
    lead.length >= 2 &&
    before.replace(/实现$/u, '').endsWith(lead) &&
    said !== '' &&
    !RATE.test(lead)
  )
    return lead + said.replace(/^(?:的|实现(?=.{2}))/u, '')
  if (lead !== '' && !/^[对为将给]$/u.test(lead)) return nameFromLead(passage, reading, mates)
  const { noun, predicate } = splitNoun(after)
  const previous = mates.at(-1)
  if (kind === 'rank' && noun === '' && lead === '' && !previous) return rankName(passage, reading)
  if (noun || !previous) return predicateName('', noun, predicate)
  const between = passage.text.slice(previous.quantity.end, reading.quantity.start)
  if (kind === 'percent' && between.includes('占'))
    return `${previous.label.replace(/(?:的?数量|数)$/u, '')}占比`
  if (kind !== 'rank') return nameFromLead(passage, reading, mates)
  if (
    !/^，?(?:[两三四五六七八九十]?[县区市]|并列|居|位居|列|位列|排名|均居|均列|总量|总数|数量|规模)*$/u.test(
      between,
    )
  ) {
    return rankName(passage, reading)
  }
  const counts = previous.quantity.kind === 'count' && !/[量数率]$/u.test(previous.label)
  return counts ? `${previous.label}数量` : previous.label
}

/** 节水型城市考评排名 of 在节水型城市考评中位列第二; 空气质量排名 of 空气质量在52个城市中排名第三. */
function rankName(passage: Passage, reading: Reading): string {
  const setting = settingOf(passage, reading)
  const words = passage.text.slice(reading.clause.start, reading.clause.start + WINDOW)
  const ranked = setting || trimLead(/^([^，]{2,12}?)在/u.exec(words)?.[1] ?? '')
  return ranked && `${ranked}排名`
}

/** 法律知识 of 荣获二等奖、法律知识第三名; 耕地保护 of 耕地保护取得三个全市第一. */
function rankedIn(lead: string): string {
  return lead
    .replace(/[列居排位]$/u, '')
    .replace(/^.*奖、/u, '')
    .replace(/^(?:[两三四五六七八九十]?[县区市])?(?:排名|位列|位居)?(?:并列)?$/u, '')
    .replace(/(?:取得|获得|荣获)?[一二两三四五六七八九十]个$/u, '')
}
