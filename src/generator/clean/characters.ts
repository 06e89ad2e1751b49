/**
 * The declared normalisations of a report's characters; nothing else is ever changed.
 *
 * White space: characters without width go, runs become one space, and none stays inside a
 * number, beside punctuation or between Chinese and figures. Full-width digits, letters and ％
 * become half-width. Half-width , : ; ( ) ? ! become Chinese punctuation except inside numbers
 * and Latin runs. Quotation marks and dashes stay as printed.
 */
import type { Line } from '../ground/line'

const INVISIBLE = /[\p{Cf}\p{Cc}\u2028\u2029]/u
const SPACE = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000\u2800]/u
const LITERAL_SPACE = /^(?:<U\+00A0>|&nbsp;|&emsp;|&ensp;)/iu
const LONGEST_LITERAL = 8
const DIGIT = /\d/u
const ASCII_WORD = /[A-Za-z0-9]/u
const CHINESE = /[\p{Script=Han}〇○]/u
const PUNCTUATION = /[，。、；：？！（）《》“”‘’【】〔〕—…·%‰]/u

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
  const columns = new Uint32Array(line.text.length)
  let length = 0
  return {
    add(char, at) {
      chars.push(char)
      columns[length++] = line.columns[at] ?? 1
    },
    done: () => ({ text: chars.join(''), line: line.line, columns: columns.slice(0, length) }),
  }
}

/** Half-width digits, letters and %; plain spaces; nothing invisible. */
function narrow(line: Line): Line {
  const out = builder(line)
  const { text } = line
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    const code = char.charCodeAt(0)
    if (INVISIBLE.test(char) && !SPACE.test(char)) continue
    if (char === '<' || char === '&') {
      const literal = LITERAL_SPACE.exec(text.slice(i, i + LONGEST_LITERAL))
      if (literal) {
        out.add(' ', i)
        i += literal[0].length - 1
        continue
      }
    }
    if (SPACE.test(char)) out.add(' ', i)
    else if (isWideAlphanumeric(code) || char === '％')
      out.add(String.fromCharCode(code - 0xfee0), i)
    else if (char === '．' && DIGIT.test(text[i - 1] ?? '') && DIGIT.test(text[i + 1] ?? ''))
      out.add('.', i)
    else if (char === '．' && isWideDigit(text[i - 1]) && isWideDigit(text[i + 1])) out.add('.', i)
    else out.add(char, i)
  }
  return out.done()
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
    const apart = separates(previous, following) || CLOCK.test(text.slice(next, next + 3))
    if (previous !== '' && following !== '' && apart) out.add(' ', i)
    i = next - 1
  }
  return out.done()
}

/** Whether a space between these two says something: between two words, or two Latin runs. */
function separates(before: string, after: string): boolean {
  if (isMark(before) || isMark(after)) return false
  if (DIGIT.test(before) && (DIGIT.test(after) || after === '.')) return false
  if (before === '.' && DIGIT.test(after)) return false
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
