/** Automatic numbers of lists, as a browser prints them. HTML standard, 4.4.5 and 4.4.8. */

import { isGone } from './looks'
import { childrenOf, type Element, isElement, type Node, nodesIn } from './page'
import type { Look, LookOf } from './styles'

/** The number before each item of a page's numbered lists that has any text: `1.` `（一）` is typed. */
export function listNumbers(root: Node, lookOf: LookOf): Map<Element, string> {
  const numbers = new Map<Element, string>()
  for (const node of nodesIn(root))
    if (isElement(node) && node.name === 'ol') numberItems(node, lookOf, numbers)
  return numbers
}

function numberItems(list: Element, lookOf: LookOf, numbers: Map<Element, string>): void {
  const items = childrenOf(list).filter(
    (child): child is Element =>
      isElement(child) && child.name === 'li' && !isGone(child, lookOf(child)),
  )
  const step = list.attribs.reversed === undefined ? 1 : -1
  let next = integer(list.attribs.start) ?? (step > 0 ? 1 : items.length)
  const style = styleIn(list, lookOf(list))
  for (const item of items) {
    const ordinal = integer(item.attribs.value) ?? next
    next = ordinal + step
    const own = styleIn(item, lookOf(item)) ?? style ?? 'decimal'
    const number = printed(ordinal, own)
    if (number !== '' && hasLetters(item)) numbers.set(item, number)
  }
}

function hasLetters(root: Node): boolean {
  for (const node of nodesIn(root))
    if (node.type === 'text' && /[\p{L}\p{N}]/u.test(node.data)) return true
  return false
}

function integer(written: string | undefined): number | undefined {
  return written !== undefined && /^\s*[+-]?\d{1,9}/u.test(written)
    ? Number.parseInt(written, 10)
    : undefined
}

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

function styleIn(element: Element, look: Look): string | undefined {
  const short = look.get('list-style')?.split(/\s+/u)
  const ofShort = short?.find((word) => word === 'none' || word in FORMS || BULLETS.test(word))
  const { type } = element.attribs
  return look.get('list-style-type') ?? ofShort ?? (type === undefined ? undefined : TYPES[type])
}

const BULLETS = /^(?:disc|circle|square)$/u
const DIGITS = '〇一二三四五六七八九'

const FORMS: Readonly<Record<string, (ordinal: number) => string>> = {
  'decimal-leading-zero': (n) => `${String(n).padStart(2, '0')}.`,
  'lower-alpha': (n) => `${letters(n)}.`,
  'lower-latin': (n) => `${letters(n)}.`,
  'upper-alpha': (n) => `${letters(n).toUpperCase()}.`,
  'upper-latin': (n) => `${letters(n).toUpperCase()}.`,
  'lower-roman': (n) => `${roman(n)}.`,
  'upper-roman': (n) => `${roman(n).toUpperCase()}.`,
  'cjk-ideographic': (n) => `${chinese(n)}、`,
  'trad-chinese-informal': (n) => `${chinese(n)}、`,
  'simp-chinese-informal': (n) => `${chinese(n)}、`,
  'japanese-informal': (n) => `${chinese(n)}、`,
  'cjk-decimal': (n) =>
    `${String(n).replace(/\d/gu, (digit) => DIGITS[Number(digit)] as string)}、`,
}

function printed(ordinal: number, style: string): string {
  if (style === 'none' || BULLETS.test(style) || /^["'\u201C]/u.test(style)) return ''
  const form = ordinal > 0 ? FORMS[style] : undefined
  return form ? form(ordinal) : `${ordinal}.`
}

function letters(ordinal: number): string {
  let rest = ordinal
  let word = ''
  while (rest > 0) {
    word = String.fromCharCode(97 + ((rest - 1) % 26)) + word
    rest = Math.floor((rest - 1) / 26)
  }
  return word
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(ordinal: number): string {
  if (ordinal >= 4000) return String(ordinal)
  let rest = ordinal
  let word = ''
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      word += sign
      rest -= value
    }
  return word
}

/** 1 to 9999 in Chinese: 十二, 一百〇五; larger ones in digits. */
function chinese(ordinal: number): string {
  if (ordinal > 9999) return String(ordinal)
  const digits = [...String(ordinal)].map(Number)
  let word = ''
  digits.forEach((digit, index) => {
    const unit = ['', '十', '百', '千'][digits.length - 1 - index] as string
    if (digit > 0) word += `${DIGITS[digit]}${unit}`
    else if (!word.endsWith('零')) word += '零'
  })
  return word.replace(/零+$/u, '').replace(/^一十/u, '十')
}
