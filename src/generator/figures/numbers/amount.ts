/** A number with its magnitudes: 1.9万, 1061余亿, 2万5千, 1亿2000万, 三百余万. */
import { plain } from '../../ground/numerals'
import { unitAt } from '../units'
import { digitsAt } from './arabic'
import { chineseAt, sizeOf } from './chinese'
import { afterSpace, isDigit, isNumeral } from './marks'

export interface Amount {
  end: number
  value: number | [number, number]
  /** The number before its magnitude, 1.9 of 1.9万; and the magnitude, 1 where none is printed. */
  bare: number
  magnitude: number
  /** It has magnitudes of its own within, as 1亿2000万, and shares none with its neighbours. */
  isMixed: boolean
  /** 余 or 多 stands in it. */
  isMore: boolean
  isChinese: boolean
  /** Chinese, of one character. */
  isSingle: boolean
  /** 百, 千万: a size without a number. */
  isSize: boolean
}

const MAGNITUDE = /万亿|[十百千]?[万亿]|千(?!亿|万)|百(?!亿|万)/uy

/** The amount at `at`; undefined where none stands, or where more numerals follow than it can hold. */
export function amountAt(text: string, at: number): Amount | undefined {
  const amount = isDigit(text[at]) ? arabicAmount(text, at) : chineseAmount(text, at)
  // 万千瓦: the character begins the unit.
  const goesOn = amount && isNumeral(text[amount.end]) && !unitAt(text, amount.end)
  return goesOn ? undefined : amount
}

function arabicAmount(text: string, at: number): Amount | undefined {
  const first = digitsAt(text, at)
  if (!first) return undefined
  const head = sizedAt(text, first.end)
  const isMany = head.size > 1
  let { end, isMore, size } = head
  let value = plain(first.value * size)
  while (isMany && !isMore && /[\d零]/u.test(text[end] ?? '')) {
    const further = furtherAt(text, end, size)
    if (!further || first.isDecimal) return undefined
    value = further.size > size ? (value + further.bare) * further.size : value + further.value
    ;({ end, isMore, size } = further)
  }
  return {
    end,
    value,
    bare: size === head.size ? first.value : value / size,
    magnitude: size,
    isMixed: size !== head.size,
    isMore,
    isChinese: false,
    isSingle: false,
    isSize: false,
  }
}

/** 5千 after 2万, 2000万 after 1亿, 2000 after 1万, 2000亿 after 1万; `above` is the magnitude before it. */
function furtherAt(text: string, at: number, above: number) {
  const isZero = text[at] === '零'
  const digits = digitsAt(text, isZero ? at + 1 : at)
  if (!digits || digits.isDecimal) return undefined
  const sized = sizedAt(text, digits.end)
  const value = digits.value * sized.size
  // 2万5 is 25000 to those who say it, 20005 to others.
  const isPlain = sized.size > 1 || isZero || digits.places === Math.log10(above)
  const isBelow = value < above || (above === 1e4 && sized.size === 1e8 && digits.value < above)
  return isBelow && isPlain ? { ...sized, value, bare: digits.value } : undefined
}

function chineseAmount(text: string, at: number): Amount | undefined {
  const numeral = chineseAt(text, at)
  if (!numeral) return undefined
  const { value, isSize } = numeral
  const word = text.slice(at, numeral.end)
  const written = sizeOf(/[百千]?[万亿]+$/u.exec(word)?.[0] ?? '')
  const more = moreAt(text, numeral.end)
  const isMore = more !== undefined
  const sized = more === undefined ? undefined : sizedAt(text, more)
  const size = sized?.size ?? 1
  if (size > 1 && typeof value !== 'number') return undefined
  return {
    end: sized?.end ?? numeral.end,
    value: typeof value === 'number' ? value * size : value,
    bare: (typeof value === 'number' ? value : value[0]) / written,
    magnitude: written * size,
    isMixed: /亿.*万/u.test(word),
    isMore,
    isChinese: true,
    isSingle: numeral.isSingle && !isMore,
    isSize,
  }
}

/** The magnitude at `at`, 1 where none is printed, with 余 or 多 before or after it. */
function sizedAt(text: string, at: number): { end: number; size: number; isMore: boolean } {
  const before = moreAt(text, at)
  const from = afterSpace(text, before ?? at)
  MAGNITUDE.lastIndex = from
  const word = MAGNITUDE.exec(text)?.[0] ?? ''
  // 千瓦 and 百分点 are units, not thousands and hundreds.
  const unit = word.length === 1 ? unitAt(text, from) : undefined
  const isUnit = unit !== undefined && unit.unit.length > word.length
  if (word === '' || isUnit) return { end: before ?? at, size: 1, isMore: before !== undefined }
  const after = moreAt(text, from + word.length)
  const isMore = before !== undefined || after !== undefined
  return { end: after ?? from + word.length, size: sizeOf(word), isMore }
}

const MORE = /\s?(?:余|多(?![样层级式媒]|元[化素主]))/uy

/** The offset after 余 or 多 where it means “more”. */
function moreAt(text: string, at: number): number | undefined {
  MORE.lastIndex = at
  const match = MORE.exec(text)
  return match ? at + match[0].length : undefined
}
