import { Refusal } from '../../../../src/generator/ground/diagnostics'
import { readDocx } from '../../../../src/generator/read/docx'
import { p, r, root, t, wordBody, zip } from '../word'

const TEXT = p(r(t('甲乙')))
const document = root('document', `<w:body>${TEXT}</w:body>`)
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const relations = (target: string): string =>
  `<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`
const types = (part: string, type: string): string =>
  `<Types><Override PartName="${part}" ContentType="${type}"/></Types>`
const office = (type: string): Buffer =>
  zip({
    '_rels/.rels': relations('x/main.xml'),
    '[Content_Types].xml': types(
      '/x/main.xml',
      `application/vnd.openxmlformats-officedocument.${type}.main+xml`,
    ),
    'x/main.xml': '<x/>',
  })
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
  [
    'named by its content type alone',
    {
      '[Content_Types].xml': types(
        '/doc/main.xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
      'doc/main.xml': document,
    },
  ],
  [
    'where its relations lead nowhere',
    { '_rels/.rels': relations('doc/lost.xml'), 'word/document.xml': document },
  ],
  ['with a remark after its end', { 'word/document.xml': `${document}\n<!-- x -->\n` }],
])('reads a document %s', (_, files) => {
  expect(lines(files)).toEqual(['甲乙'])
})

const many = (count: number, text: string): string =>
  root('document', `<w:body>${text.repeat(count)}</w:body>`)

/** Says of every part that it is encrypted. */
function encrypted(archive: Buffer): Buffer {
  for (let at = archive.indexOf('PK\x01\x02'); at >= 0; at = archive.indexOf('PK\x01\x02', at + 4))
    archive.writeUInt16LE(1, at + 8)
  return archive
}

/** Says of every part that it unpacks to `size` bytes. */
function lying(archive: Buffer, size: number): Buffer {
  for (let at = archive.indexOf('PK\x01\x02'); at >= 0; at = archive.indexOf('PK\x01\x02', at + 4))
    archive.writeUInt32LE(size, at + 24)
  return archive
}

test.each<[string, () => Buffer, string, string?]>([
  ['a torn archive', () => wordBody(TEXT).subarray(0, -40), 'BINARY'],
  ['a torn main part', () => zip({ 'word/document.xml': document.slice(0, -20) }), 'BINARY'],
  ['a workbook', () => zip({ 'xl/workbook.xml': '<a/>' }), 'BINARY', '表格'],
  ['a workbook by its type', () => office('spreadsheetml.sheet'), 'BINARY', '表格'],
  ['slides', () => office('presentationml.presentation'), 'BINARY', '演示文稿'],
  ['a text of OpenDocument', () => zip({ 'content.xml': '<a/>' }), 'BINARY', '.odt'],
  ['an archive of other files', () => zip({ 'a.txt': 'a' }), 'BINARY', '压缩包'],
  [
    'an encrypted archive',
    () => encrypted(zip({ 'word/document.xml': document })),
    'ENCRYPTED',
    '密码',
  ],
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
  ['too many elements', () => zip({ 'word/document.xml': many(150_001, '<w:r/>') }), 'TOO-LARGE'],
  [
    'too many elements in all parts together',
    () => wordBody(p(r('').repeat(80_000)), { numbering: '<w:num/>'.repeat(80_000) }),
    'TOO-LARGE',
  ],
  [
    'more text than a report has',
    () => wordBody(p(r(t('字'.repeat(300_001))))),
    'TOO-LARGE',
    '300001个字',
  ],
  [
    'nothing but pictures',
    () => wordBody(p(r('<w:drawing><pic:pic/></w:drawing>'))),
    'EMPTY',
    '图片',
  ],
  ['no text', () => wordBody(p('')), 'EMPTY', '没有文字'],
])('refuses %s', (_, made, code, words = '') => {
  const refusal = ((): unknown => {
    try {
      return readDocx(made())
    } catch (fault) {
      return fault
    }
  })()
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({
    diagnostics: [{ code, message: expect.stringContaining(words) }],
  })
})

test('reads a paragraph of many runs', () => {
  const body = p(r(t('甲')).repeat(70_000))
  expect(readDocx(wordBody(body)).lines[0]?.text).toHaveLength(70_000)
})

test('counts no elements that only say how text looks', () => {
  const look = '<w:b/><w:color w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/>'
  const body = p(r(t('甲'), look).repeat(30_000))
  expect(readDocx(wordBody(body)).lines[0]?.text).toHaveLength(30_000)
})

test('reads what nests as deep as documents do', () => {
  const body = '<w:sdt>'.repeat(200) + TEXT + '</w:sdt>'.repeat(200)
  expect(readDocx(wordBody(body)).lines.map(({ text }) => text)).toEqual(['甲乙'])
})

const deep = (tags: readonly string[], times: number, inner: string): string =>
  tags
    .map((tag) => `<${tag}>`)
    .join('')
    .repeat(times) +
  inner +
  [...tags]
    .reverse()
    .map((tag) => `</${tag}>`)
    .join('')
    .repeat(times)
const FIELD = '<w:fldChar w:fldCharType="begin"/>'

test.each([
  [
    'marks in brackets',
    p((r(t('[')) + r('<w:footnoteReference w:id="1"/>') + r(t(']'))).repeat(18_000)),
  ],
  [
    'raised digits after a long text',
    p(r(t('甲'.repeat(200_000))) + r(t('2'), '<w:vertAlign w:val="superscript"/>').repeat(30_000)),
  ],
  ['fields that never end', p(r(FIELD).repeat(70_000))],
  [
    'alternatives in alternatives',
    deep(['mc:AlternateContent', 'mc:Choice'], 150, TEXT).repeat(400),
  ],
  ['tables in tables', deep(['w:tbl', 'w:tr', 'w:tc'], 120, TEXT).repeat(350)],
])('is soon done with %s', (_, body) => {
  const bytes = wordBody(TEXT + body)
  const start = performance.now()
  readDocx(bytes)
  // Seconds, not minutes, on a busy machine.
  expect(performance.now() - start).toBeLessThan(8000)
})
