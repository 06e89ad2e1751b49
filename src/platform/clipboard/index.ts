import Taro from '@tarojs/taro'
import { attempt } from '../attempt'

/**
 * Copies a text. WeChat says by itself that it was done, and refuses where the app's privacy
 * settings do not name the clipboard: then the reader is told so, and what else they can do.
 */
export async function copy(text: string, _done: string): Promise<void> {
  if (await tryCopy(text)) return
  attempt(
    Taro.showModal({
      title: '没能复制',
      content: '微信没有允许使用剪贴板。可以点“分享”，把这一段发给自己或朋友。',
      showCancel: false,
      confirmText: '知道了',
    }),
  )
}

/** Copies a text; false where WeChat refuses. */
export async function tryCopy(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
