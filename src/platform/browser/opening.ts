import Taro from '@tarojs/taro'
import { attempt } from '../attempt'
import { LIMIT_MS } from '../inTime'
import { urlOf } from './addressBar'
import { pageShown } from './focus'
import { loadPage } from './pageFiles'
import { snackbar } from './snackbar'
import { toast } from './toast'

/** What can become of a page whose files are fetched. */
interface Outcomes {
  /** They are there. */
  show: () => void
  /** They do not come. */
  giveUp: () => void
  /** They do not come though the server has the page: a release has replaced them. */
  load?: () => void
  /** The browser's history leads to it already. */
  isReached?: boolean
}

/** How long files may take before the reader is told that the page is on its way, in ms. */
const SOON_MS = 400

/** How long a tap on a link is taken to mean the page that is being opened already, in ms. */
const PATIENCE_MS = 4_000

/** What is to become of the page whose files are being fetched. */
let current: Outcomes | undefined

/** Until when links lead nowhere, by `performance.now()`. */
let busyUntil = 0

/** Takes away what was said last of a page that opens, or does not. */
let unsay = () => {}

/** Within how long after a page is in front again Taro may yet hide it as covered, in ms. */
const COVERED_MS = 100

/** Lets links lead nowhere from one page's leaving to the next one's coming, which is to be seen. */
export function watchPagesChange(): void {
  Taro.eventCenter.on('__taroRouterChange', () => {
    busyUntil = performance.now() + PATIENCE_MS
  })
  Taro.eventCenter.on('__afterTaroRouterChange', () => {
    busyUntil = 0
    // Who goes back as a page comes is back before the timer that hides what it covered.
    setTimeout(() => pageShown()?.classList.remove('taro_page_shade'), COVERED_MS)
  })
}

/**
 * Opens the page that a link leads to once its files are there: until then history, address and
 * screen stay as they are. `show` has the router open it, `load` the browser, by a real page load.
 * While another page is being opened nothing happens, and false is given.
 */
export function openPage(
  address: string,
  show: (target: { url: string }) => Promise<unknown>,
  load: (url: string) => void,
): boolean {
  if (performance.now() < busyUntil) return false
  const open = () => attempt(show({ url: address }))
  const giveUp = () => offer(address, open, () => load(urlOf(address)))
  bring(address, { show: open, giveUp })
  return true
}

/** Gives up a page that is on its way: the reader has opened something on the present one. */
export function stay(): void {
  if (!current?.isReached) forget()
}

/**
 * Fetches a page's files, and says so where it takes longer than a moment, then does what follows;
 * nothing where something else has been asked for meanwhile.
 */
export async function bring(address: string, outcomes: Outcomes): Promise<void> {
  const { show, giveUp, load, isReached } = outcomes
  unsay()
  current = outcomes
  // From a page that the history has left no link may lead on.
  busyUntil = performance.now() + (isReached ? LIMIT_MS : PATIENCE_MS)
  const timer = setTimeout(() => {
    unsay = toast('正在打开……', LIMIT_MS)
  }, SOON_MS)
  unsay = () => clearTimeout(timer)
  const follow = await loadPage(address).then(
    () => show,
    async () => (load && (await isServed(address)) ? load : giveUp),
  )
  if (current !== outcomes) return
  forget()
  follow()
}

/** Fetches nothing more: what was asked for is no longer wanted. */
export function forget(): void {
  if (!current) return
  current = undefined
  busyUntil = 0
  unsay()
}

/**
 * Says that a page did not open, and offers to try again: a release that has replaced its files is
 * fetched by `load`, a real page load.
 */
export function offer(
  address: string,
  show: () => void,
  load: () => void,
  words = '这一页没有打开，可能是网络断了。',
): void {
  unsay = snackbar(words, '再试一次', () =>
    bring(address, { show, load, giveUp: () => offer(address, show, load, words) }),
  )
}

function isServed(address: string): Promise<boolean> {
  return fetch(urlOf(address), { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
}
