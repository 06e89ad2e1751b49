import Taro from '@tarojs/taro'
import { attempt } from '../attempt'

/** WeChat keeps at most ten pages open. */
const DEEPEST = 10

/** Opens an address on top of the present page, or as a tab: WeChat's tabs take no query. */
export function open(address: string, isTab: boolean): void {
  const pages = Taro.getCurrentPages()
  const path = address.split('?', 1)[0] ?? address
  if (!isTab) {
    if (pages.length >= DEEPEST) replace(address)
    else attempt(Taro.navigateTo({ url: address }))
    return
  }
  // Switching to the tab that is shown does nothing, though its address may have been a wrong one.
  const isShown = pages[pages.length - 1]?.route === path.slice(1)
  attempt(isShown ? Taro.reLaunch({ url: path }) : Taro.switchTab({ url: path }))
}

/** Opens an address in place of the present page. */
export function replace(address: string): void {
  attempt(Taro.redirectTo({ url: address }))
}

/** Opens an address with nothing behind it: every page is made anew. */
export function relaunch(address: string): void {
  attempt(Taro.reLaunch({ url: address }))
}
