/** WeChat's half; journeys have the rest of it. */
import Taro from '@tarojs/taro'
import { confirm } from '../../src/platform/dialog'
import { inMoments } from '../../src/platform/moments'

import { useTabsAsked } from '../../src/platform/weapp/tabs'

jest.mock('../../src/platform/dialog', () => ({ confirm: jest.fn(async () => false) }))
jest.mock('../../src/platform/moments', () => ({ inMoments: jest.fn() }))

type Navigate = typeof import('../../src/platform/navigate')
const { open } = jest.requireActual<Navigate>('../../src/platform/navigate/index.ts')

jest.useFakeTimers()

test.each([
  ['in the app the reader is asked', false, 1],
  ['in Moments, from where nothing leads, nothing is said', true, 0],
])('of a page that WeChat refuses: %s', async (_name, isSingle, times) => {
  Object.assign(Taro, {
    getCurrentPages: () => [],
    navigateTo: async () => {
      throw { errMsg: 'navigateTo:fail not allowed in single page mode' }
    },
  })
  jest.mocked(inMoments).mockReturnValue(isSingle)
  jest.mocked(confirm).mockClear()
  open('/pages/section/index', false)
  await jest.runAllTimersAsync()
  expect(confirm).toHaveBeenCalledTimes(times)
})

test('a tap while another page is being opened opens nothing, and turns no tab', async () => {
  Object.assign(Taro, {
    getCurrentPages: () => [],
    navigateTo: () => new Promise(() => undefined),
    switchTab: async () => undefined,
  })
  useTabsAsked.setState({ search: '', times: 0 })
  expect(open('/pages/section/index', false)).toBe(true)
  expect(open('/pages/home/index?e=a-2020', true)).toBe(false)
  expect(useTabsAsked.getState().search).toBe('')
  await jest.runAllTimersAsync()
  expect(open('/pages/home/index?e=a-2020', true)).toBe(true)
  expect(useTabsAsked.getState().search).toBe('e=a-2020')
})
