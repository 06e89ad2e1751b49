/** Reads a source file's bytes into lines with their places, whatever form they come in. */
import { refuse } from '../ground/diagnostics'
import { decode } from './decode'
import { readDocx } from './docx'
import { readHtml } from './html'
import { refuseOtherKinds } from './kinds'
import { LONGEST_TEXT, refuseLong } from './limits'
import type { Source } from './source'
import { readText } from './text'

const LARGEST_FILE = 20 * 1024 * 1024
const LONGEST_PAGE = 2_000_000
/** Word's pages have some for every few characters; a site's a few thousand. */
const MOST_TAGS = 60_000

/**
 * Lines of a .txt, .html or .docx, told apart by their content. Throws a Refusal where the file
 * is empty, is of another kind or cannot be read without loss.
 */
export async function read(bytes: Uint8Array): Promise<Source> {
  if (bytes.length > LARGEST_FILE)
    refuse('TOO-LARGE', '文件超过 20 MB，不像一份报告。若是带图片的 Word 文件，请删去图片再试。')
  if (bytes.length === 0) refuse('EMPTY', '文件是空的。请给出报告的全文。')
  const signature = String.fromCharCode(...bytes.subarray(0, 8))
  if (signature.startsWith('PK')) return { ...readDocx(bytes), inBlocks: true }
  refuseOtherKinds(bytes)
  const text = decode(bytes)
  if (text.trim() === '') refuse('EMPTY', '文件里没有文字。请给出报告的全文。')
  const isPage = looksLikeHtml(text)
  refuseLong(text.length, isPage ? LONGEST_PAGE : LONGEST_TEXT)
  if (!isPage) return readText(text)
  if (text.split('<').length > MOST_TAGS)
    refuse('TOO-LARGE', '网页里的标签太多，不像一份报告的网页。请复制正文，存为 .txt 再试。')
  const page = readHtml(text)
  if (page.written > LONGEST_TEXT)
    refuse('TOO-LARGE', `网页里有${page.written}个字，不像一份报告。请复制正文，存为 .txt 再试。`)
  return { ...page, inBlocks: true }
}

function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|body)\b|<(?:p|div)\b[^<>]{0,200}>/iu.test(text)
}
