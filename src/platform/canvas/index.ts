import Taro from '@tarojs/taro'
import { fileOf } from '../weapp/canvasFile'

/** A canvas of a page, both builds alike. */
export interface PageCanvas {
  width: number
  height: number
  getContext(kind: '2d'): CanvasRenderingContext2D | null
}

/** What became of a picture. `denied`: the reader, or WeChat, does not allow it. */
export type Outcome = 'done' | 'downloaded' | 'denied' | 'cancelled' | 'failed'

/** The canvas with this id on the page in front; undefined where WeChat gives none. */
export function findCanvas(id: string): Promise<PageCanvas | undefined> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true })
      .exec((found: ({ node?: PageCanvas } | null)[]) => resolve(found?.[0]?.node))
  })
}

/** Device pixels to a CSS pixel; at 3 a poster stays below WeChat's largest canvas. */
export function pixelRatio(): number {
  const info = Taro.getWindowInfo?.() ?? Taro.getSystemInfoSync()
  return Math.min(3, info.pixelRatio || 2)
}

/** Puts the picture into the phone's album. */
export function keepPicture(canvas: PageCanvas, _name: string): Promise<Outcome> {
  return outcome(async () => {
    await Taro.saveImageToPhotosAlbum({ filePath: await fileOf(canvas) })
  })
}

/** Opens WeChat's own choice of chats for the picture. */
export function sendPicture(canvas: PageCanvas, _title: string): Promise<Outcome> {
  return outcome(async () => {
    await Taro.showShareImageMenu({ path: await fileOf(canvas) })
  })
}

async function outcome(work: () => Promise<void>): Promise<Outcome> {
  try {
    await work()
    return 'done'
  } catch (error) {
    const { errMsg = '' } = error as { errMsg?: string }
    if (/cancel/.test(errMsg)) return 'cancelled'
    return /auth|deny|denied|privacy|permission/i.test(errMsg) ? 'denied' : 'failed'
  }
}
