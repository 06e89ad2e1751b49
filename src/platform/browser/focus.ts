import Taro from '@tarojs/taro'
import './focus.css'

/**
 * Keeps the focus on the page that is shown: on its heading when it is opened, and on what was
 * followed when the reader comes back to it. Call it once the addresses are kept clean.
 */
export function keepFocus(): void {
  /** By page: what had the focus when the reader left it. */
  const left = new WeakMap<Element, Element>()
  let isOpen = false

  Taro.eventCenter.on('__taroRouterChange', () => {
    const { activeElement } = document
    const page = pageShown()
    if (!page || !activeElement) return
    isOpen = true
    if (page.contains(activeElement)) left.set(page, activeElement)
  })

  Taro.eventCenter.on('__afterTaroRouterChange', () => {
    const page = pageShown()
    // The first page is the browser's own affair; a page may have put the focus somewhere itself.
    if (!page || !isOpen || page.contains(document.activeElement)) return
    const back = left.get(page)
    const start = page.querySelector('h1') ?? page.querySelector('.screen')
    focusPlace(back && page.contains(back) ? back : start, { preventScroll: true })
  })
}

/** The page on screen; others wait behind it. */
export function pageShown(): HTMLElement | null {
  const { path } = Taro.getCurrentInstance().page ?? {}
  return path ? document.getElementById(path) : null
}

/** Moves the focus to any place of a page, though a keyboard would not stop there. */
export function focusPlace(place: Element | null | undefined, options?: FocusOptions): void {
  if (!(place instanceof HTMLElement)) return
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus(options)
}
