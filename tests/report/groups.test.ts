import {
  aroundIt,
  chosen,
  type FigureList,
  fromLargestIn,
  groupsOf,
  groupsWithin,
  inReportOrder,
  kindCounts,
  peersOf,
  rowsAtFirst,
} from '../../src/report/groups'
import type { EditionBundle } from '../../src/report/types'
import { edition } from '../support/edition'
import { editions } from '../support/editions'

const texts = (groups: readonly FigureList[]) =>
  groups.map(({ title, figures }) => [title, ...figures.map(({ text }) => text)].join(' '))

test('figures are grouped with what they can be compared with, counts by unit and size', () => {
  expect(texts(groupsOf(edition))).toEqual([
    '变化 93% 52个百分点',
    '构成 18件 6件 9件',
    '排名 全省第一',
    '数量，按件 1.5万余件 10件 超3件',
  ])
})

test('a figure that prints an earlier value stands with the change, one that has words only by itself', () => {
  const changed: EditionBundle = {
    ...edition,
    figures: edition.figures.map((figure) => {
      if (figure.id === '1-1-1.p1.f2') return { ...figure, change: undefined }
      if (figure.id !== '1-2.p1.f1') return figure
      return { ...figure, change: { direction: 'up', previousFigure: 'intro.p1.f1' } }
    }),
  }
  expect(texts(groupsOf(changed))).toEqual([
    '变化 10件 1.5万余件',
    '比例 93%',
    '构成 18件 6件 9件',
    '排名 全省第一',
    '数量，其他单位 超3件',
    '其他 52个百分点',
  ])
})

test('units that a single figure is counted in share the last group of counts', () => {
  const figures = edition.figures.map((figure, index) => ({ ...figure, unit: `${index % 7}` }))
  const counts = groupsOf({ ...edition, figures }).filter(({ kind }) => kind === 'count')
  expect(counts.at(-1)).toMatchObject({ title: '数量，其他单位', unit: '' })
  expect(counts.flatMap((group) => group.figures)).toHaveLength(3)
})

test.each([edition, ...editions])('in $id every figure stands in one group and no more', (one) => {
  const grouped = groupsOf(one).flatMap(({ figures }) => figures.map(({ id }) => id))
  expect(grouped.sort()).toEqual(one.figures.map(({ id }) => id).sort())
})

test.each([undefined, '1-1', '1-2', '2-1'])(
  'the kinds of section %s add up to all of them',
  (unit) => {
    const [all, ...kinds] = kindCounts(edition, unit)
    expect(all?.kind).toBe('all')
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all?.count)
  },
)

test('kinds that the report has none of are not offered, those that a section has none of are', () => {
  expect(kindCounts(edition, '1-2')).toEqual([
    { kind: 'all', count: 2 },
    { kind: 'change', count: 0 },
    { kind: 'parts', count: 0 },
    { kind: 'rank', count: 1 },
    { kind: 'count', count: 1 },
  ])
})

test('a choice of kind, of section and of both narrows the groups', () => {
  expect(texts(chosen(edition, { kind: 'rank' }))).toEqual(['排名 全省第一'])
  expect(texts(chosen(edition, { kind: 'all', unit: '1-2' }))).toEqual([
    '排名 全省第一',
    '数量，按件 1.5万余件',
  ])
  expect(chosen(edition, { kind: 'money', unit: '1-2' })).toEqual([])
})

test('the same figures are listed under the units that print them, in document order', () => {
  expect(texts(inReportOrder(edition, { kind: 'all' }))).toEqual([
    '引言 10件',
    '依法办事 93% 52个百分点 超3件 18件 6件 9件',
    '便民 1.5万余件 全省第一',
  ])
  expect(texts(inReportOrder(edition, { kind: 'rank', unit: '1-2' }))).toEqual(['便民 全省第一'])
})

test('from large to small they are listed unit by unit: what is counted otherwise is neither', () => {
  expect(texts(fromLargestIn(edition, { kind: 'all' }))).toEqual([
    '按件 1.5万余件 18件 10件 9件 6件 超3件',
    '其他单位 93% 52个百分点',
    '排名 全省第一',
  ])
})

test.each([inReportOrder, fromLargestIn])('%p lists every figure once', (listsIn) => {
  for (const one of [edition, ...editions]) {
    const listed = listsIn(one, { kind: 'all' }).flatMap(({ figures }) => figures)
    expect(listed.map(({ id }) => id).sort()).toEqual(one.figures.map(({ id }) => id).sort())
  }
})

test('a figure is compared with all that are counted in its unit, parts and wholes too', () => {
  const [ten, changed] = edition.figures
  expect(peersOf(edition, ten!)?.figures.map(({ text }) => text)).toEqual([
    '1.5万余件',
    '18件',
    '10件',
    '9件',
    '6件',
    '超3件',
  ])
  expect(peersOf(edition, changed!)).toBeUndefined()
  expect(peersOf(edition, edition.figures[5]!)).toBeUndefined()
  const few = {
    ...edition,
    figures: edition.figures.filter(({ whole, label }) => !whole && label !== '评估规章'),
  }
  expect(peersOf(few, ten!)).toBeUndefined()
})

test('a figure stands between its neighbours, below the largest', () => {
  const figures = [90, 50, 20, 9, 3].map((value) => ({
    ...edition.figures[0]!,
    id: `${value}`,
    value,
  }))
  const group = { id: 'count-件', kind: 'count' as const, title: '', unit: '件', figures }
  const around = (at: number) => aroundIt(group, figures[at]!).map(({ value }) => value)
  expect(around(3)).toEqual([90, 20, 9, 3])
  expect(around(0)).toEqual([90, 50])
  expect(around(1)).toEqual([90, 50, 20])
})

const sized = (count: number) => ({
  id: '',
  title: '',
  figures: Array(count).fill(edition.figures[0]),
})

test('a long group is cut, unless that would hide one or two', () => {
  expect([3, 8, 9, 40].map((count) => rowsAtFirst(sized(count)))).toEqual([3, 8, 6, 6])
})

test('a screen opens with as many groups as one look takes, at least one, and goes on look by look', () => {
  const groups = [8, 8, 40, 6, 9, 5].map(sized)
  expect([1, 2].map((looks) => groupsWithin(groups, looks))).toEqual([2, 4])
  expect(groupsWithin([sized(40), sized(1)], 1)).toBe(2)
  expect(groupsWithin(groupsOf(edition), 1)).toBe(4)
  expect(groupsWithin([], 1)).toBe(0)
})
