/** Names a share, a rank or a multiple: what it is said of. */
import { splitNoun } from './counted'
import { predicateName } from './countedName'
import type { Passage, Reading } from './passage'
import { nameFromLead } from './spokenName'

const RATE =
  /(?:率|占比|比重|比例|度|增长|增幅|增速|下降|提高|上升|压减|减少|增加|缩短|降低|以上|比)$/u

export function shareName(
  passage: Passage,
  reading: Reading,
  before: string,
  after: string,
  mates: readonly Reading[],
): string {
  const { kind } = reading.quantity
  reading.lead = reading.lead.replace(/^实现(?=.{3})/u, '')
  if (kind === 'rank') reading.lead = reading.lead.replace(/[列居排位]$/u, '')
  if (kind === 'multiple') reading.lead = reading.lead.replace(/(?:[是为]|相当于)[^，]{1,10}$/u, '')
  const { lead } = reading
  const said = /^[\p{Script=Han}“]/u.test(after) ? after : ''
  if (lead.endsWith('的') && said !== '' && !said.startsWith('的'))
    return predicateName('', lead.slice(0, -1), said)
  if (
    kind === 'percent' &&
    lead.length >= 2 &&
    before.endsWith(lead) &&
    said !== '' &&
    !RATE.test(lead)
  )
    return lead + said.replace(/^(?:的|实现(?=.{2}))/u, '')
  if (lead !== '' && !/^[对为将给]$/u.test(lead)) return nameFromLead(passage, reading, mates)
  const { noun, predicate } = splitNoun(after)
  const previous = mates.at(-1)
  if (noun || !previous) return predicateName('', noun, predicate)
  const counts = kind === 'rank' && previous.quantity.kind === 'count'
  return counts && !/[量数]$/u.test(previous.label) ? `${previous.label}数量` : previous.label
}
