import Taro from '@tarojs/taro'

/**
 * Copies a text. WeChat says itself that it was done, and refuses where its own privacy settings
 * do not name the clipboard.
 *
 * @returns False where it was refused.
 */
export async function copy(text: string, _done: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    await Taro.showModal({
      title: '没能复制',
      content: '微信没有允许使用剪贴板。可以点“分享”，把这一段发给自己或朋友。',
      showCancel: false,
      confirmText: '知道了',
    }).catch(() => undefined)
    return false
  }
}
