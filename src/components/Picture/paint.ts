import { colours } from '../../platform/colours'
import type { BarMark, Drawing, FontMeasure } from './layout'

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
export function paint(
  context: Context2d,
  { width, height, texts, bars, rule }: Drawing,
  ratio: number,
) {
  const palette = colours.light
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.fillStyle = palette.paper
  context.fillRect(0, 0, width, height)
  context.fillStyle = palette.line
  context.fillRect(rule.x, rule.y, rule.width, 1)
  for (const bar of bars) paintBar(context, bar)
  context.textBaseline = 'alphabetic'
  for (const { text, x, y, size, bold, serif, colour } of texts) {
    context.fillStyle = palette[colour]
    context.font = fontOf(size, bold, serif)
    context.fillText(text, x, y)
  }
}

/** From one stripe of a hatched bar to the next, and how wide a stripe is, in CSS pixels. */
const STEP = 5
const STRIPE = 1.5

/** A bar from nought on its track. Stripes are drawn line by line: not every canvas can clip. */
function paintBar(context: Context2d, { x, y, width, height, filled, was }: BarMark) {
  const palette = colours.light
  context.fillStyle = palette.line
  context.fillRect(x, y, width, height)
  context.fillStyle = was ? palette.ink2 : palette.seal
  if (!was) {
    context.fillRect(x, y, Math.max(2, filled), height)
    return
  }
  for (let line = 0; line < height; line++) {
    for (let at = (line % STEP) - STEP; at < filled; at += STEP) {
      const from = Math.max(0, at)
      const to = Math.min(filled, at + STRIPE)
      if (to > from) context.fillRect(x + from, y + height - 1 - line, to - from, 1)
    }
  }
}
