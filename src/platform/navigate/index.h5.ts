import Taro from '@tarojs/taro'
import { openPage } from '../browser/opening'

/**
 * Opens an address on top of the present page; tabs replace one another, as on a phone. False where
 * nothing is done, for another page is being opened.
 */
export function open(address: string, isTab: boolean): boolean {
  if (isTab) return relaunch(address)
  return openPage(address, Taro.navigateTo, (url) => window.location.assign(url))
}

/** Opens an address in place of the present page. False as with `open`. */
export function replace(address: string): boolean {
  return openPage(address, Taro.redirectTo, (url) => window.location.replace(url))
}

/** Opens an address with nothing behind it: every page is made anew. False as with `open`. */
export function relaunch(address: string): boolean {
  return openPage(address, Taro.reLaunch, (url) => window.location.replace(url))
}
