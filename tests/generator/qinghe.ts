/**
 * A clerk's Word file of a made-up city's report, with all that such a file has: headings that Word
 * numbers, a table, a footnote, a signature. `npx tsx tests/generator/qinghe.ts OUT.docx` writes it,
 * `--corrected` the version that the clerk sends a week later.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { p, r, t, wordBody } from './read/word'

const FOLDER = 'tests/generator/fixtures/qinghe'
const MARK = '[^1]'

/** The report's text: `#` title, `##` part, `###` section, `1.` item, `|` row, `>` signature, `[^1]` note. */
export const qingheText: string = readFileSync(`${FOLDER}/report.md`, 'utf8')

/** What the clerk corrects: words of the report, and what takes their place. */
const CORRECTIONS: readonly [string, string][] = [
  // A number.
  ['受理2186件，办结2094件', '受理2186件，办结2049件'],
  // A sentence with two figures before others of its paragraph.
  [
    '承接省级下放行政许可事项31项',
    '编制公共服务事项办事指南415份，组织窗口人员培训18期。承接省级下放行政许可事项31项',
  ],
  // A paragraph with its figures.
  [/^健全矛盾纠纷多元化解机制.*\n\n/mu.exec(qingheText)?.[0] ?? '', ''],
  // An item.
  [
    '\n\n### 完善依法行政制度',
    '\n4. 强化政策兑现落实。建立惠企政策清单176项，“免申即享”兑现资金2.8亿元，惠及企业3900余家。\n\n### 完善依法行政制度',
  ],
]

/** The Word file. */
export function qingheDocx(): Buffer {
  return docxOf(qingheText)
}

/** The Word file with a changed number, two new figures, a paragraph less and an item more. */
export function qingheCorrected(): Buffer {
  return docxOf(
    CORRECTIONS.reduce((text, [before, after]) => {
      if (before === '' || text.split(before).length !== 2)
        throw new Error(`not once in the report: ${before}`)
      return text.replace(before, after)
    }, qingheText),
  )
}

function docxOf(text: string): Buffer {
  const lines = text.split('\n').filter((line) => line !== '')
  const note = lines.find((line) => line.startsWith(`${MARK}: `)) ?? ''
  const body: string[] = []
  let rows: string[] = []
  for (const line of lines) {
    if (line.startsWith('|')) {
      if (!line.startsWith('| ---')) rows.push(line)
      continue
    }
    if (rows.length > 0) body.push(tableOf(rows))
    rows = []
    if (line !== note) body.push(paragraphOf(line))
  }
  return wordBody(body.join(''), {
    numbering: NUMBERING,
    footnotes: `<w:footnote w:id="1">${p(r('<w:footnoteRef/>') + r(t(note.slice(MARK.length + 2))))}</w:footnote>`,
  })
}

/** Levels of the list that numbers the headings, by how a line begins. */
const LEVELS: readonly [string, number][] = [
  ['## ', 0],
  ['### ', 1],
]

function paragraphOf(line: string): string {
  const [marker, level] = LEVELS.find(([begins]) => line.startsWith(begins)) ?? []
  if (marker !== undefined) return p(runs(line.slice(marker.length)), numbered(level ?? 0))
  if (/^\d+\. /u.test(line)) return p(runs(line.replace(/^\d+\. /u, '')), numbered(2))
  if (line.startsWith('# ')) return p(runs(line.slice(2)), '<w:jc w:val="center"/>')
  if (line.startsWith('> ')) return p(runs(line.slice(2)), '<w:jc w:val="right"/>')
  return p(runs(line), '<w:ind w:firstLine="640"/>')
}

function numbered(level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
}

/** Text, cut where the note's mark stands. */
function runs(text: string): string {
  return text
    .split(MARK)
    .map((piece) => r(t(piece)))
    .join(r('<w:footnoteReference w:id="1"/>', '<w:vertAlign w:val="superscript"/>'))
}

function tableOf(rows: readonly string[]): string {
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => `<w:tc>${p(runs(cell.trim()))}</w:tc>`)
      .join(''),
  )
  const [head, ...others] = cells
  return `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${head}</w:tr>${others
    .map((row) => `<w:tr>${row}</w:tr>`)
    .join('')}</w:tbl>`
}

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${[
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
]
  .map(
    ([format, shown], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/></w:lvl>`,
  )
  .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

if (require.main === module) {
  const [out = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
  writeFileSync(out, process.argv.includes('--corrected') ? qingheCorrected() : qingheDocx())
}
