import { faultsOf, type Verdict, verdictOn } from './labels'
import { relationOf, verdictOnRelation } from './relations'

const verdicts: [string, string, string[], Verdict][] = [
  [
    'but for 的 and quotation marks',
    '高效办成一件事重点任务',
    ['“高效办成一件事”的重点任务'],
    'same',
  ],
  ['that is any of the alternatives', '铁路里程', ['铁路运营里程', '铁路里程'], 'same'],
  ['with a word more', '政府网站共发布各类信息', ['政府网站发布各类信息'], 'near'],
  ['without 同比', '新收案件下降', ['新收案件同比下降'], 'near'],
  ['whose owner is lost', '纠错率', ['行政复议纠错率'], 'other'],
  ['whose doing is lost', '评估评审事项', ['取消调整评估评审事项'], 'other'],
  ['that ends in the air', '县级应急广播体系覆盖率达', ['县级应急广播体系覆盖率'], 'other'],
  ['that is empty', '', ['铁路里程'], 'none'],
]

test.each(verdicts)('a label %s: %s', (_, label, expected, verdict) => {
  expect(verdictOn(label, expected)).toBe(verdict)
})

test.each([
  ['审结行政复议案件', []],
  ['应对强降雨', []],
  ['对外投资', []],
  ['参与', []],
  ['落实“一件事', ['括号或引号不成对']],
  ['（原）办理事项）', ['括号或引号不成对']],
  ['为经济困难群众和符合法定条件的当事人提供法律咨询服务', ['超过24字']],
  ['将各级负责人职责细化', ['开头悬空']],
  ['具体措施细化为', ['结尾悬空']],
])('faults of %s: %p', (label, faults) => {
  expect(faultsOf(label)).toEqual(faults)
})

test('a relation is written as hand labels write it', () => {
  expect(relationOf({ change: { direction: 'down' } })).toBe('down')
  expect(relationOf({ change: { direction: 'up', of: 'f1' } })).toBe('up:of')
  expect(relationOf({ change: { direction: 'down', previousFigure: 'f1' } })).toBe('prev')
  expect(relationOf({ whole: 'f1' })).toBe('part')
  expect(relationOf({})).toBe('')
})

test.each([
  ['up', ['up', 'up:of'], 'right'],
  ['', ['part'], 'missing'],
  ['up', ['up:of'], 'wrong'],
  ['up', [''], 'invented'],
  ['', [''], 'none'],
])('relation %p where %p is labelled: %s', (relation, expected, verdict) => {
  expect(verdictOnRelation(relation, expected)).toBe(verdict)
})
