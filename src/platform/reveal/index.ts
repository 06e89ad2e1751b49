import Taro from '@tarojs/taro'
import { attempt } from '../attempt'
import { scrollToSee } from '../nearest'
import { whenSent } from '../sent'

interface Rect {
  top: number
  bottom: number
}

/** Scrolls no further than needed for what has this id to be seen, above what has that one. */
export function reveal(id: string, above: string): void {
  whenSent(() => {
    const query = Taro.createSelectorQuery()
    // Where the layout cannot be asked for, the page stays as it is.
    if (!query?.selectViewport) return
    query.select(`#${id}`).boundingClientRect()
    query.select(`#${above}`).boundingClientRect()
    query.selectViewport().scrollOffset()
    query.exec(([it, foot, view]: (Rect | { scrollTop: number } | null)[]) => {
      if (!isRect(it) || !view || isRect(view)) return
      const { windowHeight } = Taro.getWindowInfo?.() ?? Taro.getSystemInfoSync()
      const by = scrollToSee(it, isRect(foot) ? Math.min(windowHeight, foot.top) : windowHeight)
      if (by > 0) attempt(Taro.pageScrollTo({ scrollTop: view.scrollTop + by, duration: 0 }))
    })
  })
}

function isRect(value: object | null | undefined): value is Rect {
  return value !== null && value !== undefined && 'bottom' in value
}
