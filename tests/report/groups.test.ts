import {
  chosen,
  countOf,
  type FigureList,
  groupsAtFirst,
  groupsOf,
  listed,
} from '../../src/report/groups'
import { edition } from '../support/edition'

const texts = (groups: readonly FigureList[]) =>
  groups.map(({ title, figures }) => [title, ...figures.map(({ text }) => text)].join(' '))

test('figures are grouped with what they can be compared with, counts by unit and size', () => {
  expect(texts(groupsOf(edition))).toEqual([
    '变化 93%',
    '构成 18件',
    '百分比 93%',
    '排名 全省第一',
    '数量：件 1.5万余件 18件 10件 9件 6件 超3件',
    '其他 52个百分点',
  ])
})

test('units that a single figure is counted in share the last group of counts', () => {
  const figures = edition.figures.map((figure, index) => ({ ...figure, unit: `${index % 7}` }))
  const counts = groupsOf({ ...edition, figures }).filter(({ filter }) => filter === 'count')
  expect(counts.at(-1)).toMatchObject({ title: '数量：其他单位', unit: '' })
  expect(counts.flatMap((group) => group.figures)).toHaveLength(6)
})

test('every figure stands in a group', () => {
  const grouped = new Set(groupsOf(edition).flatMap(({ figures }) => figures))
  expect(grouped.size).toBe(edition.figures.length)
})

test('a choice of kind, of section and of both narrows the groups', () => {
  expect(texts(chosen(edition, { filter: 'rank' }))).toEqual(['排名 全省第一'])
  expect(texts(chosen(edition, { filter: 'all', unit: '1-2' }))).toEqual([
    '排名 全省第一',
    '数量：件 1.5万余件',
  ])
  expect(chosen(edition, { filter: 'money', unit: '1-2' })).toEqual([])
})

test('the same figures are listed under the units that print them, in document order', () => {
  expect(texts(listed(edition, { filter: 'all' }))).toEqual([
    '引言 10件',
    '依法办事 93% 52个百分点 超3件 18件 6件 9件',
    '便民 1.5万余件 全省第一',
  ])
  expect(texts(listed(edition, { filter: 'rank', unit: '1-2' }))).toEqual(['便民 全省第一'])
})

test('a choice counts each figure once', () => {
  expect(countOf(edition, { filter: 'all' })).toBe(9)
  expect(countOf(edition, { filter: 'all', unit: '1-1' })).toBe(6)
  expect(countOf(edition, { filter: 'count' })).toBe(6)
})

test('a screen opens with as many groups as one glance takes, and with one at least', () => {
  expect(groupsAtFirst(groupsOf(edition))).toBe(4)
  expect(groupsAtFirst(chosen(edition, { filter: 'count' }))).toBe(1)
  expect(groupsAtFirst([])).toBe(0)
})
