import chardet from 'chardet'
import iconv from 'iconv-lite'
import { refuse } from '../ground/diagnostics'

/** Detection looks at no more than this; a report says what it is long before. */
const SAMPLE = 64 * 1024

/**
 * Text of a file in UTF-8, UTF-16 or GB18030 (and what chardet knows besides). Refuses a binary
 * file and one that cannot be read without loss.
 */
export function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes)
  const utf8 = strictUtf8(buffer)
  const text = utf8 ?? iconv.decode(buffer, encodingOf(buffer))
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

function strictUtf8(buffer: Buffer): string | undefined {
  if (zeros(buffer) > 0) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer)
  } catch {
    return undefined
  }
}

function encodingOf(buffer: Buffer): string {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le'
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be'
  const sample = buffer.subarray(0, SAMPLE)
  if (zeros(sample) > 0) return utf16Order(sample)
  const detected = chardet.detect(sample)
  return detected && iconv.encodingExists(detected) && !/^(?:ISO|windows)/u.test(detected)
    ? detected
    : 'gb18030'
}

function zeros(buffer: Buffer): number {
  return buffer.includes(0) ? 1 : 0
}

/** Without a mark, the zero bytes of ASCII characters tell which half of a unit comes first. */
function utf16Order(sample: Buffer): string {
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
