import chardet from 'chardet'
import { refuse } from '../ground/diagnostics'

/** Detection looks at no more than this; a report says what it is long before. */
const SAMPLE = 64 * 1024
const UNREADABLE = '文件的编码读不出来，有的字已成乱码。请在记事本里另存为 UTF-8 编码再试。'
/** Names have rare characters, which GBK alone has. */
const LEAST_KNOWN = 0.8

/**
 * Text of a report in UTF-8, UTF-16 or GB18030 (and what else chardet tells and TextDecoder reads). Refuses a binary
 * file and one that cannot be read without loss.
 */
export function decode(bytes: Uint8Array): string {
  const text = strictUtf8(bytes) ?? new TextDecoder(encodingOf(bytes)).decode(bytes)
  if (isBinary(text)) refuse('BINARY', '这不是文字文件。请给出 .txt、.html 或 .docx 格式的报告。')
  refuseLost(text)
  return text
}

/**
 * Text of an editor's file in UTF-8, UTF-16 or GB 2312. It is too short for its encoding to be
 * guessed: what is not Unicode is what Notepad on a Chinese Windows calls ANSI, or refused.
 */
export function decodeWritten(bytes: Uint8Array): string {
  const text = strictUtf8(bytes) ?? new TextDecoder(encodingOfWritten(bytes)).decode(bytes)
  if (isBinary(text))
    refuse('BINARY', '这不是文字文件，像是 Word 文件或别的文件。请用记事本写，另存为 UTF-8 编码。')
  refuseLost(text)
  return text
}

function encodingOfWritten(bytes: Uint8Array): string {
  if (markOf(bytes) !== undefined || bytes.includes(0)) return encodingOf(bytes)
  if (!isGb2312(bytes)) refuse('ENCODING', UNREADABLE)
  return 'gb18030'
}

/** Refuses a text in which characters were lost, at the first of them. */
export function refuseLost(text: string): void {
  const lost = text.indexOf('\uFFFD')
  if (lost < 0) return
  const before = text.slice(0, lost)
  refuse('ENCODING', UNREADABLE, {
    line: countOf(before, /\n/gu) + 1,
    column: lost - before.lastIndexOf('\n'),
  })
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const controls = countOf(sample, /\p{Cc}/gu) - countOf(sample, /\s/gu)
  return text.includes('\0') || controls > 8
}

/** Whether nearly all pairs of bytes are characters of GB 2312: rows 1–9 and 16–87, from A1 on. */
function isGb2312(bytes: Uint8Array): boolean {
  let pairs = 0
  let known = 0
  for (let at = 0; at < bytes.length; at++) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]]
    if (lead < 0x80) continue
    pairs++
    at++
    if (trail > 0xa0 && ((lead > 0xa0 && lead < 0xaa) || (lead > 0xaf && lead < 0xf8))) known++
  }
  return known >= pairs * LEAST_KNOWN
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function encodingOf(bytes: Uint8Array): string {
  const marked = markOf(bytes)
  if (marked) return marked
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.includes(0)) return utf16Order(sample)
  const detected = chardet.detect(sample)
  return detected && isReadable(detected) && !/^(?:ISO|windows)/u.test(detected)
    ? detected
    : 'gb18030'
}

/** The byte order that a mark at the head tells. */
function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Whether there is a decoder of this name. */
function isReadable(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== ''
  } catch {
    return false
  }
}

/** Without a mark, the zero bytes of ASCII characters tell which half of a unit comes first. */
function utf16Order(sample: Uint8Array): string {
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++
  return odd >= even ? 'utf-16le' : 'utf-16be'
}

function countOf(text: string, what: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(what)) count++
  return count
}
