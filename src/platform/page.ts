import Taro from '@tarojs/taro'
import { attempt } from './attempt'
import { focusOn } from './focus'
import { whenSent } from './sent'

/** Names the window: WeChat's navigation bar, a browser's tab. */
export function nameWindow(title: string): void {
  attempt(Taro.setNavigationBarTitle({ title }))
}

/**
 * Brings what a selector names to the head of the screen, and a keyboard's focus to it, once it is
 * there: a page is ready before WeChat has been sent all that stands on it.
 */
export function scrollTo(selector: string): void {
  whenSent(() => {
    attempt(Taro.pageScrollTo({ selector, duration: 0 }))
    focusOn(selector)
  })
}

/** Whether nothing lies below this page: the reader came to it from outside, and not through the app. */
export function isFirstPage(): boolean {
  return Taro.getCurrentPages().length <= 1
}

/** The page in front, by a name that no other has; undefined while one gives way to the next. */
export function pageInFront(): string | undefined {
  return Taro.getCurrentInstance().router?.$taroPath
}

/** Goes back to the head of the screen, at once. */
export function scrollToTop(): void {
  attempt(Taro.pageScrollTo({ scrollTop: 0, duration: 0 }))
}
