import Taro from '@tarojs/taro'

/** WeChat's font-size setting where a reader never touched it, in CSS pixels. */
const USUAL = 16

/** How much larger than usual the reader has set text in WeChat; 1 where it does not say. */
export function systemTextScale(): number {
  const info = Taro.getAppBaseInfo?.() ?? Taro.getSystemInfoSync()
  const { fontSizeScaleFactor, fontSizeSetting } = info as {
    fontSizeScaleFactor?: number
    fontSizeSetting?: number
  }
  return fontSizeScaleFactor ?? (fontSizeSetting ?? USUAL) / USUAL
}
