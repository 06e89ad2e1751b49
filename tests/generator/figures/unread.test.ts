import { compile } from '../../../src/generator/compile'
import { reportOf } from '../compiled'

async function unreadIn(sentence: string) {
  const { diagnostics } = await compile(reportOf(sentence), 'test')
  return diagnostics.filter(({ code }) => code === 'UNREAD-NUMBER')
}

test('a number that is not read whole is told of with its words, line and column', async () => {
  const [remark, ...others] = await unreadIn('全年办结  行政复议案件36/40件，其余正在办理。')
  expect(others).toEqual([])
  expect(remark).toMatchObject({ severity: 'warning', line: 4, column: 13 })
  expect(remark?.message).toContain('“36/40件”')
  expect(remark?.message).toContain('行政复议案件36/40件，其余正在')
})

test('in a sentence that the source broke it is placed in its own line', async () => {
  const [remark] = await unreadIn(
    '全年行政复议案件办理质量和效率持续提升，各单位办案水平明显提高，矛盾纠纷大多化解在基层，\n办结率为5。4%，好于上年。',
  )
  expect(remark).toMatchObject({ line: 5, column: 5 })
})

test.each([
  '权力清单详见附件2、3，咨询电话024-22720000，第8、9、10期简报已经印发。',
  '对标中国制造2025，推进14+1机制，三次产业比为4.2:38.6:57.2。',
  '2024年12月4日至10日、19时30分，落实三届二次会议精神和一件事改革。',
])('dates, names and ordinals are passed over in silence: %s', async (sentence) => {
  expect(await unreadIn(sentence)).toEqual([])
})
