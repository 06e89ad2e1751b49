import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** Calls back whenever the page is shown: opened, come back to, or its tab brought to the front. */
export function useShown(look: () => void): void {
  useDidShow(look)
  const latest = useRef(look)
  latest.current = look
  useEffect(() => {
    const shown = () => document.visibilityState === 'visible' && latest.current()
    // A window that another one covered was not hidden, and a page kept for Back is not made anew.
    window.addEventListener('focus', shown)
    window.addEventListener('pageshow', shown)
    document.addEventListener('visibilitychange', shown)
    return () => {
      window.removeEventListener('focus', shown)
      window.removeEventListener('pageshow', shown)
      document.removeEventListener('visibilitychange', shown)
    }
  }, [])
}
