import { toast } from '../browser/toast'

/** Copies a text and says `done`; where the browser refuses, the text is shown to be copied by hand. */
export async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast(done)
  } catch {
    window.prompt('浏览器没有允许复制，请选中下面的文字自己复制', text)
  }
}
