import { longestShare, makeUpOf } from '../../../src/generator/review/makeUp'
import type { Question } from '../../../src/report/types'
import { edition, onLaw, onReport } from './bank'

test('the make-up divides a bank by law, type, level and section, and counts none away', () => {
  const divisions = Object.fromEntries(
    makeUpOf(edition, [onReport, onLaw]).map(({ title, counts }) => [
      title,
      counts.map(({ name, count }) => `${name} ${count}`),
    ]),
  )
  expect(divisions).toEqual({
    按出处: ['这份报告 1', '调解法 1'],
    按题型: ['单选 1', '多选 1', '判断 0'],
    按难度: ['易 1', '中 1', '难 0'],
    按章节: ['便民 1', '化解纠纷 0'],
    单选题的正确答案在: ['A 0', 'B 1', 'C 0', 'D 0'],
    判断题的答案: [],
    多选题的正确答案有: ['3项中的2项 1'],
  })
})

test('the share of longest answers counts single choices whose right answer alone is longest', () => {
  const betrayed: Question = { ...onReport, options: ['13个', '23个以上吧'] }
  expect(longestShare([onReport, betrayed, onLaw])).toBe(0.5)
  expect(longestShare([])).toBe(0)
})
