import chardet from 'chardet'
import { refuse } from '../ground/diagnostics'

/** Detection looks at no more than this; a report says what it is long before. */
const SAMPLE = 64 * 1024

/**
 * Text of a file in UTF-8, UTF-16 or GB18030 (and what else chardet tells and TextDecoder reads). Refuses a binary
 * file and one that cannot be read without loss.
 */
export function decode(bytes: Uint8Array): string {
  const text = strictUtf8(bytes) ?? new TextDecoder(encodingOf(bytes)).decode(bytes)
  const controls =
    countOf(text.slice(0, SAMPLE), /\p{Cc}/gu) - countOf(text.slice(0, SAMPLE), /\s/gu)
  if (text.includes('\0') || controls > 8)
    refuse('BINARY', '这不是文字文件。请给出 .txt、.html 或 .docx 格式的报告。')
  const lost = text.indexOf('\uFFFD')
  if (lost >= 0) {
    const before = text.slice(0, lost)
    const line = countOf(before, /\n/gu) + 1
    refuse('ENCODING', '文件的编码读不出来，有的字已成乱码。请在记事本里另存为 UTF-8 编码再试。', {
      line,
      column: lost - before.lastIndexOf('\n'),
    })
  }
  return text
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
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.includes(0)) return utf16Order(sample)
  const detected = chardet.detect(sample)
  return detected && isReadable(detected) && !/^(?:ISO|windows)/u.test(detected)
    ? detected
    : 'gb18030'
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
