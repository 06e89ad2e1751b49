/** WeChat's half; journeys have the rest of it. */
import Taro from '@tarojs/taro'
import { confirm } from '../../src/platform/dialog'
import { inMoments } from '../../src/platform/moments'

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
