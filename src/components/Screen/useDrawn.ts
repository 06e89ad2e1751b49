import Taro, { useReady } from '@tarojs/taro'
import { createContext, useContext, useLayoutEffect, useState } from 'react'

/** Whether the page around is ready, as WeChat calls it once it has drawn a page for the first time. */
interface Readiness {
  isReady: boolean
}

export const PageReady = createContext<Readiness>({ isReady: false })

/** What `PageReady` holds for a page. */
export function usePageReady(): Readiness {
  const [page] = useState<Readiness>({ isReady: false })
  useReady(() => {
    page.isReady = true
  })
  return page
}

/** Calls once, when the page is ready and holds what the caller draws: that may come later than the page. */
export function useDrawn(call: () => void): void {
  const page = useContext(PageReady)
  useReady(call)
  useLayoutEffect(() => {
    if (page.isReady) Taro.nextTick(call)
  }, [])
}
