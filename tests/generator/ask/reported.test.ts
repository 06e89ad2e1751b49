/** What counts as done in a report's year, and what only as planned or as another year's. */
import { factsOf } from '../../../src/generator/ask/reported'
import { compile } from '../../../src/generator/compile'

const FILLER = '依法行政能力和水平稳步提升。'.repeat(20)

/** The texts of the figures that a report with these lines tells as done. */
async function doneIn(
  lines: readonly string[],
  title = '某市人民政府2024年法治政府建设情况的报告',
) {
  const text = [title, '', ...lines, FILLER].join('\n')
  const { edition } = await compile(Buffer.from(text), 'x')
  return factsOf(edition).map(({ figure }) => figure.text)
}

const DEED = '办理行政复议案件500件。'

test.each([
  '主要任务和落实措施',
  '目标任务与完成时限',
  '主要任务及预期成效',
  '确保完成全年目标任务',
  '关于《某市第十二个五年规划纲要（草案）》的说明',
])('a part titled %s plans', async (title) => {
  const lines = ['一、工作情况', '审结案件100件。', `二、${title}`, DEED]
  expect(await doneIn(lines)).toEqual(['100件'])
})

test.each(['重点任务完成情况', '落实重大决策部署', '任务落实成效'])(
  'a part titled %s reports',
  async (title) => {
    const lines = ['一、工作情况', '审结案件100件。', `二、${title}`, DEED]
    expect(await doneIn(lines)).toEqual(['100件', '500件'])
  },
)

test.each([
  ['a heading 下一步', ['（二）下一步工作', '1.办好案件', DEED]],
  ['a paragraph 下一步', ['（二）存在问题', '下一步，做好以下工作。', '1.办好案件', DEED]],
])('%s covers the sections below it', async (_, lines) => {
  const above = ['一、工作情况', '（一）主要成绩', '审结案件100件。', ...lines]
  expect(await doneIn([...above, '二、社会建设', '开展普法宣传300场。'])).toEqual([
    '100件',
    '300场',
  ])
})

test.each([
  ['2025年1月，市政府听取了报告。', ['500件']],
  ['2025年，市政府已听取专题报告60次。', ['500件']],
  ['2025年，我们将继续推进改革。', []],
  ['2025年主要任务是推进改革。', []],
])('what follows “%s” in a report on 2024: %p', async (opening, done) => {
  expect(await doneIn(['一、工作情况', opening, DEED])).toEqual(done)
})

test.each([
  ['某市人民政府2024年法治政府建设情况的报告', '一、工作情况', ['30项']],
  ['2025年某市政府工作报告', '一、工作情况', []],
  ['某市人民政府2024年法治政府建设情况的报告', '一、2024年工作回顾', []],
])('今年 in “%s” under “%s”: %p', async (title, part, done) => {
  expect(await doneIn([part, '今年财政专项资金公开达到30项。'], title)).toEqual(done)
})
