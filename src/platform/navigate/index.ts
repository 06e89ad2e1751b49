import Taro from '@tarojs/taro'
import { attempt } from '../attempt'
import { confirm } from '../dialog'
import { inMoments } from '../moments'
import { pageInFront } from '../page'
import { askTabs } from '../weapp/tabs'

/** WeChat keeps at most ten pages open. */
const DEEPEST = 10

/** How long a call that WeChat has not answered keeps further ones back, in ms. */
const PATIENCE_MS = 4_000

/**
 * Opens an address on top of the present page, or as a tab: WeChat's tabs take no query, see `askTabs`.
 * False where nothing is done, for another page is being opened.
 */
export function open(address: string, isTab: boolean): boolean {
  const pages = Taro.getCurrentPages()
  const path = address.split('?', 1)[0] ?? address
  if (!isTab) {
    if (pages.length >= DEEPEST) return replace(address)
    return go(() => Taro.navigateTo({ url: address }))
  }
  // Switching to the tab that is shown does nothing, though its address may have been a wrong one.
  const isShown = pages[pages.length - 1]?.route === path.slice(1)
  return go(() => {
    askTabs(address)
    return isShown ? Taro.reLaunch({ url: path }) : Taro.switchTab({ url: path })
  })
}

/** Opens an address in place of the present page. False as with `open`. */
export function replace(address: string): boolean {
  return go(() => Taro.redirectTo({ url: address }))
}

/** Opens an address with nothing behind it: every page is made anew. */
export function relaunch(address: string): void {
  go(() => Taro.reLaunch({ url: address }))
}

/** The call that WeChat has yet to answer, and the page in front when it was made. */
let pending: { from: string | undefined } | undefined

/** The last call; what became of earlier ones is no longer of interest. */
let latest: object | undefined

/** Opens a page, one at a time; where WeChat does not, the reader is told and may try again. */
function go(call: () => Promise<unknown>): boolean {
  // Once the page is there its own links lead on, though WeChat may be late to say so.
  if (pending && pending.from === pageInFront()) return false
  const own = { from: pageInFront() }
  pending = own
  latest = own
  const free = () => {
    if (pending === own) pending = undefined
  }
  setTimeout(free, PATIENCE_MS)
  call().then(free, () => {
    free()
    // A page by itself in Moments leads nowhere.
    if (latest === own && !inMoments()) attempt(askAgain(call))
  })
  return true
}

async function askAgain(call: () => Promise<unknown>): Promise<void> {
  const question = '这一页没有打开，可能是网络不好。再试一次吗？'
  if (await confirm(question, '再试一次', '以后再说')) go(call)
}
