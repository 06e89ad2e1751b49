import Taro from '@tarojs/taro'
import './firstText.css'

/**
 * A page comes with its text, to be read before the app has started or without it; takes that
 * away once the app shows the same.
 */
export function clearFirstText(): void {
  Taro.eventCenter.once('__afterTaroRouterChange', () => {
    document.querySelector('.first-text')?.remove()
  })
}
