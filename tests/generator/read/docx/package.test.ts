import { Refusal } from '../../../../src/generator/ground/diagnostics'
import { readDocx } from '../../../../src/generator/read/docx'
import { p, r, root, t, wordBody, zip } from '../word'

const TEXT = p(r(t('甲乙')))
const document = root('document', `<w:body>${TEXT}</w:body>`)
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const relations = (target: string): string =>
  `<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`
const utf16 = (text: string, mark: string): Uint8Array => Buffer.from(mark + text, 'utf16le')

const lines = (files: Record<string, string | Uint8Array>): string[] =>
  readDocx(zip(files)).lines.map(({ text }) => text)

test.each<[string, Record<string, string | Uint8Array>]>([
  ['without relations', { 'word/document.xml': document }],
  [
    'with its main part elsewhere',
    { '_rels/.rels': relations('/doc/main.xml'), 'doc/main.xml': document },
  ],
  [
    'with a path that goes up',
    { '_rels/.rels': relations('a/../doc/./main.xml'), 'doc/main.xml': document },
  ],
  [
    'with folders parted by \\',
    { '_rels\\.rels': relations('word\\document.xml'), 'Word\\Document.xml': document },
  ],
  ['with a byte order mark', { 'word/document.xml': `\uFEFF${document}` }],
  ['in UTF-16', { 'word/document.xml': utf16(document, '\uFEFF') }],
  ['in UTF-16 without a mark', { 'word/document.xml': utf16(document, '') }],
  [
    'in the strict namespace',
    { 'word/document.xml': document.replace(/http:[^"]*wordprocessingml\/2006\/main/u, strict) },
  ],
  [
    'with other prefixes',
    {
      'word/document.xml': document
        .replaceAll(/<(\/?)w:/gu, '<$1ns0:')
        .replace('xmlns:w=', 'xmlns:ns0='),
    },
  ],
  [
    'with its namespace by default',
    {
      'word/document.xml': document
        .replaceAll('<w:', '<')
        .replaceAll('</w:', '</')
        .replace('xmlns:w', 'xmlns'),
    },
  ],
  ['with a remark after its end', { 'word/document.xml': `${document}\n<!-- x -->\n` }],
])('reads a document %s', (_, files) => {
  expect(lines(files)).toEqual(['甲乙'])
})

const many = (count: number, text: string): string =>
  root('document', `<w:body>${text.repeat(count)}</w:body>`)

/** Says of every part that it unpacks to `size` bytes. */
function lying(archive: Buffer, size: number): Buffer {
  for (let at = archive.indexOf('PK\x01\x02'); at >= 0; at = archive.indexOf('PK\x01\x02', at + 4))
    archive.writeUInt32LE(size, at + 24)
  return archive
}

test.each<[string, () => Buffer, string]>([
  ['a torn archive', () => wordBody(TEXT).subarray(0, -40), 'BINARY'],
  ['a torn main part', () => zip({ 'word/document.xml': document.slice(0, -20) }), 'BINARY'],
  ['a spreadsheet', () => zip({ 'xl/workbook.xml': '<a/>' }), 'BINARY'],
  [
    'a part too large',
    () => zip({ 'word/document.xml': new Uint8Array(13 * 1024 * 1024) }),
    'TOO-LARGE',
  ],
  [
    'a part that lies about its size',
    () => lying(zip({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }), 1000),
    'BINARY',
  ],
  [
    'elements nested too deep',
    () =>
      zip({
        'word/document.xml': root('document', '<w:sdt>'.repeat(10_000)) + '</w:sdt>'.repeat(10_000),
      }),
    'TOO-LARGE',
  ],
  ['too many paragraphs', () => zip({ 'word/document.xml': many(100_000, '<w:p/>') }), 'TOO-LARGE'],
  ['too many elements', () => zip({ 'word/document.xml': many(500_001, '<w:r/>') }), 'TOO-LARGE'],
  ['nothing but pictures', () => wordBody(p(r('<w:drawing><pic:pic/></w:drawing>'))), 'EMPTY'],
  ['no text', () => wordBody(p('')), 'EMPTY'],
])('refuses %s', (_, made, code) => {
  const refusal = ((): unknown => {
    try {
      return readDocx(made())
    } catch (fault) {
      return fault
    }
  })()
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ diagnostics: [{ code }] })
})

test('reads a paragraph of many runs', () => {
  const body = p(r(t('甲')).repeat(130_000))
  expect(readDocx(wordBody(body)).lines[0]?.text).toHaveLength(130_000)
})
