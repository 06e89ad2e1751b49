import type { FigureWords } from '../../report/figureWords'
import type { Poster, PosterBar } from '../../report/poster'
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

/** A box, in CSS pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A bar on its track: `filled` is its length. */
export interface BarMark extends Box {
  filled: number
  /** Hatched: an earlier value. */
  was: boolean
}

export interface Drawing {
  width: number
  height: number
  texts: TextMark[]
  bars: BarMark[]
  /** A thin rule above the foot. */
  rule: { x: number; y: number; width: number }
}

/** Measures text in a font. */
export type FontMeasure = (text: string, size: number, bold: boolean, serif: boolean) => number

const MARGIN = 28
const LEADING = 1.6
/** A quote longer than this is cut: a poster is no page. */
const LONGEST_QUOTE = 10
/** Lines that a heading or a figure's meaning may take. */
const LONGEST_NAME = 2
const BAR = 10
const BAR_WORDS = 14

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
  const bars: BarMark[] = []
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
  const bar = ({ words, of100, was }: PosterBar) => {
    if (words) paragraph(words, { size: BAR_WORDS, colour: 'ink2' }, 1)
    y += words ? 2 : 10
    bars.push({ x: MARGIN, y, width: inner, height: BAR, filled: (inner * of100) / 100, was })
    y += BAR + 2
  }

  paragraph(content.heading, { size: 16, serif: true, bold: true, colour: 'ink2' }, LONGEST_NAME)
  if (content.figure) {
    y = numeral(content.figure, y + 4, inner, texts, fontMeasure)
    paragraph(content.figure.label, { size: 20, bold: true, colour: 'ink' }, LONGEST_NAME)
    if (content.bars.length > 0) y += 4
    content.bars.forEach(bar)
  }
  if (content.quote) {
    y += 14
    paragraph(content.quote, { size: 18, serif: true, colour: 'ink' }, LONGEST_QUOTE)
  }

  const foot: { text: string; style: Style; most: number }[] = [
    { text: content.source, style: { size: 14, colour: 'ink2' }, most: 3 },
    { text: content.foot, style: { size: 14, colour: 'ink2' }, most: 2 },
  ]
  const footHeight = foot.reduce((sum, { text, style: { size }, most }) => {
    const measure: Measure = (run) => fontMeasure(run, size, false, false)
    return sum + clamp(wrap(text, inner, measure), most, inner, measure).length * size * LEADING
  }, 6)
  const footTop = Math.max(y + 16, minHeight - MARGIN + 8 - footHeight)
  y = footTop + 6
  for (const { text, style, most } of foot) paragraph(text, style, most)
  return {
    width,
    height: Math.max(minHeight, Math.ceil(y + MARGIN - 8)),
    texts,
    bars,
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
  const GAP = 3
  const parts = (size: number) =>
    [
      { text: before, size: size * 0.4 },
      { text: main, size },
      { text: after, size: size * 0.4 },
    ].filter(({ text }) => text)
  const widthAt = (size: number) =>
    parts(size).reduce((sum, part) => sum + measure(part.text, part.size, true, false) + GAP, 0)
  let size = 76
  while (size > 32 && widthAt(size) > inner) size -= 4
  const y = top + size
  let x = MARGIN
  for (const part of parts(size)) {
    texts.push({ ...part, x, y, bold: true, serif: false, colour: 'seal' })
    x += measure(part.text, part.size, true, false) + GAP
  }
  return y + size * 0.16
}
