/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { YearsPlot } from '../../src/components/YearsPlot'
import { attendance, errands, share } from '../support/series'

const show = (series = attendance, plain = false) =>
  render(<YearsPlot series={series} edition="moushi-2021" plain={plain} />).container

const heights = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('.years__place')].map((place) => [
    place.style.getPropertyValue('--percent'),
    place.textContent,
  ])

test('each year is told in words and leads to its sentence in its own edition', () => {
  show()
  expect(
    screen
      .getAllByRole('link')
      .map((link) => [
        link.getAttribute('aria-label') ?? link.textContent,
        link.getAttribute('href'),
      ]),
  ).toEqual([
    ['2018年，负责人出庭应诉率 30%以上', 'moushi-2018/1-3/?f=1-3.p18.f1'],
    ['2020年，负责人出庭率 40%', 'moushi-2020/1-3/?f=1-3.p20.f1'],
    ['两年口径可能不同：2021年的报告里写的是“41%”', 'moushi-2021/1-1-1/?f=1-1-1.p1.f1'],
    ['2021年，负责人出庭率 93%，本报告', 'moushi-2021/1-1-1/?f=1-1-1.p1.f1'],
  ])
})

test('points stand as high as they are, and a year without one stays empty', () => {
  expect(heights(show())).toEqual([
    ['30%', '2018'],
    ['', ''],
    ['40%', '2020'],
    ['93%', '2021'],
  ])
})

test('a gap is as wide as its years', () => {
  const points = [share(2015, 20), share(2019, 30)]
  const gap = show({ ...attendance, points }).querySelector<HTMLElement>('.years__place--gap')
  expect(gap?.style.flexGrow).toBe('3')
})

test('a gap is said in words and leads nowhere', () => {
  const gap = show().querySelector('.years__row--gap')
  expect(gap?.textContent).toBe('2019年没有找到')
  expect(gap?.closest('a')).toBeNull()
})

test('of many years the first and the last are named', () => {
  const points = Array.from({ length: 12 }, (_, at) => share(2010 + at, 50))
  const names = heights(show({ ...attendance, points })).map(([, name]) => name)
  expect(names.filter(Boolean)).toEqual(['2010', '2021'])
  expect(screen.getAllByRole('link')).toHaveLength(12)
})

test('the report’s own year is told by a word, in the plot and the list by one place each', () => {
  const container = show()
  expect(container.querySelectorAll('.years__place--own')).toHaveLength(1)
  expect(container.querySelector('.years__place--own')?.textContent).toBe('2021')
  expect(container.querySelector('.years__own')?.previousSibling?.textContent).toBe('2021年')
})

test('another name than the series’ is shown beside its year', () => {
  const names = [...show().querySelectorAll('.years__label')].map((name) => name.textContent)
  expect(names).toEqual(['负责人出庭应诉率'])
})

test('the picture is hidden from who is read to: the list says the same', () => {
  expect(show().querySelector('.years')?.getAttribute('aria-hidden')).toBe('true')
})

test('what has no height is told in words alone', () => {
  const ranks = errands.points.map((point) => ({ ...point, kind: 'rank' as const, unit: '' }))
  const container = show({ ...errands, points: ranks })
  expect(heights(container)).toEqual([])
  expect(container.querySelectorAll('.years__means')).toHaveLength(0)
  expect(container.querySelectorAll('.years__row')).toHaveLength(2)
})

test('in the plain list all years stand in words', () => {
  const container = show(attendance, true)
  expect(heights(container)).toEqual([])
  expect(container.querySelectorAll('.years__row')).toHaveLength(4)
})
