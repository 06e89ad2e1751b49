import { useReady } from '@tarojs/taro'
import { useState } from 'react'
import { findCanvas, type PageCanvas, pixelRatio } from '../../platform/canvas'
import type { Poster } from '../../report/poster'
import { layout } from './layout'
import { measureWith, paint } from './paint'

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
    const context = found?.getContext('2d')
    if (!found || !context) {
      setCanvas(null)
      return
    }
    const drawing = layout(content, WIDTH, LEAST_HEIGHT, measureWith(context))
    const ratio = pixelRatio()
    found.width = drawing.width * ratio
    found.height = drawing.height * ratio
    paint(context, drawing, ratio)
    setSize({ width: drawing.width, height: drawing.height })
    setCanvas(found)
  })
  return { size, canvas }
}
