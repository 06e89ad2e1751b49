/**
 * The declared normalisations of a report's characters; nothing else is ever changed.
 *
 * Radicals and compatibility forms become the characters that they stand for, and a symbol font's
 * bullets bullets. White space: characters without width go, runs become one space, and none stays
 * beside punctuation, between Chinese and figures, or in a number printed digit by digit; two
 * numbers stay apart. Full-width digits, letters and ％ become half-width. Half-width , : ; ( ) ? !
 * become Chinese punctuation except inside numbers and Latin runs. Quotation marks and dashes stay
 * as printed.
 */
import { plainForm } from '../../report/forms'
import type { Line, NoteMark } from '../ground/line'
import { symbolOf } from '../ground/symbols'

/** Without width: format characters, controls, and selectors of a character's variants. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Variation_Selector}\u2028\u2029]|\u034F/u
/** U+E5E5 is what old decoders made of GBK's wide space A3A0. */
const SPACE = /(?!\uFEFF)[\s\u00A0\u2000-\u200A\u202F\u205F\u3000\u2800\uE5E5]/u
/** A thin space between groups of three digits is a mark of thousands (ISO 80000-1, 7.3.1). */
const THIN = /[\u2006\u2009\u202F]/u
const DIGIT = /\d/u
const ASCII_WORD = /[A-Za-z0-9]/u
const CHINESE = /[\p{Script=Han}〇○]/u
const PUNCTUATION = /[，。、；：？！（）《》“”‘’【】〔〕—…·%‰]/u

/** The number of an item at the beginning of a line. */
const ITEM = /^ *\d{1,3}\.$/u

/** A time after a date: the space between them stays. */
const CLOCK = /^\d{1,2}:/u

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
}

/** The line with its characters normalised; every kept character keeps its source column. */
export function normaliseCharacters(line: Line): Line {
  return restorePunctuation(squeezeSpaces(narrow(line)))
}

/** Collects characters together with their columns. */
function builder(line: Line): { add: (char: string, at: number) => void; done: () => Line } {
  const chars: string[] = []
  const sources: number[] = []
  return {
    add(char, at) {
      // One character can stand for two, as ﬁ for fi.
      for (const unit of char.split('')) {
        chars.push(unit)
        sources.push(at)
      }
    },
    done: () => ({
      ...line,
      text: chars.join(''),
      columns: Uint32Array.from(sources, (at) => line.columns[at] ?? 1),
      ...(line.marks && { marks: moved(line.marks, sources) }),
    }),
  }
}

/** Marks at the places that their offsets have come to; `sources` are the kept offsets in order. */
function moved(marks: readonly NoteMark[], sources: readonly number[]): NoteMark[] {
  return marks.map(({ offset, note }) => {
    const before = sources.findIndex((source) => source >= offset)
    return { offset: before < 0 ? sources.length : before, note }
  })
}

/** Half-width digits, letters and %; plain spaces; nothing invisible. */
function narrow(line: Line): Line {
  const out = builder(line)
  const { text } = line
  for (let i = 0; i < text.length; i++) {
    const char = plainForm(text[i] as string)
    const code = char.charCodeAt(0)
    if (INVISIBLE.test(char) && !SPACE.test(char)) continue
    if (THIN.test(char) && isInNumber(text, i)) continue
    if (SPACE.test(char)) out.add(' ', i)
    else if (isWideAlphanumeric(code) || char === '％')
      out.add(String.fromCharCode(code - 0xfee0), i)
    else if (char === '．' && DIGIT.test(text[i - 1] ?? '') && DIGIT.test(text[i + 1] ?? ''))
      out.add('.', i)
    else if (char === '．' && isWideDigit(text[i - 1]) && isWideDigit(text[i + 1])) out.add('.', i)
    else out.add(isFirst(text, i) ? symbolOf(char) : char, i)
  }
  return out.done()
}

/** Whether a thin space stands before three digits and after one to three. */
function isInNumber(text: string, at: number): boolean {
  return (
    /(?:^|[^\d.])\d{1,3}$/u.test(text.slice(Math.max(0, at - 4), at)) &&
    /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5))
  )
}

/** Whether nothing but white space stands before: a symbol here is a bullet. */
function isFirst(text: string, at: number): boolean {
  return text.slice(0, at).trim() === ''
}

