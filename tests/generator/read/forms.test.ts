/** One report gives one edition, whatever form its file has. */
import { readFileSync } from 'node:fs'
import { compile } from '../../../src/generator/compile'
import { walk } from '../../../src/report/outline'
import { shenyangPath } from '../compiled'
import { wordDocument, zip } from './word'

const text = readFileSync(shenyangPath, 'utf8')
const lines = text.split('\n').filter((line) => line.trim() !== '')

/** What a reader sees: all but where it stood in the file. */
async function editionOf(bytes: Uint8Array) {
  const { edition, account } = await compile(bytes, 'form')
  const sections = [...walk(edition.sections)].map(({ id, level, marker, title, paragraphs }) => ({
    id,
    heading: [level, marker, title],
    paragraphs: paragraphs.map((paragraph) => paragraph.text),
  }))
  const { sha256: _, ...meta } = edition.meta
  return { meta, sections, figures: edition.figures, leftOut: account.leftOut }
}

const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The report as a page, its lines cut in spans as Word pastes them. */
const page = `<!doctype html><title>报告</title><div class="menu"><a href="#">首页</a></div><div>${lines
  .map(
    (line) =>
      `<p>${line.replaceAll(/(.{1,7})/gu, (piece) => `<span>${escaped(piece)}</span>`)}</p>`,
  )
  .join('')}</div>`

/** The report as Word numbers it: 一、 （一） 1. are no text, and 1. runs on through all parts. */
function numberedByWord(): Uint8Array {
  const levels = [
    [/^[一二三四五六七八九十]+、/u, 'chineseCounting', '%1、'],
    [/^[（(][一二三四五六七八九十]+[）)]/u, 'chineseCounting', '（%2）'],
    [/^\d+\./u, 'decimal', '%3.'],
  ] as const
  const body = lines.map((line) => {
    const level = levels.findIndex(([form]) => form.test(line.trim()))
    const form = levels[level]?.[0]
    const properties =
      level < 0
        ? ''
        : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`
    const words = form ? line.trim().replace(form, '') : line
    return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`
  })
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const list = levels.map(
    ([, format, shown], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${
        level === 2 ? '<w:lvlRestart w:val="0"/>' : ''
      }<w:lvlText w:val="${shown}"/></w:lvl>`,
  )
  return zip({
    'word/document.xml': `<w:document ${namespace}><w:body>${body.join('')}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="0">${list.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  })
}

test.each([
  ['a saved page, cut in short spans', () => Buffer.from(page)],
  ['a Word file', () => wordDocument(lines)],
  ['a Word file that numbers its headings', numberedByWord],
  // Chromium printed it with its running heads and feet, and pdftotext read it.
  ['text taken from a PDF', () => readFileSync('tests/generator/fixtures/printed.txt')],
])('gives the same edition from %s as from the text', async (_, bytes) => {
  expect(await editionOf(bytes())).toEqual(await editionOf(Buffer.from(text)))
})
