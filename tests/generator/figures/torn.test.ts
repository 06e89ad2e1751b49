import { compile } from '../../../src/generator/compile'
import { figuresIn, reportOf } from '../compiled'

async function remarksOn(lines: string): Promise<string[]> {
  return (await compile(reportOf(lines), 'test')).diagnostics.map(({ code }) => code)
}

test.each([
  '全年行政机关负责人出庭应诉率达到了9\n8.5%，比上年提高。',
  '占比达到98.\n5%，比上年提高。',
  '全年支出3亿\n5000万元，较上年增长。',
  '满意率为百分之九十八点\n五，较上年提高。',
  '受理案件12\n3件，已公示。',
])('neither half of a number in two lines is a figure: %j', async (lines) => {
  expect(await figuresIn(lines)).toEqual([])
  expect(await remarksOn(lines)).toContain('BROKEN-NUMBER')
})

test.each<[string, string[]]>([
  ['办理期限为3—\n5个工作日，群众满意。', ['3—5个工作日']],
  ['办结案件20\n至30件，群众满意。', ['20至30件']],
  ['培训执法人员860\n人次。', ['860人次']],
  ['城东区2020｜1100｜280\n2021｜1200｜300', []],
  ['全年办理1\u2009200件。', ['1200件']],
  ['全年办理1 200件。', []],
  ['办结320件（注1），情况见表2。\n续表2', ['320件']],
  ['如图3所示，全年办结320件。', ['320件']],
  ['绿道全长25km²。', ['25km²']],
])('the figures of %j are %j', async (lines, expected) => {
  expect((await figuresIn(lines)).map(({ text }) => text)).toEqual(expected)
  expect(await remarksOn(lines)).not.toContain('BROKEN-NUMBER')
})

test('a number in two lines of a cell is no figure', async () => {
  const page = `<h1>某县关于2023年法治政府建设情况的报告</h1><p>一、主要工作</p><p>${'依法行政能力稳步提升。'.repeat(20)}</p><table><tr><th>区县</th><th>办结率</th></tr><tr><td>城东区</td><td>98.<br>5%</td></tr></table>`
  const { edition, diagnostics } = await compile(Buffer.from(page), 'test')
  expect(edition.figures).toEqual([])
  expect(diagnostics.map(({ code }) => code)).toContain('BROKEN-NUMBER')
})
