/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { EditionChoice } from '../../src/pages/mine/EditionChoice'
import { useSettings } from '../../src/reader/settings'
import { visited } from '../support/taro'

jest.mock('../../src/content/slots/cover', () => ({ cover: { id: 'moushi-2021' } }))

const edition = { id: 'moushi-2021', name: '2021年' }
const older = { id: 'moushi-2020', name: '2020年' }
const editions = [edition, older]

test('with one edition there is nothing to choose', () => {
  const { container } = render(<EditionChoice editions={[edition]} shown={edition.id} />)
  expect(container.textContent).toBe('')
})

test('the older edition is chosen, kept, and opened at its beginning', async () => {
  render(<EditionChoice editions={editions} shown={edition.id} />)
  expect(screen.getByRole('radio', { checked: true }).textContent).toBe('2021年（最新）')
  fireEvent.click(screen.getByRole('radio', { name: '看哪一年的报告：2020年' }))
  expect(useSettings.getState().edition).toBe('moushi-2020')
  await waitFor(() => expect(visited.at(-1)).toBe('/pages/home/index'))
})

test('whoever goes back to the newest will see the next one, too', () => {
  useSettings.getState().choose({ edition: 'moushi-2020' })
  render(<EditionChoice editions={editions} shown={older.id} />)
  fireEvent.click(screen.getByRole('radio', { name: '看哪一年的报告：2021年（最新）' }))
  expect(useSettings.getState().edition).toBeUndefined()
})

test('another body’s report is offered by its name', () => {
  const own = { ...edition, name: '某市2021年' }
  const others = { id: 'shenyang-2021', name: '沈阳市2021年' }
  render(<EditionChoice editions={[own, others]} shown={others.id} />)
  const names = screen.getAllByRole('radio').map(({ textContent }) => textContent)
  expect(names).toEqual(['某市2021年（最新）', '沈阳市2021年'])
  expect(screen.getByRole('radio', { name: '看哪一份报告：沈阳市2021年' })).toBeTruthy()
})
