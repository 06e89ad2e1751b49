import {
  fullOf,
  gapWords,
  heightOf,
  heightWords,
  isGap,
  pointSentence,
  restatedWords,
  seriesOf,
  yearsOf,
} from '../../src/report/series'
import { seriesAtFirst, seriesIn } from '../../src/report/seriesIn'
import type { Series, SeriesPoint } from '../../src/report/types'
import { edition } from '../support/edition'
import { attendance, errands, share } from '../support/series'

const withSeries = { ...edition, series: [attendance, errands] }
const of = (points: SeriesPoint[]): Series => ({ id: 'moushi.3', name: '', points })
const inYears = (...years: number[]) => of(years.map((year) => share(year, 50)))

test('a figure is in a series by its id in this edition, and not by that of another year’s', () => {
  expect(seriesOf(withSeries, '1-1-1.p1.f1')).toBe(attendance)
  expect(seriesOf(withSeries, attendance.points[0]!.figure)).toBeUndefined()
  expect(seriesOf({ ...withSeries, id: 'moushi-2020' }, '1-1-1.p1.f1')).toBeUndefined()
  expect(seriesOf(edition, '1-1-1.p1.f1')).toBeUndefined()
})

test('of some figures their series alone are shown, as the editors have them in order', () => {
  const [errand, attended] = edition.figures
  expect(seriesIn(withSeries, edition.figures)).toEqual([attendance, errands])
  expect(seriesIn(withSeries, [errand!])).toEqual([errands])
  expect(seriesIn(withSeries, [attended!])).toEqual([attendance])
  expect(seriesIn(withSeries, [])).toEqual([])
  expect(seriesIn(edition, edition.figures)).toEqual([])
})

test.each<[string, Series[], number]>([
  ['all of few', [attendance, errands], 2],
  ['a long one by itself', [inYears(...Array(15).keys()), errands], 1],
  ['as many as have twelve points', [inYears(1, 2, 3, 4, 5, 6, 7, 8, 9), attendance, errands], 2],
  ['none of none', [], 0],
])('at first are shown %s', (_name, series, first) => {
  expect(seriesAtFirst(series)).toBe(first)
})

test.each<[string, number[], string[]]>([
  ['years that follow each other have nothing between them', [2019, 2020, 2021], []],
  ['a year without a report is a gap', [2019, 2021], ['2020年没有找到']],
  [
    'years one after another are one gap',
    [2015, 2019, 2021],
    ['2016—2018年没有找到', '2020年没有找到'],
  ],
  ['two reports on one year leave none', [2021, 2021], []],
])('%s', (_name, years, gaps) => {
  const places = yearsOf(inYears(...years))
  expect(places.filter(isGap).map(gapWords)).toEqual(gaps)
  expect(
    places.filter((place) => !isGap(place)).map((place) => 'year' in place && place.year),
  ).toEqual(years)
})

test('gaps stand between the points that they part', () => {
  expect(yearsOf(inYears(2018, 2021)).map(isGap)).toEqual([false, true, false])
})

const heights = (series: Series) => {
  const full = fullOf(series)
  return full === undefined ? undefined : series.points.map((point) => heightOf(point, full))
}
const counted = { unit: '件', kind: 'count' } as const

test.each<[string, SeriesPoint[], number[] | undefined]>([
  ['shares stand from nought to a hundred', [share(2020, 40), share(2021, 93)], [40, 93]],
  ['counts to the largest', [share(2020, 8, counted), share(2021, 10, counted)], [80, 100]],
  [
    'a range stands by its middle',
    [share(2020, 0, { ...counted, value: [3, 5] }), share(2021, 8, counted)],
    [50, 100],
  ],
  ['nought stands on the ground', [share(2020, 0), share(2021, 100)], [0, 100]],
  [
    'counts of two units do not stand side by side',
    [share(2020, 8, counted), share(2021, 10, { ...counted, unit: '人' })],
    undefined,
  ],
  ['nor do a share and a count', [share(2020, 8), share(2021, 10, counted)], undefined],
  [
    'nor do ranks, which have no size',
    [share(2020, 3, { kind: 'rank', unit: '' }), share(2021, 1, { kind: 'rank', unit: '' })],
    undefined,
  ],
  [
    'nor changes, of which one may be up and one down',
    [2020, 2021].map((year) => share(year, 5, { kind: 'points', unit: '个百分点' })),
    undefined,
  ],
  ['nor values below nought', [share(2020, -1), share(2021, 2)], undefined],
])('%s', (_name, points, expected) => {
  expect(heights(of(points))).toEqual(expected)
})

test.each<[string, SeriesPoint, string]>([
  ['a share', share(2021, 93), '从0画到100%'],
  ['a share beyond a hundred', share(2021, 120), '从0画到最多的一年'],
  ['a hundred things', share(2021, 100, counted), '从0画到最多的一年'],
])('what the heights of %s mean is said', (_name, point, words) => {
  const series = of([share(2020, 8, { unit: point.unit, kind: point.kind }), point])
  expect(heightWords(series, fullOf(series)!)).toBe(words)
})

test('a point is told by year, meaning and its words as printed, bound included', () => {
  expect(pointSentence(attendance.points[0]!)).toBe('2018年，负责人出庭应诉率 30%以上')
  expect(pointSentence(share(2020, 40, { label: '' }))).toBe('2020年，40%')
})

test('another value in the next year’s report is told with both years, and nothing else is', () => {
  expect(attendance.points.map(restatedWords)).toEqual([
    undefined,
    '两年口径可能不同：2021年的报告里写的是“41%”',
    undefined,
  ])
})
