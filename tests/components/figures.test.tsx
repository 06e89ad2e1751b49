/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { AmongOthers } from '../../src/components/AmongOthers'
import { BeforeAfterBars } from '../../src/components/BeforeAfterBars'
import { FigureRows } from '../../src/components/FigureRows'
import { FigureValue } from '../../src/components/FigureValue'
import { PartsBar } from '../../src/components/PartsBar'
import { changesOf, partsOf } from '../../src/report/compare'
import { groupsOf } from '../../src/report/groups'
import { fullTrack } from '../../src/report/scale'
import { edition } from '../support/edition'

const lengths = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('.bar')].map((bar) => [
    bar.className,
    bar.style.getPropertyValue('--percent'),
  ])

test('before and after stand on one scale from nought, the derived value hatched and marked', () => {
  const { container } = render(<BeforeAfterBars change={changesOf(edition)[0]!} year={2021} />)
  expect(lengths(container)).toEqual([
    ['bar bar--was', '41%'],
    ['bar', '93%'],
  ])
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('2020年 41%推算，2021年 93%')
})

test('a change to below nought is said and not drawn', () => {
  const change = { ...changesOf(edition)[0]!, after: -3 }
  const { container } = render(<BeforeAfterBars change={change} year={2021} />)
  expect(lengths(container)).toEqual([])
  expect(container.textContent).toContain('41%')
})

test('parts share the bar by their size, and what they leave is said to be worked out', () => {
  const { container } = render(<PartsBar parts={partsOf(edition)[0]!} />)
  const shares = [...container.querySelectorAll<HTMLElement>('.parts__part')].map(
    (part) => part.style.flexGrow,
  )
  expect(shares).toEqual(['6', '9', '3'])
  expect(container.textContent).toContain('废止 6件')
  expect(container.textContent).toContain('其余 3件，推算')
})

const pieces = groupsOf(edition).find(({ id }) => id === 'count-件')!

test('figures of one unit are drawn on one scale, each a link to its page', () => {
  const { container } = render(
    <FigureRows edition={edition.id} figures={pieces.figures} full={fullTrack(pieces)} />,
  )
  expect(lengths(container).map(([, length]) => length)).toEqual(['100%', '0.1%', '0%'])
  const link = screen.getByRole('link', { name: '办好实事 10件' })
  expect(link.getAttribute('href')).toContain('intro.p1.f1')
})

test('what cannot be compared is listed and not drawn', () => {
  const { container } = render(<FigureRows edition={edition.id} figures={pieces.figures} />)
  expect(lengths(container)).toEqual([])
  expect(container.textContent).toContain('1.5万余件')
})

test('a rank is words, in one piece', () => {
  const { container } = render(<FigureValue figure={edition.figures.at(-1)!} />)
  expect(container.querySelector('.value--words')?.innerHTML).toBe('全省第一')
})

test('a figure’s place among the others of its unit is said, and it leads nowhere itself', () => {
  const ten = pieces.figures.find(({ text }) => text === '10件')!
  const { container } = render(<AmongOthers edition={edition.id} figure={ten} group={pieces} />)
  expect(container.textContent).toContain('共3个，这个从大到小排第2；横条从0画到最多的一个。')
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual([
    '办件 1.5万余件',
    '办案 超3件',
  ])
})
