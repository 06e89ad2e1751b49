import { useState } from 'react'
import { findCanvas, type PageCanvas } from '../../platform/canvas'
import { useWindowWidth } from '../../platform/width'
import type { Poster } from '../../report/poster'
import { useDrawn } from '../Screen/useDrawn'
import { draw } from './draw'

/** As wide as the page's column on a phone, its frame included, and no wider. */
const MARGINS = 34
const NARROWEST = 240
const WIDEST = 400
/** Portrait, so that it fills a chat's preview. */
const LEAST_HEIGHT = 430

/** What a picture says, for those who cannot see it. */
export function pictureWords({ heading, figure, bars, quote, source, foot }: Poster): string {
  const number = figure && `${figure.label} ${figure.before}${figure.numeral}${figure.after}`
  return [heading, number, ...bars.map(({ words }) => words), quote, source, foot]
    .flatMap((words) => words?.replace(/。$/, '') || [])
    .join('。')
}

/**
 * Draws `content` on the canvas with this id once the page is ready. `canvas` is undefined until
 * then, and null where the phone gives none.
 */
export function usePicture(id: string, content: Poster) {
  const [canvas, setCanvas] = useState<PageCanvas | null>()
  const width = Math.min(WIDEST, Math.max(NARROWEST, useWindowWidth() - MARGINS))
  const [size, setSize] = useState({ width, height: LEAST_HEIGHT })
  useDrawn(async () => {
    const found = await findCanvas(id)
    const drawn = found && draw(found, content, width, LEAST_HEIGHT)
    if (drawn) setSize(drawn)
    setCanvas(drawn ? found : null)
  })
  return { size, canvas }
}
