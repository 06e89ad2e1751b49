/** What becomes of a clerk's Word file, before anybody has edited anything. */
import { compile } from '../../src/generator/compile'
import { walk } from '../../src/report/outline'
import { idsInTables } from '../../src/report/tableWords'
import { verdictOn } from './eval/labels'
import { rowsOf } from './eval/rows'
import { qingheCorrected, qingheDocx } from './qinghe'

test('has the parts, sections and items that Word numbers, its table and its note', async () => {
  const { edition } = await compile(qingheDocx(), 'qinghe-2023')
  const outline = [...walk(edition.sections)].map(
    ({ id, marker, title, paragraphs, tables = [] }) =>
      `${id} ${marker}${title} ${paragraphs.length}${tables.map(({ rows }) => ` ${rows.length}×${rows[0]?.length}`)}`,
  )
  expect(outline).toEqual([
    'intro  1',
    '1 一、2023年主要举措和成效 0',
    '1-1 （一）坚持党的领导，压实法治建设责任 0',
    '1-1-1 1.抓实理论武装 1',
    '1-1-2 2.健全推进机制 1',
    '1-2 （二）深化政务服务改革，优化法治化营商环境 0',
    '1-2-1 1.深化行政审批制度改革 1',
    '1-2-2 2.规范涉企执法检查 1',
    '1-2-3 3.激发市场主体活力 1',
    '1-3 （三）完善依法行政制度，提高决策质量 0',
    '1-3-1 1.加强重点领域立法 1',
    '1-3-2 2.严格规范性文件管理 1',
    '1-3-3 3.落实重大决策程序 1',
    '1-4 （四）规范公正文明执法，维护群众合法权益 0',
    '1-4-1 1.推进综合执法改革 1',
    '1-4-2 2.加强执法队伍建设 1',
    '1-4-3 3.加大重点领域执法力度 1',
    '2 二、行政权力监督和行政争议化解情况 0',
    '2-1 （一）自觉接受各方面监督 1',
    '2-2 （二）有效化解行政争议 21 5×4',
    '2-3 （三）强化行政执法监督 1',
    '3 三、法治社会建设和公共法律服务情况 4',
    '4 四、主要负责人履职情况和存在的不足 2',
    '5 五、2024年工作打算 0',
    '5-1 （一）持续优化法治化营商环境 1',
    '5-2 （二）着力提升行政执法质效 1',
    '5-3 （三）推动行政争议实质性化解 4',
  ])
  expect(edition.notes).toHaveLength(1)
  expect(edition.meta).toMatchObject({
    title: '青禾市人民政府关于2023年法治政府建设情况的报告',
    issuer: '青禾市人民政府',
    year: 2023,
    publishedOn: '2024-03-18',
  })
})

test.each([
  ['as it came', qingheDocx],
  ['corrected', qingheCorrected],
])('is remarked on, %s, only where a figure has no label', async (_, docx) => {
  const { diagnostics } = await compile(docx(), 'qinghe-2023')
  expect(diagnostics.filter(({ code }) => code !== 'NO-LABEL')).toEqual([])
})

test('lights every figure of its text, and names few otherwise than a person would', async () => {
  const { edition } = await compile(qingheDocx(), 'qinghe-2023')
  const cells = idsInTables(edition)
  const figures = edition.figures.filter(({ paragraphId }) => !cells.has(paragraphId))
  const rows = rowsOf('tests/generator/fixtures/qinghe/labels.tsv')
  expect(figures.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  const verdicts = figures.map(({ label }, index) => {
    const expected = rows[index]?.[1] ?? ''
    if (expected === '暗') return label === '' ? 'same' : 'other'
    return verdictOn(label, expected.split('|'))
  })
  const counts = (verdict: string): number => verdicts.filter((one) => one === verdict).length
  expect({
    good: counts('same') + counts('near'),
    other: counts('other'),
    dark: counts('none'),
  }).toEqual({
    good: 156,
    other: 5,
    dark: 9,
  })
})
