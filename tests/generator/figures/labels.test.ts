import { readFileSync } from 'node:fs'
import { isClear } from '../../../src/generator/ask/clear'
import { figuresOf } from '../../../src/generator/figures'
import { isSound } from '../../../src/generator/figures/labels/gate'
import { fixtures } from '../fixtures'

const file = readFileSync('tests/generator/fixtures/labels.txt', 'utf8')

test.each(fixtures(file))('names each figure of: $sentence', ({ sentence, rows }) => {
  const figures = figuresOf({ id: '1.p1', text: sentence, source: { line: 1, column: 1 } })
  expect(figures.map(({ text, label }) => `${text} | ${label}`.trim())).toEqual(rows)
})

test.each([
  '审结行政复议案件',
  '行政机关负责人出庭应诉率',
  '举办“12·4”宪法宣传周等各类活动',
  '对外贸易企业',
  '和美乡村覆盖率',
  '以市级行政主体为被告的行政诉讼案件',
  '普法培训',
])('%s can stand alone', (label) => {
  expect(isSound(label)).toBe(true)
})

test.each([
  ['an unclosed mark', '出台《人民调解条例等规章'],
  ['a bracket closed that was not opened', '子项）实施规范'],
  ['a frame word', '将行政许可事项划入审批局'],
  ['a frame word', '在已出台的试点部门'],
  ['a dangling end', '审结占'],
  ['a dangling end', '行政许可事项的'],
  ['a dangling end', '参训人员达'],
  ['a note’s mark', '审结案件①'],
  ['a mark between clauses', '审结案件，办结'],
  ['more than 24 characters', '县委常委会会议、县委依法治县委员会会议专题研究法治建设'],
  ['a bare doing', '审结'],
  ['a word that says nothing', '其中'],
  ['a word that says nothing', '事项'],
  ['nothing', ''],
])('%s is no label: %s', (_, label) => {
  expect(isSound(label)).toBe(false)
})

test.each([
  ['a share is no count', '国考断面水质优良率', 'count'],
  ['a kind of things that it does not name', '公共服务类', 'count'],
  ['a level of things that it does not name', '建成县级', 'count'],
  ['what the sentence before named', '较上年前移', 'count'],
  ['what has held so long', '连续达到100%', 'duration'],
  ['what has held so long', '连续超过98%', 'duration'],
  ['what has held so long', '连续不低于98%', 'duration'],
  ['what has held so long', '连续高于98%', 'duration'],
  ['a doing told twice', '完成投资的项目完成投资完成率', 'percent'],
] as const)('%s: %s', (_, label, kind) => {
  expect(isSound(label, kind)).toBe(false)
})

test('productivity is counted in money, and birds in kinds', () => {
  expect(isSound('全员劳动生产率', 'money')).toBe(true)
  expect(isSound('监测到的野生鸟类', 'count')).toBe(true)
})

test.each(['清欠工作还', '涉企案件还'])('%s leads on to a number', (label) => {
  expect(isSound(label)).toBe(false)
  expect(isClear({ label, kind: 'count' })).toBe(false)
})

test.each(['企业债务偿还', '专项资金归还', '涉案资金交还'])('%s is a whole doing', (label) => {
  expect(isSound(label)).toBe(true)
  expect(isClear({ label, kind: 'count' })).toBe(true)
})
