import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

/** What arrives in a chat: a title that says the strongest thing, and where it leads. */
export interface Shared {
  title: string
  /** As from `address()`: `/pages/section/index?e=…&s=…`. */
  path: string
}

/** Draws the picture of what is at a path; undefined where there is none to draw. */
export type PictureOf = (path: string) => Promise<string | undefined>

/**
 * Makes a page shareable from WeChat's menu, into chats and Moments. A share button on it (see
 * components/ShareButton) shares what the button names instead of the page.
 */
export function usePageShare(page: Shared, pictureOf?: PictureOf): void {
  useShareAppMessage(({ from, target }) => {
    const { title, path } = (from === 'button' && readButton(target)) || page
    if (!pictureOf) return { title, path }
    // WeChat waits up to three seconds for it, and shares a view of the page where none comes.
    const promise = pictureOf(path).then((imageUrl) =>
      imageUrl ? { title, path, imageUrl } : { title, path },
    )
    return { title, path, promise }
  })
  useShareTimeline(() => ({ title: page.title, query: page.path.split('?')[1] ?? '' }))
}

function readButton(target: unknown): Shared | undefined {
  const dataset = (target as { dataset?: Partial<Shared> } | undefined)?.dataset
  return dataset?.title && dataset.path ? { title: dataset.title, path: dataset.path } : undefined
}
