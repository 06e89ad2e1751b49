/** Reads a source file's bytes into lines with their places, whatever form they come in. */
import { refuse } from '../diagnostics'
import { decode } from './decode'
import { readDocx } from './docx'
import { readHtml } from './html'
import type { Source } from './source'
import { readText } from './text'

/**
 * Lines of a .txt, .html or .docx, told apart by their content. Throws a Refusal where the file
 * is empty, is of another kind or cannot be read without loss.
 */
export async function read(bytes: Uint8Array): Promise<Source> {
  if (bytes.length === 0) refuse('EMPTY', '文件是空的。请给出报告的全文。')
  const signature = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (signature.startsWith('PK')) return readDocx(bytes)
  if (signature.startsWith('%PDF'))
    refuse('PDF', '这是 PDF 文件，文字不能可靠地取出。请用 Word 原稿，或把网页另存为 .html。')
  if (signature.startsWith('\u00D0\u00CF\u0011\u00E0'))
    refuse('OLD-WORD', '这是旧版 Word 文件（.doc）。请在 Word 里另存为 .docx 再试。')
  const text = decode(bytes)
  if (text.trim() === '') refuse('EMPTY', '文件里没有文字。请给出报告的全文。')
  return { lines: looksLikeHtml(text) ? readHtml(text) : readText(text), diagnostics: [] }
}

function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|body)\b|<(?:p|div)\b[^<>]{0,200}>/iu.test(text)
}
