import { load } from 'cheerio'
import mammoth from 'mammoth'
import { lettersIn } from '../ground/account'
import { refuse, warning } from '../ground/diagnostics'
import { rawLine } from '../ground/line'
import { blocksOf } from './html'
import type { Source } from './source'

/** Text blocks of a Word document; `line` counts them. Refuses a zip file that is none. */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const html = await convert(bytes)
  const $ = load(html)
  // Word keeps an automatic number apart from its text, and its form is lost on the way.
  const automatic = $('ol > li').length
  const body = $('body')[0]
  const blocks = body ? blocksOf(body) : []
  if (blocks.length === 0)
    refuse('EMPTY', '这个 Word 文件里没有文字。图片里的字读不出来，请给出文字版。')
  return {
    lines: blocks.map((text, index) => rawLine(text, index + 1)),
    tables: [],
    notes: [],
    furniture: [],
    leftOut: [],
    written: blocks.reduce((sum, text) => sum + lettersIn(text), 0),
    diagnostics:
      automatic === 0
        ? []
        : [
            warning(
              'AUTO-NUMBERS',
              `有${automatic}段用了 Word 的自动编号，编号取不出来。请全选正文，把编号转为文字（或复制后“只保留文本”粘贴）再另存。`,
            ),
          ],
  }
}

async function convert(bytes: Uint8Array): Promise<string> {
  // mammoth asks for the file by one name in Node and by another in a browser.
  const file = { buffer: bytes, arrayBuffer: bytes } as unknown as { buffer: Buffer }
  try {
    const result = await mammoth.convertToHtml(file, {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    return result.value
  } catch {
    refuse(
      'BINARY',
      '这个文件不是 Word 文件（.docx），或已经损坏。请在 Word 里打开它，另存为 .docx 再试。',
    )
  }
}
