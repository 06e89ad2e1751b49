import { toast } from '../browser/toast'

/** Copies a text and says `done`; where the browser refuses, the text is shown to be copied by hand. */
export async function copy(text: string, done: string): Promise<void> {
  if (await tryCopy(text)) toast(done)
  else window.prompt('浏览器没有允许复制，请选中下面的文字自己复制', text)
}

/** Copies a text; false where the browser refuses. */
export async function tryCopy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
