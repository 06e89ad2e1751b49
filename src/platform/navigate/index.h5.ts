import Taro from '@tarojs/taro'
import { openPage } from '../browser/opening'

/** Opens an address on top of the present page; tabs replace one another, as on a phone. */
export function open(address: string, isTab: boolean): void {
  if (isTab) relaunch(address)
  else openPage(address, Taro.navigateTo, (url) => window.location.assign(url))
}

/** Opens an address in place of the present page. */
export function replace(address: string): void {
  openPage(address, Taro.redirectTo, (url) => window.location.replace(url))
}

/** Opens an address with nothing behind it: every page is made anew. */
export function relaunch(address: string): void {
  openPage(address, Taro.reLaunch, (url) => window.location.replace(url))
}
