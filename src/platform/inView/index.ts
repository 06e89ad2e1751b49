import Taro from '@tarojs/taro'
import { whenSent } from '../sent'

/**
 * Tells whenever what a selector names on the present page comes into view and goes out of it.
 * Returns what ends the watch. Where WeChat cannot watch, nothing is ever told.
 */
export function watchView(selector: string, onChange: (inView: boolean) => void): () => void {
  const page = Taro.getCurrentInstance().page
  const observer = page && Taro.createIntersectionObserver?.(page)
  if (!observer) return () => undefined
  whenSent(() => {
    observer.relativeToViewport()
    observer.observe(selector, ({ intersectionRatio = 0 }) => onChange(intersectionRatio > 0))
  })
  return () => observer.disconnect()
}
