import { say } from '../dialog/index.h5'

/**
 * Copies a text and says `done`; a browser that refuses shows the text, to be copied by hand.
 *
 * @returns False where it was refused.
 */
export async function copy(text: string, done: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    say(done)
    return true
  } catch {
    window.prompt('浏览器没有允许复制，请自己选中复制下面的文字', text)
    return false
  }
}
