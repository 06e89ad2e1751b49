/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { AmongOthers } from '../../src/components/AmongOthers'
import { BeforeAfterBars } from '../../src/components/BeforeAfterBars'
import { FigureNumber } from '../../src/components/FigureNumber'
import { FigureRows } from '../../src/components/FigureRows'
import { PartsBar } from '../../src/components/PartsBar'
import { changesOf, partsOf } from '../../src/report/compare'
import { groupsOf, sizeOf } from '../../src/report/groups'
import { fairScale } from '../../src/report/scale'
import { edition } from '../support/edition'

test('a figure and its meaning are read out in one breath', () => {
  render(<FigureNumber figure={edition.figures[1]!} />)
  expect(screen.getByRole('img', { name: '负责人出庭率 93%' })).toBeTruthy()
})

test('before and after stand on one scale from nought, the derived value marked', () => {
  const { container } = render(<BeforeAfterBars change={changesOf(edition)[0]!} year={2021} />)
  const widths = [...container.querySelectorAll<HTMLElement>('.bars__bar')].map((bar) =>
    bar.style.getPropertyValue('--percent'),
  )
  expect(widths).toEqual(['41%', '93%'])
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('上一年度 41% 推算，2021 93%')
})

test('parts share the bar by their size, and what they leave is said to be worked out', () => {
  const { container } = render(<PartsBar parts={partsOf(edition)[0]!} />)
  const shares = [...container.querySelectorAll<HTMLElement>('.parts__part')].map(
    (part) => part.style.flexGrow,
  )
  expect(shares).toEqual(['6', '9', '3'])
  expect(container.textContent).toContain('其余 3件（推算）')
})

const pieces = groupsOf(edition).find(({ id }) => id === 'count-件')!

test('figures of one unit stand on one scale, each a link that says what is drawn', () => {
  const { container } = render(
    <FigureRows
      edition={edition.id}
      figures={pieces.figures}
      scale={fairScale(pieces.figures.map(sizeOf))}
      notesOf={({ text }) => (text === '18件' ? ['平均每天约1件（推算）'] : [])}
    />,
  )
  const places = [...container.querySelectorAll<HTMLElement>('.rows__mark')].map(({ style }) =>
    style.getPropertyValue('--percent'),
  )
  expect(places).toEqual(['83.5%', '25.1%', '20%', '19.1%', '15.6%', '9.5%'])
  expect(container.querySelector<HTMLElement>('.rows')?.style.getPropertyValue('--decades')).toBe(
    '5',
  )
  const link = screen.getByRole('link', { name: '评估规章 18件，平均每天约1件（推算）' })
  expect(link.getAttribute('href')).toContain('1-1-2.p1.f1')
})

test('without a scale figures are listed and not drawn', () => {
  const { container } = render(
    <FigureRows edition={edition.id} figures={pieces.figures} notesOf={() => []} />,
  )
  expect(container.querySelectorAll('.rows__mark')).toHaveLength(0)
  expect(container.textContent).toContain('1.5万余件')
})

test('a figure’s place among the others of its unit is said, and how it is drawn', () => {
  const eighteen = pieces.figures.find(({ text }) => text === '18件')!
  const { container } = render(<AmongOthers figure={eighteen} group={pieces} />)
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    '报告里以“件”计的数字共6个，这个从大到小排第2。',
  )
  expect(container.querySelectorAll('.among__other')).toHaveLength(6)
  expect(container.textContent).toContain('按对数刻度排列，从1件到10万件')
})
