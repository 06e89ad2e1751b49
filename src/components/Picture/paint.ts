import { colours } from '../../platform/colours'
import type { Drawing, FontMeasure } from './layout'

/** The part of a 2d context that painting needs; WeChat's and a browser's both have it. */
export type Context2d = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'textBaseline' | 'fillRect' | 'fillText' | 'measureText' | 'setTransform'
>

const FAMILIES = {
  serif: '"Songti SC", "Noto Serif CJK SC", serif',
  sans: '-apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif',
}

function fontOf(size: number, bold: boolean, serif: boolean): string {
  return `${bold ? 'bold ' : ''}${Math.round(size)}px ${serif ? FAMILIES.serif : FAMILIES.sans}`
}

/** Measures text with a context. */
export function measureWith(context: Context2d): FontMeasure {
  return (text, size, bold, serif) => {
    context.font = fontOf(size, bold, serif)
    return context.measureText(text).width
  }
}

/** Paints a drawing in the light colours, whatever the reader's theme: it leaves the phone. */
export function paint(context: Context2d, { width, height, texts, rule }: Drawing, ratio: number) {
  const palette = colours.light
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.fillStyle = palette.paper
  context.fillRect(0, 0, width, height)
  context.fillStyle = palette.line
  context.fillRect(rule.x, rule.y, rule.width, 1)
  context.textBaseline = 'alphabetic'
  for (const { text, x, y, size, bold, serif, colour } of texts) {
    context.fillStyle = palette[colour]
    context.font = fontOf(size, bold, serif)
    context.fillText(text, x, y)
  }
}
