import { useDidShow } from '@tarojs/taro'

/** Calls back whenever the page is shown: opened, come back to, or the app brought to the front. */
export function useShown(look: () => void): void {
  useDidShow(look)
}
