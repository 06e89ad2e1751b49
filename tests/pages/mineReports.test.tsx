/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { Crumbs } from '../../src/components/Crumbs'
import { KeptElsewhere } from '../../src/pages/mine/KeptElsewhere'
import { OtherReports } from '../../src/pages/mine/OtherReports'
import { takeData } from '../../src/platform/data'
import { useReading } from '../../src/reader/reading'
import { shipped } from '../support/edition'

jest.mock('../../src/platform/data', () => ({ takeData: jest.fn() }))

const one = { ...shipped, name: '某市2021年' }
const older = { id: 'moushi-2020', name: '某市2020年', title: '', year: 2020, publishedOn: null }

beforeEach(() => {
  jest.mocked(takeData).mockResolvedValue([{ issuer: '某市人民政府', editions: [older] }])
})

test('我的 says which report is read, and leads to the others', () => {
  render(<OtherReports edition={one} />)
  expect(screen.getByText('现在看的是某市2021年报告。')).toBeTruthy()
  const way = screen.getByRole('link', { name: '换一份报告' })
  expect(way.getAttribute('href')).toBe(`shelf/?e=${one.id}`)
})

test('where there is one report alone nothing leads to others, and no page says which it is', () => {
  const { container } = render(<OtherReports edition={{ ...one, name: '' }} />)
  expect(container.textContent).toBe('')
  render(<Crumbs edition={{ ...one, name: '' }} path={[]} />)
  expect(screen.getByRole('link').textContent).toBe('报告首页')
})

test('the way home says whose report of what year it is in', () => {
  render(<Crumbs edition={one} path={[]} />)
  expect(screen.getByRole('link').textContent).toBe('某市2021年报告首页')
})

test('what is kept in another report is not lost where the shelf does not come, and is said so', async () => {
  jest.mocked(takeData).mockRejectedValue(new Error('offline'))
  act(() => useReading.getState().setFavourite('moushi-2020', '1-1', true))
  const { container } = render(<KeptElsewhere but={one.id} />)
  await act(async () => undefined)
  expect(container.textContent).toContain('别的报告里还有收藏，没有丢')
  jest.mocked(takeData).mockResolvedValue([{ issuer: '某市人民政府', editions: [older] }])
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  await act(async () => undefined)
  expect(screen.getByRole('link').textContent).toBe('某市2020年1处')
  act(() => useReading.getState().clear())
})

test('what is kept in another report is told by issuer and year, and is a tap away', async () => {
  const { container } = render(<KeptElsewhere but={one.id} />)
  expect(container.textContent).toBe('')
  await act(async () => {
    useReading.getState().setFavourite(one.id, '1-1', true)
    useReading.getState().setFavourite('moushi-2020', '1-1', true)
    useReading.getState().setFavourite('moushi-2020', '1-2', true)
  })
  const way = screen.getByRole('link')
  expect(way.textContent).toBe('某市2020年2处')
  expect(way.getAttribute('href')).toBe('moushi-2020/mine/')
})
