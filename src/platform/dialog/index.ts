import Taro from '@tarojs/taro'

/**
 * Asks before something that cannot be taken back; false when the reader declines. WeChat's
 * buttons take four characters.
 */
export async function confirm(question: string, yes: string, no = '取消'): Promise<boolean> {
  const { confirm: agreed } = await Taro.showModal({
    content: question,
    confirmText: yes,
    cancelText: no,
  })
  return agreed
}
