/** How a remark says where its paragraph is, in what kind of file. */
import { compile } from '../../src/generator/compile'
import { type Diagnostic, formatDiagnostic, Refusal } from '../../src/generator/ground/diagnostics'
import { wordDocument } from './read/word'

const paragraphs = [
  '某市人民政府关于2030年法治政府建设情况的报告',
  '发布时间：2031年2月15日',
  '一、主要工作',
  `全年共办理行政复议案件，${'依法行政的水平稳步提升。'.repeat(20)}`,
  '办结案件341件，满意率',
]
const UNFINISHED = '最后一段的末尾没有句号'

const asText = (lines: string[]) => Buffer.from(lines.join('\n'))
const asPage = (lines: string[]) =>
  Buffer.from(`<html><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`)
const asWord = (lines: string[]) => wordDocument(lines)

async function remarksOn(bytes: Uint8Array): Promise<Diagnostic[]> {
  try {
    return (await compile(bytes, 'mou-2030')).diagnostics
  } catch (fault) {
    if (fault instanceof Refusal) return fault.diagnostics
    throw fault
  }
}

const ending = [...paragraphs.slice(0, -1), '办结案件341件，群众普遍反映办事比以前更加方便，满意率']

test.each([
  ['a Word file', asWord],
  ['a page', asPage],
])(
  'in %s a paragraph is told by its first words, as no program shows its number',
  async (_, as) => {
    const [remark] = (await remarksOn(as(ending))).filter(({ code }) => code === 'CUT-SHORT')
    expect(remark?.words).toBe('办结案件341件，群众普…')
    expect(remark && formatDiagnostic('report.docx', remark)).toMatch(
      new RegExp(
        `^report\\.docx:5:\\d+: warning CUT-SHORT: ${UNFINISHED}.*（在“办结案件341件，群众普…”一段）$`,
        'u',
      ),
    )
  },
)

test('a refusal is told so, too', async () => {
  const masked = [...paragraphs.slice(0, -1), '全年办理案件XX件。']
  expect((await remarksOn(asWord(masked))).map(({ code, words }) => [code, words])).toEqual([
    ['MASKED', '全年办理案件XX件。'],
  ])
})

test('in a text file its line says enough', async () => {
  const [remark] = (await remarksOn(asText(ending))).filter(({ code }) => code === 'CUT-SHORT')
  expect(remark).toMatchObject({ line: 5 })
  expect(remark).not.toHaveProperty('words')
})

test('a remark on the whole file is at no paragraph', async () => {
  const undated = ending.filter((line) => !line.startsWith('发布时间'))
  const [remark] = (await remarksOn(asWord(undated))).filter(({ code }) => code === 'NO-DATE')
  expect(remark).toMatchObject({ line: 1, column: 1 })
  expect(remark).not.toHaveProperty('words')
})
