import { download } from '../browser/download'
import type { Outcome, PageCanvas } from './index'

export type { Outcome, PageCanvas }

/** The canvas with this id on the page. */
export async function findCanvas(id: string): Promise<PageCanvas | undefined> {
  const found = document.getElementById(id)
  return found instanceof HTMLCanvasElement ? found : undefined
}

/** Device pixels to a CSS pixel. */
export function pixelRatio(): number {
  return Math.min(3, window.devicePixelRatio || 2)
}

/** Downloads the picture. */
export async function keepPicture(canvas: PageCanvas, name: string): Promise<Outcome> {
  const blob = await blobOf(canvas)
  if (!blob) return 'failed'
  download(blob, `${name}.png`)
  return 'downloaded'
}

/** Hands the picture to the system's share sheet; where there is none, downloads it. */
export async function sendPicture(canvas: PageCanvas, title: string): Promise<Outcome> {
  const blob = await blobOf(canvas)
  if (!blob) return 'failed'
  const shared = { title, files: [new File([blob], `${title}.png`, { type: 'image/png' })] }
  if (!navigator.canShare?.(shared)) return keepPicture(canvas, title)
  try {
    await navigator.share(shared)
    return 'done'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed'
  }
}

function blobOf(canvas: PageCanvas): Promise<Blob | null> {
  return new Promise((resolve) => {
    ;(canvas as HTMLCanvasElement).toBlob(resolve, 'image/png')
  })
}
