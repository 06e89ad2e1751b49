/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { BeforeAfterBars } from '../../src/components/BeforeAfterBars'
import { FigureNumber } from '../../src/components/FigureNumber'
import { PartsBar } from '../../src/components/PartsBar'
import { changesOf, partsOf } from '../../src/report/compare'
import { edition } from '../support/edition'

test('a figure and its meaning are read out in one breath', () => {
  render(<FigureNumber figure={edition.figures[1]!} />)
  expect(screen.getByRole('img', { name: '负责人出庭率 93%' })).toBeTruthy()
})

test('before and after stand on one scale from nought, the derived value marked', () => {
  const { container } = render(<BeforeAfterBars change={changesOf(edition)[0]!} year={2021} />)
  const widths = [...container.querySelectorAll<HTMLElement>('.bars__bar')].map(
    (bar) => bar.style.width,
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
