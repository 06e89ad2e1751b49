/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react'
import MinePage from '../../src/pages/mine'
import { takeData } from '../../src/platform/data'
import { router } from '../support/taro'

jest.mock('../../src/platform/data', () => ({ takeData: jest.fn() }))

test('where the report does not come the settings and the record are there all the same', async () => {
  window.innerWidth = 390
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList
  jest.mocked(takeData).mockRejectedValue(new Error('offline'))
  router.params = { e: 'a-2000' }
  render(<MinePage />)
  await act(async () => undefined)
  expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: '颜色：深色' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '复制我的记录' })).toBeTruthy()
})
