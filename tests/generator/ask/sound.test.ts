/** What is asked of a sentence, and of which sentences nothing is asked. */
import { ask } from '../../../src/generator/ask'
import { compile } from '../../../src/generator/compile'
import type { Question } from '../../../src/report/types'
import { reportOf } from '../compiled'
import { qingheDocx } from '../qinghe'

async function askedOf(sentence: string): Promise<Question[]> {
  return ask((await compile(reportOf(sentence), 'x')).edition)
}

test.each([
  ['a number of each of many', '加强法治乡村建设，每个村（社区）培养“法律明白人”8名。'],
  ['a bound that its label and number do not show', '推进简政放权，全市经营主体总量突破43万户。'],
  ['a bound that other numbers keep too', '清理拖欠企业账款，拖欠企业账款清偿率超85%。'],
  ['what is at least so much', '开展专项培训，执法人员参加培训不少于60学时。'],
  ['how many years something has held', '合法性审查率连续5年达到100%。'],
  ['by how much a time became shorter', '行政复议平均审理期限比法定期限缩短22天。'],
  ['a plan', '下一步，全市将建成规范化司法所90个。'],
  ['an aim', '力争重点事项全程网办比例达到95%。'],
  [
    'a change of what is told twice, and differently',
    '行政诉讼案件345件，同比下降12%。全省行政诉讼案件123件，同比增长9%。',
  ],
  ['the change of what is new', '2024年新增农产品30万个，同比增长8%。', '.direction'],
  ['the change of a doing alone', '外贸出口2007年完成300亿元，同比增长8%。', '.direction'],
  ['how often something ranked so', '食糖产量连续33个榨季排全国第一。'],
  ['how long a doing was gone on with', '集中开展不动产登记30天。'],
  ['a threshold', '年度任务完成率低于90%的单位进行了整改。'],
])('asks nothing of %s', async (_, sentence, kind = '') => {
  const asked = (await askedOf(sentence)).filter(({ id }) => id.endsWith(kind))
  expect(asked.map(({ stem }) => stem)).toEqual([])
})

test.each([
  ['行政复议平均审理期限38天。', '行政复议平均审理期限是多长？'],
  ['市区空气质量优良天数312天。', '市区空气质量优良天数是多少天？'],
  ['全年审结行政复议案件8912件。', '审结行政复议案件多少件？'],
  ['全市生产总值年均300亿元。', '生产总值年均是多少？'],
  ['第三产业占生产总值的比重提高到55.2%。', '第三产业占生产总值的比重是多少？'],
  ['新兴产业产值占比提升至35.5%。', '新兴产业产值占比是多少？'],
  ['完成智慧平台升级123个。', '完成智慧平台升级多少个？'],
  ['对接企业诉求234件。', '对接企业诉求多少件？'],
  ['网上办理事项增长35.5%。', '网上办理事项增长多少？'],
])('asks of “%s”: %s', async (sentence, stem) => {
  expect((await askedOf(sentence)).map((question) => question.stem)).toEqual([stem])
})

test.each([
  [
    '受理法律援助案件5340件，同比增长8.9%。',
    '与上年同期相比，受理法律援助案件增加了还是减少了？',
    '增加了',
  ],
  [
    '全市一审行政案件败诉率8.3%，较上年下降1.9个百分点。',
    '与上年相比，一审行政案件败诉率上升了还是下降了？',
    '下降了',
  ],
])('of a change it asks which way: %s', async (sentence, stem, right) => {
  const question = (await askedOf(sentence)).find(({ id }) => id.endsWith('.direction'))
  expect(question).toMatchObject({ stem, answer: [question?.options.indexOf(right)] })
})

test('no wrong share is 100%, and words that say about how many are in every option', async () => {
  const [share] = await askedOf('普惠性幼儿园覆盖率90%。')
  expect(share?.options).not.toContain('100%')
  const [money] = await askedOf('为企业减免行政罚款1420余万元。')
  expect(money?.options.every((option) => option.endsWith('余万元'))).toBe(true)
})

describe('of a clerk’s report', () => {
  let questions: Question[]
  beforeAll(async () => {
    questions = ask((await compile(qingheDocx(), 'x')).edition)
  })

  test('each part that reports with sound figures is asked about, what is planned never', () => {
    const parts = new Set(questions.map(({ sections }) => sections[0]?.split('-')[0]))
    expect(parts).toEqual(new Set(['1', '2', '3']))
  })

  test('it is seldom asked where something stands', () => {
    expect(questions.filter(({ id }) => id.endsWith('.section')).length).toBeLessThanOrEqual(2)
  })

  test('nothing is asked of its table, its note or its signature', () => {
    for (const { basis } of questions)
      expect('paragraphId' in basis && basis.paragraphId).not.toMatch(/^2-2\.p(?!1$)|^5/)
  })
})
