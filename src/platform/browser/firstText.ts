import Taro from '@tarojs/taro'
import { addressAsked } from './addressBar'
import { offer } from './opening'
import { loadPage } from './pageFiles'
import './firstText.css'

/** What the app shows of a page while it waits for what is to stand on it. */
const COMING = '.coming'

/**
 * A page comes with its text, to be read before the app has started or without it; takes that
 * away once the app shows the same. Where the page's files do not come the text stays, and says so.
 */
export function clearFirstText(): void {
  Taro.eventCenter.once('__taroRouterLaunch', () => {
    const asked = addressAsked()
    const reload = () => window.location.reload()
    loadPage(asked).catch(() =>
      offer(asked, reload, reload, '这一页没有完全打开，可能是网络断了。'),
    )
  })
  Taro.eventCenter.once('__afterTaroRouterChange', () => {
    const watch = new MutationObserver(clearIfShown)
    function clearIfShown() {
      if (document.querySelector(COMING)) return
      watch.disconnect()
      document.querySelector('.first-text')?.remove()
    }
    watch.observe(document.body, { childList: true, subtree: true })
    clearIfShown()
  })
}
