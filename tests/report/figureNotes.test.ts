import { figureNotes } from '../../src/report/figureNotes'
import { edition } from '../support/edition'

const notesOf = (text: string) =>
  figureNotes(edition, edition.figures.find((figure) => figure.text === text)!)

test.each([
  ['10件', []],
  ['93%', ['较上一年度上升52个百分点。此前的41%由本应用推算。']],
  ['52个百分点', ['说的是：负责人出庭率 93%。']],
  ['18件', ['其中：建议废止的规章 6件；建议修改的规章 9件。', '其余3件（推算）。']],
  ['6件', ['是“评估规章 18件”的一部分。']],
  ['超3件', ['“超3件”：实际比这个数略多。']],
])('what the pictures show of %s is also said', (text, notes) => {
  expect(notesOf(text)).toEqual(notes)
})

test('a copy of a figure is told the same notes as the figure', () => {
  for (const figure of edition.figures) {
    expect(figureNotes(edition, { ...figure })).toEqual(figureNotes(edition, figure))
  }
})

test('an everyday reading says that it is worked out', () => {
  const figure = { ...edition.figures[0]!, value: 8912, label: '审结行政复议案件' }
  expect(figureNotes(edition, figure)).toEqual(['平均每天约24件（推算）'])
})

test('working days are also said in weeks', () => {
  const figure = { ...edition.figures[0]!, kind: 'duration' as const, value: 40, unit: '个工作日' }
  expect(figureNotes(edition, figure)).toEqual(['40个工作日合8个星期，按每周5个工作日推算'])
})
