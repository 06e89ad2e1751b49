/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react'
import { Years } from '../../src/pages/figure/Years'
import { Figures } from '../../src/pages/figures/Figures'
import { edition } from '../support/edition'
import { attendance, errands, share } from '../support/series'

const withSeries = { ...edition, series: [attendance, errands] }
const withoutSeries = { ...edition, series: [] }

const show = (shown: typeof edition) =>
  render(<Figures edition={shown} title="2021年报告里的数字" />).container

const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)

test('where editors put years together they come first, each under its name', () => {
  const container = show(withSeries)
  expect(headings().slice(1, 5)).toEqual(['历年', '负责人出庭率', '办好实事', '变化'])
  expect(container.textContent).toContain('编者整理，点一年看原文')
})

test('where there are none nothing is said of them', () => {
  expect(show(edition).textContent).not.toContain('历年')
  expect(show(withoutSeries).textContent).not.toContain('历年')
})

test('a choice of figures leaves the years of those alone', () => {
  show(withSeries)
  fireEvent.click(screen.getByRole('radio', { name: /^数量/ }))
  expect(headings()).toContain('办好实事')
  expect(headings()).not.toContain('负责人出庭率')
  fireEvent.click(screen.getByRole('radio', { name: /^排名/ }))
  expect(headings()).not.toContain('历年')
})

test('the list has the years in words, and no heights', () => {
  const container = show(withSeries)
  expect(container.querySelectorAll('.years')).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: '列表' }))
  expect(container.querySelectorAll('.years')).toHaveLength(0)
  expect(screen.getByRole('link', { name: '2020年，办好实事 8件' })).toBeTruthy()
})

test('of many the first are shown, and the others when asked for', () => {
  const years = Array.from({ length: 12 }, (_, at) => share(2010 + at, 50))
  const points = [...years.slice(0, -1), attendance.points[2]!]
  const withLong = { ...edition, series: [{ ...attendance, points }, errands] }
  show(withLong)
  expect(headings()).not.toContain('办好实事')
  fireEvent.click(screen.getByRole('button', { name: '展开其余1项' }))
  expect(headings()).toContain('办好实事')
})

test('on its own page a figure shows its years, marked as the editors’', () => {
  const [errand, attended] = edition.figures
  const { container, rerender } = render(<Years edition={withSeries} figure={attended!} />)
  expect(headings()).toEqual(['历年（编者整理）'])
  expect(container.querySelector('.panel--ours')?.textContent).toContain('2020年40%')
  rerender(<Years edition={edition} figure={errand!} />)
  expect(container.textContent).toBe('')
})
