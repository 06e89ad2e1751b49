import fc from 'fast-check'
import { type FigureGroup, groupsOf } from '../../src/report/groups'
import { barsWords, fullTrack, lengthOf } from '../../src/report/scale'
import type { EditionBundle, Figure } from '../../src/report/types'
import { edition } from '../support/edition'

const of = (id: string) => groupsOf(edition).find((group) => group.id === id)!
const valued = (
  kind: FigureGroup['kind'],
  unit: string,
  values: Figure['value'][],
): FigureGroup => ({
  id: kind,
  kind,
  title: '',
  unit,
  figures: values.map((value, at) => ({ ...edition.figures[0]!, id: `f${at}`, value, unit })),
})

test('a length is in proportion to its value, however far apart the values are', () => {
  expect(lengthOf(45, 90)).toBe(50)
  expect(lengthOf(3, 34190)).toBe(0)
  fc.assert(
    fc.property(fc.nat(1e12), fc.integer({ min: 1, max: 1e12 }), (value, full) => {
      const length = lengthOf(value, full)
      expect(length).toBeGreaterThanOrEqual(0)
      expect(length).toBeLessThanOrEqual(100)
      if (value <= full) expect(length).toBeCloseTo((value / full) * 100, 0)
    }),
  )
})

test.each<[string, FigureGroup, number | undefined]>([
  ['counts of one unit are drawn to the largest', valued('count', '件', [18, 90]), 90],
  ['so is money', valued('money', '元', [5e9, 1.2e8]), 5e9],
  ['shares are drawn to a hundred', valued('percent', '%', [99, 70]), 100],
  ['or to the largest, where one is beyond it', valued('percent', '%', [120, 70]), 120],
  ['a range counts by its middle', valued('count', '天', [[3, 5], 2]), 4],
  ['ranks have no length', valued('rank', '名', [1, 2]), undefined],
  ['nor have values of several units', valued('count', '', [1, 2]), undefined],
  ['nor one that is alone', valued('count', '件', [18]), undefined],
  ['nor values below nought', valued('percent', '%', [-3, 5]), undefined],
  ['nor noughts', valued('count', '件', [0, 0]), undefined],
])('%s', (_name, group, full) => {
  expect(fullTrack(group)).toBe(full)
})

test('what the bars mean is said where they stand', () => {
  expect(barsWords(edition, of('change'))).toBe('实条2021年，斜纹2020年')
  expect(barsWords(edition, of('parts'))).toBe('整条是总数，一段是一部分')
  expect(barsWords(edition, of('count-件'))).toBe('3个，从0画到最多的一个')
  expect(barsWords(edition, of('rank'))).toBe('1个')
  expect(barsWords(edition, valued('percent', '%', [99, 70]))).toBe('从0画到100%')
  expect(barsWords(edition, valued('percent', '%', [120]))).toBe('从0画到最大的一个')
})

test('where changes look back to several times, each says its own', () => {
  const [count, changed, stating] = edition.figures
  const figures = [
    {
      ...count!,
      id: 'a',
      change: { direction: 'up' as const, since: '2018年底', previousFigure: 'b' },
    },
    { ...count!, id: 'b' },
    changed!,
    stating!,
  ]
  const several: EditionBundle = { ...edition, figures }
  expect(barsWords(several, groupsOf(several)[0]!)).toBe('斜纹是以前的数')
})
