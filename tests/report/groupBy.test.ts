import { groupBy } from '../../src/report/groupBy'

test('items are grouped by what is said of each, groups and items in the order in which they are met', () => {
  const groups = groupBy(['条例', '件', '规章', '份', '条款'], ({ length }) => length)
  expect([...groups]).toEqual([
    [2, ['条例', '规章', '条款']],
    [1, ['件', '份']],
  ])
})

test('of nothing there is no group', () => {
  expect(groupBy([], String).size).toBe(0)
})
