import { useReady } from '@tarojs/taro'
import { useState } from 'react'
import { findCanvas, type PageCanvas } from '../../platform/canvas'
import type { Poster } from '../../report/poster'
import { draw } from './draw'

const WIDTH = 343
/** Portrait, so that it fills a chat's preview. */
const LEAST_HEIGHT = 430

/** What a picture says, for those who cannot see it. */
export function pictureWords({ heading, figure, quote, foot }: Poster): string {
  const number = figure && `${figure.label} ${figure.before}${figure.numeral}${figure.after}`
  return [heading, number, quote, foot].filter(Boolean).join('。')
}

/**
 * Draws `content` on the canvas with this id once the page is ready. `canvas` is undefined until
 * then, and null where the phone gives none.
 */
export function usePicture(id: string, content: Poster) {
  const [canvas, setCanvas] = useState<PageCanvas | null>()
  const [size, setSize] = useState({ width: WIDTH, height: LEAST_HEIGHT })
  useReady(async () => {
    const found = await findCanvas(id)
    const drawn = found && draw(found, content, WIDTH, LEAST_HEIGHT)
    if (drawn) setSize(drawn)
    setCanvas(drawn ? found : null)
  })
  return { size, canvas }
}