function isWideAlphanumeric(code: number): boolean {
  return (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  )
}

function isWideDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '０' && char <= '９'
}

/** One space at most, and none where Chinese typography sets none. */
function squeezeSpaces(line: Line): Line {
  const out = builder(line)
  const { text } = line
  const spelled = spelledOut(text)
  let previous = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (char !== ' ') {
      out.add(char, i)
      previous = char
      continue
    }
    let next = i + 1
    while (text[next] === ' ') next++
    const following = text[next] ?? ''
    const apart =
      !spelled.has(i) && (separates(text, i, next) || CLOCK.test(text.slice(next, next + 3)))
    if (previous !== '' && following !== '' && apart) out.add(' ', i)
    i = next - 1
  }
  return out.done()
}

/**
 * Offsets of spaces inside numbers printed digit by digit: 1 6 5 5 亿, 5 ．4 ％. At least three
 * digits before a unit, or a point between two: fewer may be numbers of their own.
 */
function spelledOut(text: string): Set<number> {
  const inside = new Set<number>()
  const first = text.search(/\S/u)
  const enter = (number: string, from: number): void => {
    for (let i = 0; i < number.length; i++) if (number[i] === ' ') inside.add(from + i)
  }
  for (const { 0: number, index } of text.matchAll(
    /(?<![\d.])\d(?: +\d){2,}(?= *[\p{Script=Han}%‰])/gu,
  ))
    enter(number, index)
  for (const { 0: number, index } of text.matchAll(
    /(?<=[^\d.表图件附第号 ])\d(?: +\d)+(?=\.\d| *[%‰])/gu,
  ))
    enter(number, index)
  // At the beginning of a line the first number is an item's: 2. 12345热线.
  for (const { 0: number, index } of text.matchAll(
    /(?<![\d.])\d+ *[.．] *\d+(?= *[\p{Script=Han}%‰])/gu,
  ))
    if (index > first) enter(number, index)
  return inside
}

/** Whether the space from `at` to `end` says something: between two words, runs or numbers. */
function separates(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[end] ?? ''
  if (isMark(before) || isMark(after)) return false
  if (DIGIT.test(before) && after === '.') return false
  if (before === '.' && DIGIT.test(after)) return ITEM.test(text.slice(0, at))
  const latinMeetsChinese =
    (ASCII_WORD.test(before) && CHINESE.test(after)) ||
    (CHINESE.test(before) && ASCII_WORD.test(after))
  return !latinMeetsChinese
}

function isMark(char: string): boolean {
  return PUNCTUATION.test(char) || char in FULL
}

/** Chinese punctuation for half-width marks, except inside numbers and Latin runs. */
function restorePunctuation(line: Line): Line {
  const { text } = line
  if (!/[,:;()?!]/u.test(text)) return line
  const latin = latinBrackets(text)
  const out = builder(line)
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    const full = FULL[char]
    if (full === undefined || latin.has(i) || isInsideRun(text, i)) out.add(char, i)
    else out.add(full, i)
  }
  return out.done()
}

/** Whether the mark at `i` belongs to a number (1,234 or 09:18) or stands inside Latin text. */
function isInsideRun(text: string, i: number): boolean {
  const char = text[i]
  const before = text[i - 1] ?? ''
  const after = text[i + 1] ?? ''
  if (char === '(' || char === ')') return false
  if (char === ',' && DIGIT.test(before)) {
    return (
      /^\d{3}(?!\d)/u.test(text.slice(i + 1, i + 5)) &&
      /(?<!\d)\d{1,3}$/u.test(text.slice(Math.max(0, i - 4), i))
    )
  }
  if (char === ':') return ASCII_WORD.test(before) && /[A-Za-z0-9/]/u.test(after)
  return /[A-Za-z]/u.test(before) && /[A-Za-z ]/u.test(after)
}

/** Offsets of brackets that open after a Latin letter and hold nothing but Latin: `f(x)`. */
function latinBrackets(text: string): Set<number> {
  const found = new Set<number>()
  for (const match of text.matchAll(/(?<=[A-Za-z])\([A-Za-z0-9 .,-]{0,40}\)/gu)) {
    found.add(match.index)
    found.add(match.index + match[0].length - 1)
  }
  return found
}
