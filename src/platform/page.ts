import Taro from '@tarojs/taro'
import { attempt } from './attempt'
import { focusOn } from './focus'

/** Names the window: WeChat's navigation bar, a browser's tab. */
export function nameWindow(title: string): void {
  attempt(Taro.setNavigationBarTitle({ title }))
}

/** Brings what a selector names to the head of the screen, at once, and a keyboard's focus to it. */
export function scrollTo(selector: string): void {
  attempt(Taro.pageScrollTo({ selector, duration: 0 }))
  focusOn(selector)
}
