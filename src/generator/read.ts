/** Reads a source file's bytes into lines with their places. */
import { refuse } from './diagnostics'
import { type Line, rawLine } from './line'

/** Lines of a text file. Refuses what is empty or is no text. */
export function read(bytes: Uint8Array): Line[] {
  if (bytes.length === 0) refuse('EMPTY', '文件是空的。请给出报告的全文。')
  const text = new TextDecoder('utf-8').decode(bytes)
  if (text.includes('\u0000'))
    refuse('BINARY', '这不是文本文件。请另存为 .txt、.html 或 .docx 再试。')
  return text.split(/\r\n|\r|\n/u).map((line, index) => rawLine(line, index + 1))
}
