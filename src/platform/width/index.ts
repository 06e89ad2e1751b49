import Taro from '@tarojs/taro'
import { useState } from 'react'

/** How wide the window is, in CSS pixels. In WeChat it stays as it was opened. */
export function useWindowWidth(): number {
  const [width] = useState(() => (Taro.getWindowInfo?.() ?? Taro.getSystemInfoSync()).windowWidth)
  return width
}
