/** Numbers that share a unit: 11.1、11.2个百分点; 10，20和30件. */
import { plain } from '../../ground/numerals'
import { Broken } from './broken'
import { isDate } from './date'
import { isDigit, isNumeral } from './marks'
import type { Quantity } from './quantity'
import { type Item, itemAt } from './range'

const JOINT =
  /(?:[、和与及，]|以及)\s?(?=[-－−]?\d|[十百千廿卅一二两三四五六七八九][十百千万亿点一二三四五六七八九])/uy
/** 10，200和300件: three numbers, or two. */
const GROUP = /^\d{3}(?!\d)/u
/** Numbers further apart than this do not share a magnitude: 8000、1.2万. */
const WIDEST = 100

/**
 * The list that `first` begins, itself alone where none follows; broken where numbers follow that
 * it cannot be read with. A list does not go on with a date: 2100、2024年.
 */
export function listAt(text: string, first: Item): Item[] | Broken {
  const items = [first]
  let commas = 0
  for (let last = first; last.unit === ''; last = items.at(-1) as Item) {
    JOINT.lastIndex = last.end
    const joint = JOINT.exec(text)
    if (!joint) break
    const at = last.end + joint[0].length
    if (!isNumeral(text[at])) return new Broken(true)
    const next = itemAt(text, at)
    if (!next || next instanceof Broken) return new Broken(true)
    if (next.amount.isChinese !== first.amount.isChinese) break
    if (isDigit(text[at]) && isDate(text, at, next.amount.end)) break
    if (joint[0].startsWith('，')) {
      if (last.end - last.start <= 3 && GROUP.test(text.slice(at, at + 4))) return new Broken(true)
      commas++
    }
    items.push(next)
  }
  const last = items.at(-1) as Item
  // A comma parts sentences: only in longer lists it parts numbers.
  if (commas > 0 && items.length < 3) return [first]
  if (last.unit === '') return items
  return shared(items, last)
}

function shared(items: Item[], last: Item): Item[] | Broken {
  const { magnitude, bare, isMixed } = last.amount
  const whole = items.map((item) => {
    const isShared = item !== last && magnitude > 1 && !isMixed && item.amount.magnitude === 1
    if (!isShared) return { ...item, unit: last.unit, kind: last.kind }
    const ratio = item.amount.bare / bare
    if (ratio > WIDEST || ratio < 1 / WIDEST || typeof item.value !== 'number') return undefined
    return { ...item, unit: last.unit, kind: last.kind, value: plain(item.value * magnitude) }
  })
  return whole.every((item) => item !== undefined) ? whole : new Broken(true)
}

/** What stands between a bare 个 and the next number of its list. */
const POINTS_JOINT = /^(?:[、和与及]|以及)$/u

/** 1.5个和2个百分点: a bare 个 counts what the last of its list does. */
export function withPoints(text: string, quantities: readonly Quantity[]): Quantity[] {
  const read: Quantity[] = []
  for (const one of [...quantities].reverse()) {
    const next = read.at(-1)
    const isBare = one.unit === '个' && one.kind === 'count' && one.text.endsWith('个')
    const goesOn = next?.kind === 'points' && POINTS_JOINT.test(text.slice(one.end, next.start))
    read.push(isBare && goesOn ? { ...one, unit: next.unit, kind: next.kind } : one)
  }
  return read.reverse()
}
