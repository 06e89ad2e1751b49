import {
  changesOf,
  fullOfChange,
  leadFigures,
  partsOf,
  restText,
  strongest,
} from '../../src/report/compare'
import { dateWords } from '../../src/report/dates'
import { changeWords } from '../../src/report/figureWords'
import type { EditionBundle, Figure } from '../../src/report/types'
import { edition } from '../support/edition'

const withFigure = (id: string, change: object): EditionBundle => ({
  ...edition,
  figures: edition.figures.map((figure) => (figure.id === id ? { ...figure, ...change } : figure)),
})

test('a stated change is compared with the earlier value, marked as derived', () => {
  expect(changesOf(edition)).toMatchObject([
    {
      figure: { text: '93%' },
      before: 41,
      after: 93,
      direction: 'up',
      printed: undefined,
      since: '上一年度',
    },
  ])
})

test('a change whose earlier value is neither printed nor derivable is not drawn', () => {
  expect(
    changesOf(withFigure('1-1-1.p1.f2', { change: { direction: 'up', of: '1-1-1.p1.f1' } })),
  ).toEqual([])
})

test('an earlier value that another figure prints is not marked as derived', () => {
  const printed = withFigure('1-1-2.p1.f3', {
    change: { direction: 'down', previousFigure: '1-1-2.p1.f1' },
  })
  const change = changesOf(printed).find(({ figure }) => figure.text === '9件')
  expect(change).toMatchObject({ before: 18, after: 9, printed: { text: '18件' } })
})

test('a change is said in words', () => {
  expect(changeWords(changesOf(edition)[0]!)).toBe('较上一年度上升52个百分点。')
})

test('both values of a change are drawn on one scale, shares on a hundred, and none below nought', () => {
  const change = changesOf(edition)[0]!
  const pieces = { ...change.figure, unit: '件' }
  expect(fullOfChange(change)).toBe(100)
  expect(fullOfChange({ ...change, before: 130 })).toBe(130)
  expect(fullOfChange({ ...change, figure: pieces })).toBe(93)
  expect(fullOfChange({ ...change, before: -3 })).toBeUndefined()
  expect(fullOfChange({ ...change, figure: pieces, before: 0, after: 0 })).toBeUndefined()
})

test('what parts leave is exact only where all numbers are', () => {
  const parts = partsOf(edition)[0]!
  expect(restText(parts)).toBe('3件')
  expect(restText({ ...parts, whole: { ...parts.whole, bound: 'over' } })).toBe('约3件')
})

test('what parts leave is a plain decimal', () => {
  const shares = {
    ...edition,
    figures: edition.figures.map((one) => ({ ...one, value: one.value === 18 ? 0.3 : 0.1 })),
  }
  expect(partsOf(shares)[0]?.rest).toBe(0.1)
})

test('parts are gathered under their whole, with what they leave of it', () => {
  expect(partsOf(edition)).toMatchObject([
    { whole: { text: '18件' }, parts: [{ text: '6件' }, { text: '9件' }], rest: 3 },
  ])
})

test('parts that exceed their whole are shown as printed and not drawn', () => {
  expect(partsOf(withFigure('1-1-2.p1.f3', { value: 13 }))).toEqual([])
})

test('the strongest figure is the editor’s, else a changed one, else a rank, a share, a whole with its parts, else the first count', () => {
  const without = { ...edition, editorial: { ...edition.editorial, lead: [] } }
  expect(strongest(edition, edition.figures)?.text).toBe('93%')
  expect(strongest(without, edition.figures)?.text).toBe('93%')
  expect(strongest(without, edition.figures.slice(2))?.text).toBe('全省第一')
  expect(strongest(without, edition.figures.slice(2, -1))?.text).toBe('18件')
  expect(strongest(edition, [])).toBeUndefined()
})

test('what leads the page leads no card again', () => {
  const first = strongest(edition, edition.figures)
  expect(strongest(edition, edition.figures, first)?.text).toBe('全省第一')
})

test('from strongest to weakest: a lead, a changed figure, a rank, a share, counts as printed, points', () => {
  const [count, changed, points, , , , , large, rank] = edition.figures
  const share: Figure = { ...changed!, id: '1-1-2.p1.f9', text: '60%', value: 60 }
  const told = [count!, points!, share, changed!, large!, rank!]
  const led = {
    ...edition,
    figures: told,
    editorial: { ...edition.editorial, lead: ['intro.p1.f1'] },
  }
  const order: string[] = []
  for (let left = told; left.length > 0; ) {
    const first = strongest(led, left)!
    order.push(first.text)
    left = left.filter((figure) => figure !== first)
  }
  expect(order).toEqual(['10件', '93%', '全省第一', '60%', '1.5万余件', '52个百分点'])
})

test('a date is said in Chinese; what is no date stays as it is', () => {
  expect(dateWords('2022-02-15')).toBe('2022年2月15日')
  expect(dateWords('不详')).toBe('不详')
})

test('the editor’s figures lead in the editor’s order; one that is gone is left out', () => {
  const [first, second] = [edition.figures[1]!, edition.figures[0]!]
  const lead = [first.id, '9-9.p1.f1', second.id]
  expect(leadFigures({ ...edition, editorial: { ...edition.editorial, lead } })).toEqual([
    first,
    second,
  ])
})
