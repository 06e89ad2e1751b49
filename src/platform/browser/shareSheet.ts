import { copy } from '../clipboard/index.h5'
import type { Shared } from '../share'

/**
 * Hands an address, its path below the site's root, to the system's share sheet; where there is
 * none, copies it and says so.
 * A reader who closes the sheet has changed their mind: nothing more is done.
 */
export async function openShareSheet({ title, path }: Shared): Promise<void> {
  const url = new URL(path, document.baseURI).href
  if (navigator.share) {
    try {
      await navigator.share({ title, url })
      return
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
    }
  }
  await copy(`${title}\n${url}`, '链接已复制')
}
