import Taro from '@tarojs/taro'
import { attempt } from '../attempt'

/** How long a word stays: long enough to be read at leisure. */
const SHOWN_MS = 3500

/** Says a word in passing. */
export function say(word: string): void {
  attempt(Taro.showToast({ title: word, icon: 'none', duration: SHOWN_MS }))
}
