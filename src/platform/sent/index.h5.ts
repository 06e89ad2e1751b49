import Taro from '@tarojs/taro'

/** Calls once the present page holds all that was rendered for it. */
export function whenSent(call: () => void): void {
  Taro.nextTick(call)
}
