import { dropEntry, droppedBy } from '../../../src/generator/editor/dropped'
import type { Question } from '../../../src/report/types'

const question = (id: string, stem: string): Question => ({
  id,
  stem,
  type: 'single',
  level: 1,
  options: ['5件', '6件'],
  answer: [0],
  reason: '',
  sections: ['1'],
  basis: { paragraphId: '1.p1', start: 0, end: 1 },
})

const reviews = question('qing-2023.1.p1.f1.amount', '审结行政复议案件多少件？')
const suits = question('qing-2023.1.p1.f2.amount', '审结行政诉讼案件多少件？')
const dropped = (entries: string[], generated: Question[], drafted = generated) => {
  const { ids, faults } = droppedBy(entries, generated, drafted, (index) => ({
    line: index + 1,
    column: 5,
  }))
  return { ids, faults: faults.map(({ severity, code, line }) => `${line} ${severity} ${code}`) }
}

test('an entry with a stem means that question, under whichever id it is asked now', () => {
  const moved = [
    { ...suits, id: reviews.id },
    { ...reviews, id: suits.id },
  ]
  expect(dropped([dropEntry(reviews)], moved)).toEqual({ ids: [suits.id], faults: [] })
})

test('a question is not dropped for having the id of one that is asked no more', () => {
  const entry = dropEntry(reviews)
  expect(dropped([entry], [{ ...suits, id: reviews.id }])).toEqual({
    ids: [],
    faults: ['1 warning DROP'],
  })
})

test('a question whose label the editor changed is dropped by the stem that it was drafted with', () => {
  const relabelled = { ...reviews, stem: '行政复议机构审结案件多少件？' }
  expect(dropped([dropEntry(reviews)], [relabelled, suits], [reviews, suits])).toEqual({
    ids: [reviews.id],
    faults: [],
  })
})

test('of two questions that ask the same, the one with the id is meant', () => {
  const twin = { ...reviews, id: 'qing-2023.2.p1.f1.amount' }
  expect(dropped([dropEntry(twin)], [reviews, twin]).ids).toEqual([twin.id])
})

test('an entry that is an id alone means what has that id, and must be there', () => {
  expect(dropped([suits.id, 'qing-2023.9'], [reviews, suits])).toEqual({
    ids: [suits.id],
    faults: ['1 warning UNANCHORED', '2 error DROP'],
  })
})
