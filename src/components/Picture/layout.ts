import type { FigureWords } from '../../report/figureWords'
import type { Poster } from '../../report/poster'
import { clamp, type Measure, wrap } from './wrap'

export type Ink = 'ink' | 'ink2' | 'seal'

/** A line of text to draw: `y` is its baseline; all lengths in CSS pixels. */
export interface TextMark {
  text: string
  x: number
  y: number
  size: number
  bold: boolean
  serif: boolean
  colour: Ink
}

export interface Drawing {
  width: number
  height: number
  texts: TextMark[]
  /** A thin rule above the foot. */
  rule: { x: number; y: number; width: number }
}

/** Measures text in a font. */
export type FontMeasure = (text: string, size: number, bold: boolean, serif: boolean) => number

const MARGIN = 32
const LEADING = 1.6
/** A quote longer than this is cut: a poster is no page. */
const LONGEST_QUOTE = 12
/** Lines that a heading or a figure's meaning may take. */
const LONGEST_NAME = 3

interface Style {
  size: number
  bold?: boolean
  serif?: boolean
  colour: Ink
}

/**
 * Lays a picture out. Its height follows what it says, at least `minHeight`; a short picture has
 * its foot at the bottom all the same.
 */
export function layout(
  content: Poster,
  width: number,
  minHeight: number,
  fontMeasure: FontMeasure,
): Drawing {
  const inner = width - 2 * MARGIN
  const texts: TextMark[] = []
  let y = MARGIN

  const paragraph = (
    text: string,
    { size, bold = false, serif = false, colour }: Style,
    most = 99,
  ) => {
    const measure: Measure = (run) => fontMeasure(run, size, bold, serif)
    for (const line of clamp(wrap(text, inner, measure), most, inner, measure)) {
      y += size * LEADING
      texts.push({ text: line, x: MARGIN, y: y - size * 0.45, size, bold, serif, colour })
    }
  }

  paragraph(content.heading, { size: 17, colour: 'ink2' }, LONGEST_NAME)
  if (content.figure) {
    y += 12
    y = numeral(content.figure, y, inner, texts, fontMeasure)
    paragraph(content.figure.label, { size: 22, bold: true, colour: 'ink' }, LONGEST_NAME)
  }
  if (content.quote) {
    y += 16
    paragraph(content.quote, { size: 19, serif: true, colour: 'ink' }, LONGEST_QUOTE)
  }

  const footTop = Math.max(y + 24, minHeight - MARGIN - 16 * LEADING - 12)
  y = footTop + 8
  paragraph(content.foot, { size: 14, colour: 'ink2' })
  return {
    width,
    height: Math.max(minHeight, Math.ceil(y + MARGIN - 8)),
    texts,
    rule: { x: MARGIN, y: footTop, width: inner },
  }
}

/** The figure on one line, as large as fits; its words small beside the numeral. Gives the new y. */
function numeral(
  { before, numeral: main, after }: FigureWords,
  top: number,
  inner: number,
  texts: TextMark[],
  measure: FontMeasure,
): number {
  const parts = (size: number) =>
    [
      { text: before, size: size * 0.4 },
      { text: main, size },
      { text: after, size: size * 0.4 },
    ].filter(({ text }) => text)
  const widthAt = (size: number) =>
    parts(size).reduce((sum, part) => sum + measure(part.text, part.size, true, false) + 6, 0)
  let size = 84
  while (size > 32 && widthAt(size) > inner) size -= 4
  const y = top + size
  let x = MARGIN
  for (const part of parts(size)) {
    texts.push({ ...part, x, y, bold: true, serif: false, colour: 'seal' })
    x += measure(part.text, part.size, true, false) + 6
  }
  return y + size * 0.2
}
