/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { FigureText } from '../../src/components/FigureText'
import { findParagraph } from '../../src/report/outline'
import { edition } from '../support/edition'
import { notes, withTables } from '../support/tables'
import { visited } from '../support/taro'

const paragraph = findParagraph(edition, '1-2.p1')!

test('the paragraph reads as printed, to the letter', () => {
  const { container } = render(
    <FigureText edition={edition.id} paragraph={paragraph} figures={edition.figures} />,
  )
  expect(container.textContent).toBe(paragraph.text)
})

test('a lit figure is named as printed, told of by its meaning, and leads to its own screen', async () => {
  render(<FigureText edition={edition.id} paragraph={paragraph} figures={edition.figures} />)
  const figure = screen.getByRole('link', { name: '1.5万余件' })
  expect(figure.title).toBe('办件')
  fireEvent.click(figure)
  await waitFor(() => expect(visited.at(-1)).toBe('/pages/figure/index?e=moushi-2021&f=1-2.p1.f1'))
})

test('a term can be opened by touch and by keyboard', () => {
  const onTerm = jest.fn()
  render(
    <FigureText
      edition={edition.id}
      paragraph={paragraph}
      figures={edition.figures}
      terms={edition.terms}
      onTerm={onTerm}
    />,
  )
  const term = screen.getByRole('button', { name: '一网通办' })
  fireEvent.click(term)
  fireEvent.keyDown(term, { key: 'Enter' })
  fireEvent.keyDown(term, { key: ' ' })
  fireEvent.keyDown(term, { key: 'a' })
  expect(onTerm).toHaveBeenCalledTimes(3)
  expect(onTerm).toHaveBeenCalledWith(edition.terms[0])
})

test('nothing that the report prints is run as markup', () => {
  const hostile = { ...paragraph, text: '<img src=x onerror=alert(1)>' }
  const { container } = render(<FigureText edition={edition.id} paragraph={hostile} figures={[]} />)
  expect(container.querySelector('img')).toBeNull()
  expect(container.textContent).toBe(hostile.text)
})

test('a note’s mark stands where it is printed, says what it is and hands its note up', () => {
  const onNote = jest.fn()
  const noted = { notes, opened: [], onNote }
  const bearing = findParagraph(withTables, '1-1.p0')!
  const { container } = render(
    <FigureText
      edition={withTables.id}
      paragraph={bearing}
      figures={withTables.figures}
      noted={noted}
    />,
  )
  expect(container.textContent).toContain('8912件\u2060注1，经复议')
  expect(container.textContent?.replace(/\u2060注[1②]/gu, '')).toBe(bearing.text)
  fireEvent.click(screen.getByRole('button', { name: '注释②' }))
  expect(onNote).toHaveBeenCalledWith(notes[1])
})

test('where notes cannot be opened no mark is shown', () => {
  const bearing = findParagraph(withTables, '1-1.p0')!
  const { container } = render(
    <FigureText edition={withTables.id} paragraph={bearing} figures={withTables.figures} />,
  )
  expect(container.textContent).toBe(bearing.text)
})
