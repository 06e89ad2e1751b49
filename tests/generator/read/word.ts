import { strToU8, zipSync } from 'fflate'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** The smallest Word document that holds these paragraphs. */
export function wordDocument(paragraphs: readonly string[]): Buffer {
  return wordBody(paragraphs.map((text) => p(r(t(text)))).join(''))
}

/** Parts of a document besides its body, by the root element's name; contents without the root. */
export type Parts = Partial<
  Record<'styles' | 'numbering' | 'settings' | 'footnotes' | 'endnotes', string>
>

/** A Word document with this body in WordprocessingML. */
export function wordBody(body: string, parts: Parts = {}): Buffer {
  const files: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
  }
  for (const [name, content] of Object.entries(parts))
    files[`word/${name}.xml`] = root(name, content)
  return zip(files)
}

/** A part: its root element with all namespaces. */
export function root(name: string, content: string): string {
  return `<?xml version="1.0"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`
}

/** A zip archive. */
export function zip(files: Record<string, string | Uint8Array>): Buffer {
  const contents = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return Buffer.from(zipSync(Object.fromEntries(contents), { level: 1 }))
}

/** A paragraph. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

/** A run. */
export function r(content: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`
}

/** Text of a run. */
export function t(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<w:t xml:space="preserve">${escaped}</w:t>`
}

/** A character of a complex field. */
export function fieldChar(type: 'begin' | 'separate' | 'end'): string {
  return r(`<w:fldChar w:fldCharType="${type}"/>`)
}

/** A complex field; without a result where `result` is undefined. */
export function field(code: string, result?: string): string {
  const shown = result === undefined ? '' : fieldChar('separate') + result
  return `${fieldChar('begin')}${r(`<w:instrText>${code}</w:instrText>`)}${shown}${fieldChar('end')}`
}
