import Taro from '@tarojs/taro'
import type { Shared } from './index'

export type { Shared }

/** A browser's menu shares the address as it stands; its title is the window's. */
export function usePageShare(_page: Shared): void {}

/**
 * Hands an address to the system's share sheet; where there is none, copies it and says so.
 * A reader who closes the sheet has changed their mind: nothing more is done.
 */
export async function share({ title, path }: Shared): Promise<void> {
  const url = new URL(`#${path}`, window.location.href).href
  if (navigator.share) {
    try {
      await navigator.share({ title, url })
      return
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
    }
  }
  await copy(`${title}\n${url}`)
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    Taro.showToast({ title: '链接已复制', icon: 'none' })
  } catch {
    Taro.showModal({ title: '请长按复制', content: text, showCancel: false })
  }
}
