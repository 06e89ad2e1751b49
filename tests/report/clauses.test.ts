import fc from 'fast-check'
import { clausesOf } from '../../src/report/clauses'

test.each([
  ['促进矛盾多元化解，切实维护社会公平正义', ['促进矛盾多元化解，', '切实维护社会公平正义']],
  [
    '沈阳市人民政府关于2021年法治政府建设情况的报告',
    ['沈阳市人民政府关于2021年', '法治政府建设情况的报告'],
  ],
  ['某县2020年度工作报告', ['某县2020年度', '工作报告']],
  ['加强组织领导', ['加强组织领导']],
])('%s is broken after its commas and its year', (title, clauses) => {
  expect(clausesOf(title)).toEqual(clauses)
})

test('the pieces of any title are the title, to the letter', () => {
  const letters = fc.constantFrom('，', '；', '2021年', '度', '法', '治', '\n', '𠮷', ' ')
  fc.assert(
    fc.property(fc.array(letters), (pieces) => {
      const title = pieces.join('')
      expect(clausesOf(title).join('')).toBe(title)
    }),
  )
})
