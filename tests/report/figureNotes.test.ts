import { addedWords, relatedWords } from '../../src/report/figureNotes'
import type { EditionBundle, Figure } from '../../src/report/types'
import { edition } from '../support/edition'

const of = (text: string) => edition.figures.find((figure) => figure.text === text)!

test.each([
  ['10件', []],
  ['93%', ['较上一年度上升52个百分点。']],
  ['52个百分点', ['说的是：负责人出庭率 93%。']],
  ['6件', ['是“评估规章 18件”的一部分。']],
])('what the report says of %s by other figures is said', (text, words) => {
  expect(relatedWords(edition, of(text))).toEqual(words)
})

const derived = '93% − 52个百分点 = 41%。报告没有印出41%，由本应用算得。'

test.each([
  ['10件', []],
  ['93%', [derived]],
  ['52个百分点', [derived]],
  ['18件', ['其余：18件 − 6件 − 9件 = 3件。报告没有印出3件，由本应用算得。']],
  ['超3件', ['“超3件”：比这个数多。']],
])('what the app adds to %s says how it was worked out', (text, words) => {
  expect(addedWords(edition, of(text))).toEqual(words)
})

test('a fall is worked out upwards, and an earlier value that is printed is not worked out', () => {
  const fell = (change: Figure['change']): EditionBundle => ({
    ...edition,
    figures: edition.figures.map((figure) =>
      figure.text === '52个百分点' ? { ...figure, change } : figure,
    ),
  })
  const change = { direction: 'down' as const, of: '1-1-1.p1.f1' }
  expect(addedWords(fell({ ...change, previous: 145 }), of('93%'))[0]).toContain(
    '93% + 52个百分点 = 145%',
  )
  expect(addedWords(fell({ ...change, previousFigure: 'intro.p1.f1' }), of('93%'))).toEqual([])
})

test('a copy of a figure is told the same as the figure', () => {
  for (const figure of edition.figures) {
    expect(addedWords(edition, { ...figure })).toEqual(addedWords(edition, figure))
    expect(relatedWords(edition, { ...figure })).toEqual(relatedWords(edition, figure))
  }
})

test('an everyday reading says that it is worked out', () => {
  const figure = { ...edition.figures[0]!, value: 8912, label: '审结行政复议案件' }
  expect(addedWords(edition, figure)).toEqual(['平均每天约24件（推算）。'])
})

test('working days are also said in weeks', () => {
  const figure = { ...edition.figures[0]!, kind: 'duration' as const, value: 40, unit: '个工作日' }
  expect(addedWords(edition, figure)).toEqual(['40个工作日合8个星期，按每周5个工作日推算。'])
})
