/** Numerals written in Chinese characters. */
import { plain } from '../../ground/numerals'
import { isChineseNumeral } from './marks'

/** A Chinese numeral at a place. */
export interface ChineseNumeral {
  end: number
  /** 两三百 is from 200 to 300. */
  value: number | [number, number]
  /** One digit, or 十 alone: as often part of a word as a number. */
  isSingle: boolean
  /** 百, 千万: a size without a number. */
  isSize: boolean
}

/** Longer runs are no numbers. */
const LONGEST = 40
const DIGIT_OF = new Map(
  [...'〇零一二两三四五六七八九'].map((char, i) => [
    char,
    [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9][i] as number,
  ]),
)
const PLACE_OF: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }
const D = '[一二两三四五六七八九]'
/** Up to 9999 in descending places. 三百五 is 350 to some and 305 to others: it is no number here. */
const SECTION = new RegExp(
  `^(?:(${D})千)?(?:(${D})百)?(?:(零|〇)?(${D})?(十))?(?:(零|〇)?(${D}))?$`,
  'u',
)
/** 廿三, 卅五 */
const TENS = /^([廿卅])([一二三四五六七八九])?$/u
/** 三五, 两三百, 七八十万, 十五六: two digits side by side are from one to the other. */
const PAIR = new RegExp(`^(${D}?十)?(${D})(${D})([十百千]?)([万亿]?)$`, 'u')
const DECIMALS = /点([〇零一二三四五六七八九]{1,6})(?![十百千点])([十百千]?[万亿]{1,2})?/uy
/** A unit that begins with a character of numerals: 三十千瓦. */
const UNIT_AFTER = /千(?=[瓦米克伏])/u

/** Reads a Chinese numeral to its end; undefined where the characters make no number. */
export function chineseAt(text: string, at: number): ChineseNumeral | undefined {
  let end = at
  while (end - at <= LONGEST && isChineseNumeral(text[end])) end++
  if (end - at > LONGEST) return undefined
  if (end > at && UNIT_AFTER.test(text.slice(end - 1, end + 1))) end--
  if (end === at) return undefined
  const word = text.slice(at, end)
  const decimals = decimalsAt(text, end)
  if (decimals) {
    const whole = /^[零〇]$/u.test(word) ? 0 : readWhole(word)
    if (whole === undefined || /[万亿]/u.test(word)) return undefined
    const value = plain(Number(`${whole}.${decimals.digits}`) * sizeOf(decimals.size))
    return { end: decimals.end, value, isSingle: false, isSize: false }
  }
  const value = readWhole(word) ?? readPair(word)
  if (value === undefined) return undefined
  const isSize = /^(?:[百千]?[万亿]{1,2}|[百千])$/u.test(word)
  return { end, value, isSingle: word.length === 1 && !isSize, isSize }
}

function decimalsAt(text: string, at: number) {
  DECIMALS.lastIndex = at
  const match = DECIMALS.exec(text)
  if (!match) return undefined
  const digits = [...(match[1] as string)].map((char) => DIGIT_OF.get(char)).join('')
  return { digits, size: match[2] ?? '', end: at + match[0].length }
}

/** 一万零十二 → 10012; sections of four places before 亿, before 万 and after it. */
function readWhole(word: string): number | undefined {
  const tens = TENS.exec(word)
  if (tens) return (tens[1] === '廿' ? 20 : 30) + (DIGIT_OF.get(tens[2] ?? '零') as number)
  if (/^[百千]?[万亿]{1,2}$|^[百千]$/u.test(word)) return sizeOf(word)
  const [high, low, ...more] = word.split('亿')
  if (more.length > 0 || high === undefined) return undefined
  if (low === undefined) return readMyriads(high)
  const above = readMyriads(high)
  const below = low === '' ? 0 : readMyriads(low, 1e7)
  return above === undefined || below === undefined ? undefined : above * 1e8 + below
}

/** Below 亿. `full` is what the first place is worth where nothing is left out before it. */
function readMyriads(word: string, full?: number): number | undefined {
  const [high, low, ...more] = word.split('万')
  if (more.length > 0 || high === undefined) return undefined
  if (low === undefined) return readSection(word, full === undefined ? undefined : 1000)
  const above = readSection(high, full === undefined ? undefined : 1000)
  const below = low === '' ? 0 : readSection(low, 1000)
  return above === undefined || below === undefined ? undefined : above * 1e4 + below
}

/** `after`: it follows a higher section, so that a single digit needs a 零 before it. */
function readSection(word: string, after?: number): number | undefined {
  const lead = after !== undefined && /^[零〇]/u.test(word)
  const own = lead ? word.slice(1) : word
  const match = own === '' ? null : SECTION.exec(own)
  if (!match) return undefined
  const [, thousands, hundreds, zeroTens, tens, ten, zeroOnes, ones] = match
  const digit = (char: string | undefined): number => DIGIT_OF.get(char ?? '零') as number
  const higher = thousands !== undefined || hundreds !== undefined
  if (ones && !zeroOnes && !ten && (higher || (after !== undefined && !lead))) return undefined
  if (zeroTens && !(thousands && !hundreds)) return undefined
  if (zeroOnes && (ten !== undefined || !higher)) return undefined
  const value =
    digit(thousands) * 1000 +
    digit(hundreds) * 100 +
    (ten ? (tens ? digit(tens) : 1) * 10 : 0) +
    digit(ones)
  return value === 0 ? undefined : value
}

function readPair(word: string): [number, number] | undefined {
  const [, tens, first = '', second = '', place = '', size = ''] = PAIR.exec(word) ?? []
  const [low, high] = [DIGIT_OF.get(first), DIGIT_OF.get(second)]
  if (low === undefined || high === undefined) return undefined
  const isNext = high === low + 1 || (low === 3 && high === 5)
  if (!isNext || (tens && place !== '')) return undefined
  const base = tens ? (tens.length === 2 ? (DIGIT_OF.get(tens[0] as string) as number) : 1) * 10 : 0
  const scale = sizeOf(place + size)
  return [(base + low) * scale, (base + high) * scale]
}

/** What a word of size multiplies by: 万 is 10000, 千亿 is 10¹¹, none is 1. */
export function sizeOf(word: string): number {
  return [...word].reduce((product, char) => product * (PLACE_OF[char] ?? 1), 1)
}
