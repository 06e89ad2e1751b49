import { useEffect, useRef } from 'react'
import { focusPlace, pageShown } from '../browser/focus'

/** Moves the focus to what a selector names, without scrolling; an open sheet keeps it. */
export function focusOn(selector: string): void {
  if (document.activeElement?.closest('[role=dialog]')) return
  focusPlace(pageShown()?.querySelector(selector), { preventScroll: true })
}

/** Moves the focus to what a selector names whenever `moment` is another; not when the page opens. */
export function useFocusOn(selector: string, moment: string): void {
  const last = useRef(moment)
  useEffect(() => {
    if (last.current === moment) return
    last.current = moment
    focusPlace(pageShown()?.querySelector(selector))
  }, [selector, moment])
}
