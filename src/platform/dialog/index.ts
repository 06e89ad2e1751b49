import Taro from '@tarojs/taro'

/** Asks before something that cannot be taken back; false when the reader declines. */
export async function confirm(question: string, yes: string): Promise<boolean> {
  const { confirm: agreed } = await Taro.showModal({
    content: question,
    confirmText: yes,
    cancelText: '取消',
  })
  return agreed
}
