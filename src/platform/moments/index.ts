import Taro from '@tarojs/taro'

/** WeChat's number for a page that is shown by itself in Moments. */
const SINGLE_PAGE = 1154

/**
 * Whether the app runs as a single page in Moments: without tab bar, and without any way to another
 * page, to a chat or back. The reader enters the app by WeChat's own button below it.
 */
export function inMoments(): boolean {
  return Taro.getLaunchOptionsSync().scene === SINGLE_PAGE
}
