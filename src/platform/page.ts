import Taro from '@tarojs/taro'
import { attempt } from './attempt'

/** Names the window: WeChat's navigation bar, a browser's tab. */
export function nameWindow(title: string): void {
  attempt(Taro.setNavigationBarTitle({ title }))
}

/** Brings what a selector names to the head of the screen, at once. */
export function scrollTo(selector: string): void {
  attempt(Taro.pageScrollTo({ selector, duration: 0 }))
}

/** Goes back to the head of the screen, at once. */
export function scrollToTop(): void {
  attempt(Taro.pageScrollTo({ scrollTop: 0, duration: 0 }))
}
