import Taro from '@tarojs/taro'
import { afterSteps } from '../weapp/sendInSteps'

/** Calls once the present page holds all that was rendered for it, also where that is sent in steps. */
export function whenSent(call: () => void): void {
  const { page } = Taro.getCurrentInstance()
  // Before the next tick what was just rendered may not even be on its way.
  Taro.nextTick(() => (page ? afterSteps(page, call) : call()))
}
