/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { FigureCard } from '../../src/components/FigureCard'
import { Link } from '../../src/components/Link'
import { NotFound } from '../../src/components/NotFound'
import { edition } from '../support/edition'
import { visited } from '../support/taro'

test('a link has a real address, to open beside or to copy', async () => {
  render(
    <Link to="section" query={{ e: 'moushi-2021', s: '1-2' }}>
      便民
    </Link>,
  )
  const link = screen.getByRole('link', { name: '便民' })
  expect(link.getAttribute('href')).toBe('moushi-2021/1-2/')
  const before = visited.length
  fireEvent.click(link, { ctrlKey: true })
  expect(visited).toHaveLength(before)
  fireEvent.click(link)
  await waitFor(() => expect(visited.at(-1)).toBe('/pages/section/index?e=moushi-2021&s=1-2'))
})

test('a card says where it stands, how the reader stands to it, its name, its figure and what that means', () => {
  render(
    <FigureCard
      to="section"
      query={{ e: 'moushi-2021', s: '1-2' }}
      where="（二）"
      state="已读"
      name="便民"
      figure={edition.figures[7]}
      meaning="办件"
    />,
  )
  expect(screen.getByRole('link').textContent).toBe('（二）已读便民1.5万余件办件')
})

test('where nothing is found it says what, and ways on and home are offered', () => {
  render(<NotFound what="这一节" />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('没有找到这一节')
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'search/',
    'terms/',
    'figures/',
    './',
  ])
  expect(screen.getByRole('link', { name: '回到报告首页' })).toBeTruthy()
})
