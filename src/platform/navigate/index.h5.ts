import Taro from '@tarojs/taro'

/** Opens an address on top of the present page; tabs replace one another, as on a phone. */
export function open(address: string, isTab: boolean): void {
  if (isTab) Taro.reLaunch({ url: address })
  else Taro.navigateTo({ url: address })
}

/** Opens an address in place of the present page. */
export function replace(address: string): void {
  Taro.redirectTo({ url: address })
}

/** Opens an address with nothing behind it: every page is made anew. */
export function relaunch(address: string): void {
  Taro.reLaunch({ url: address })
}
