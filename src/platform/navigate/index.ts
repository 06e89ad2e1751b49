import Taro from '@tarojs/taro'

/** WeChat keeps at most ten pages open. */
const DEEPEST = 10

/** Opens an address on top of the present page, or as a tab: WeChat's tabs take no query. */
export function open(address: string, isTab: boolean): void {
  if (isTab) Taro.switchTab({ url: address.split('?', 1)[0] ?? address })
  else if (Taro.getCurrentPages().length >= DEEPEST) replace(address)
  else Taro.navigateTo({ url: address })
}

/** Opens an address in place of the present page. */
export function replace(address: string): void {
  Taro.redirectTo({ url: address })
}
