/** What a report's proof-reader remarks on, and what is no fault. */
import { compile } from '../../src/generator/compile'
import { reportOf } from './compiled'

async function remarksOn(report: Buffer): Promise<string[]> {
  const { diagnostics } = await compile(report, 'x')
  return diagnostics.map(({ code }) => code).filter((code) => code !== 'NO-DATE')
}

/** A report with lines after its last sentence. */
const endingIn = (...lines: string[]): Buffer =>
  Buffer.concat([reportOf('各项工作稳步推进。'), Buffer.from(`\n${lines.join('\n')}`)])

test.each([
  ['a signature', ['青禾市人民政府', '2024年3月18日']],
  ['a signature and a permission', ['青禾市司法局', '2024年3月18日', '（此件公开发布）']],
  ['a bare permission', ['此件公开发布']],
  ['a long signature', ['中共青禾市委全面依法治市委员会办公室', '二〇二四年三月十八日']],
  ['an annex named', ['附件：青禾市2023年度法治政府建设主要工作数据统计表']],
  ['a person to ask', ['联系人：青禾市司法局法治调研科工作人员张某某同志']],
])('a report that ends in %s is whole', async (_, lines) => {
  expect(await remarksOn(endingIn(...lines))).toEqual([])
})

test('a last sentence without its end is told', async () => {
  expect(await remarksOn(endingIn('下一步，我们将继续扎实推进法治政府建设各项工作'))).toEqual([
    'CUT-SHORT',
  ])
})

test.each([
  ['受理投诉举报141件，调解成功75件，调解率60.5%。', ['RATE']],
  ['受理投诉举报141件，调解成功75件，调解率53.2%。', []],
  // The rate is of all, and what is named among them is not all that was concluded.
  ['受理援助案件5340件，其中办结农民工案件1985件，案件办结率98.2%。', []],
])('%s %p', async (sentence, codes) => {
  expect(await remarksOn(reportOf(sentence))).toEqual(codes)
})
