import { compile } from '../../../src/generator/compile'
import { leadsOf } from '../../../src/generator/review/leads'
import { unitOf } from '../../../src/report/outline'
import { reportOf } from '../compiled'
import { qingheDocx } from '../qinghe'

async function ledBy(sentences: string): Promise<string[]> {
  const { edition } = await compile(reportOf(sentences), 'x')
  return leadsOf(edition).map(({ label, text }) => `${label} ${text}`)
}

test('a draft leads with what was done, each in another reading unit', async () => {
  const { edition } = await compile(qingheDocx(), 'x')
  const leads = leadsOf(edition)
  const units = leads.map(({ paragraphId }) => unitOf(edition, paragraphId.split('.')[0] ?? '')?.id)
  expect(leads).toHaveLength(4)
  expect(new Set(units).size).toBe(4)
  expect(units.filter((id) => id?.startsWith('5'))).toEqual([])
})

test.each([
  ['what is aimed at', '力争重点事项全程网办比例达到95%以上。'],
  ['what comes next', '下一步，全市行政案件败诉率降至7%。'],
  ['a time', '工程建设项目审批时间由15个工作日缩短到7个工作日。'],
  ['a share whose owner nobody names', '全年工作扎实推进，满意率98%。'],
  ['a number whose bound stands outside of it', '全市经营主体总量突破43万户。'],
])('a draft never leads with %s', async (_, sentence) => {
  expect(await ledBy(sentence)).toEqual([])
})

test('a changed share goes before a share, and a share before a count', async () => {
  expect(
    await ledBy(
      '全年审结行政复议案件8912件。\n政务服务事项网上可办率98.6%。\n全市一审行政案件败诉率8.3%，较上年下降1.9个百分点。',
    ),
  ).toEqual(['一审行政案件败诉率 8.3%', '政务服务事项网上可办率 98.6%', '审结行政复议案件 8912件'])
})
