import { type PageCanvas, pixelRatio } from '../../platform/canvas'
import type { Poster } from '../../report/poster'
import { layout } from './layout'
import { measureWith, paint } from './paint'

/**
 * Draws a poster on a canvas, sized in device pixels to what it says. Gives its size in CSS
 * pixels; undefined where the canvas cannot be drawn on.
 */
export function draw(
  canvas: PageCanvas,
  content: Poster,
  width: number,
  minHeight: number,
): { width: number; height: number } | undefined {
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const drawing = layout(content, width, minHeight, measureWith(context))
  const ratio = pixelRatio()
  canvas.width = drawing.width * ratio
  canvas.height = drawing.height * ratio
  paint(context, drawing, ratio)
  return { width: drawing.width, height: drawing.height }
}
