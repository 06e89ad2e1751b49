import { type Subject, slipText, subjectOf } from '../../src/report/slip'
import type { Question } from '../../src/report/types'
import { edition } from '../support/edition'

const question: Question = {
  id: 'xingzheng-fuyi-001',
  type: 'multiple',
  level: 1,
  stem: '哪些可以申请行政复议？',
  options: ['罚款', '打官司', '行政拘留'],
  answer: [0, 2],
  reason: '',
  sections: [],
  basis: { law: '行政复议法', edition: '2023年修订', article: 11 },
}

test('a slip on a question names it, the edition, the content and the answer that the app gives', () => {
  const subject = subjectOf(edition, {}, question) as Subject
  expect(slipText(edition, '32c825', subject, '  第十一条改了。\n')).toBe(
    [
      '【报告差错】',
      `报告：《${edition.meta.title}》（${edition.id}）`,
      '内容校验码：32c825',
      '题目：xingzheng-fuyi-001',
      '哪些可以申请行政复议？',
      '答案：罚款；行政拘留',
      '我的话：第十一条改了。',
    ].join('\n'),
  )
})

test('a slip on a figure carries the sentence that prints it', () => {
  const [figure] = edition.figures
  const subject = subjectOf(edition, { f: figure!.id })
  expect(subject).toMatchObject({ kind: '数字', id: figure!.id })
  expect(subject?.words[1]).toMatch(/^原文：/)
  expect(subject?.words[1]).toContain(figure!.text)
})

test('a slip on a section carries its heading as printed', () => {
  expect(subjectOf(edition, { s: '1-1-1' })).toMatchObject({
    kind: '段落',
    words: ['1.认真应诉'],
    at: `/pages/section/index?e=${edition.id}&s=1-1-1`,
  })
})

test('what is not there has no slip, and no words of the reader’s are no line', () => {
  expect(subjectOf(edition, { f: 'none', s: 'none' })).toBeUndefined()
  expect(subjectOf(edition, {})).toBeUndefined()
  const subject = subjectOf(edition, { s: '1-1' }) as Subject
  expect(slipText(edition, 'x', subject, ' ')).not.toContain('我的话')
})
