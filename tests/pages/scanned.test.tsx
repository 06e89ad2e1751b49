/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import { takeData } from '../../src/platform/data'
import type { Shelf } from '../../src/report/types'
import { router } from '../support/taro'

jest.mock('../../src/platform/data', () => ({ takeData: jest.fn() }))

type Scanned = typeof import('../../src/pages/scanned')
// A mini-program's half: a browser scans nothing.
const { useAsked } = jest.requireActual<Scanned>('../../src/pages/scanned.tsx')

const take = jest.mocked(takeData)
const old = { id: 'lake-report', name: '', title: '', year: 2012, publishedOn: null }
const shelf: Shelf = [{ editions: [old] }]

function scan(link: string) {
  router.path = '/pages/home/index'
  router.params = { q: encodeURIComponent(link) }
  return renderHook(useAsked).result
}

test('where the list of all does not come, a link is read as links mostly are', async () => {
  take.mockRejectedValue(new Error('offline'))
  const asked = scan('https://example.gov.cn/report/shenyang-2018/')
  await act(async () => undefined)
  expect(asked.current.query).toEqual({ e: 'shenyang-2018' })
  expect(asked.current.instead).toBeUndefined()
})

test('a link to any edition that there is leads to that, whatever its name', async () => {
  take.mockResolvedValue(shelf)
  const asked = scan('https://example.gov.cn/report/lake-report/')
  expect(asked.current.instead).toBeDefined()
  await act(async () => undefined)
  expect(asked.current.query).toEqual({ e: 'lake-report' })
  expect(asked.current.instead).toBeUndefined()
})

test('an address asks for no list', () => {
  take.mockClear()
  router.params = { e: 'lake-report' }
  expect(renderHook(useAsked).result.current.query).toEqual({ e: 'lake-report' })
  expect(take).not.toHaveBeenCalled()
})
