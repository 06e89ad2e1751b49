import { compile } from '../../../src/generator/compile'
import { doubtsOf } from '../../../src/generator/review/doubts'
import { reportOf } from '../compiled'
import { qingheDocx } from '../qinghe'

async function doubtsIn(bytes: Uint8Array): Promise<Record<string, string[]>> {
  const { edition } = await compile(bytes, 'x')
  const doubts = doubtsOf(edition)
  return Object.fromEntries(
    edition.figures.map(({ id, text, label }) => [`${label} ${text}`.trim(), doubts.get(id) ?? []]),
  )
}

test.each([
  ['审结行政复议案件8912件。', '审结行政复议案件 8912件', []],
  ['占全市的三成，其中企业12.7万户。', '12.7万户', ['没有取得说明，不上首页，也不出题']],
  ['全市经营主体总量突破43万户。', '经营主体总量 43万户', ['文中有“突破”，数字没有带上']],
  [
    '力争重点事项全程网办比例达到95%以上。',
    '力争重点事项全程网办比例 95%以上',
    ['是目标或计划，不是已经做到的'],
  ],
  [
    '每个村（社区）培养“法律明白人”8名。',
    '每个村（社区）培养“法律明白人” 8名',
    ['是每一个的数，不是总数'],
  ],
  ['接受咨询服务，受益人数3000人。', '受益人数 3000人', ['说明没有讲是谁的、什么的']],
  [
    '重大决策合法性审查率连续5年达到100%。',
    '重大决策合法性审查率连续达到100% 5年',
    ['说明里带着数'],
  ],
  ['深入学习党的二十大精神，开展宣讲35场。', '开展宣讲 35场', []],
])('%s', async (sentence, figure, reasons) => {
  expect((await doubtsIn(reportOf(sentence)))[figure]).toEqual(reasons)
})

test('two figures of one name and unit are told, but not a value and what it was before', async () => {
  const doubts = await doubtsIn(
    reportOf('组织法治培训12次。\n初信初访一次性化解率由81%提升至92.5%。\n组织法治培训15次。'),
  )
  expect(doubts).toEqual({
    '组织法治培训 12次': ['说明和另一处相同'],
    '初信初访一次性化解率 81%': [],
    '初信初访一次性化解率 92.5%': [],
    '组织法治培训 15次': ['说明和另一处相同'],
  })
})

test('of a clerk’s report, what stands in its table and among its plans is told', async () => {
  const doubts = await doubtsIn(qingheDocx())
  expect(doubts['2023年受理行政复议案件（件） 2186']).toEqual(['出自表格'])
  expect(doubts['建成规范化司法所 90个']).toEqual(['是目标或计划，不是已经做到的'])
  const clear = Object.values(doubts).filter((reasons) => reasons.length === 0)
  expect(clear.length).toBeGreaterThan(Object.keys(doubts).length / 2)
})
