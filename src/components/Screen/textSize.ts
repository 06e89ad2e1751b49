import { createContext } from 'react'

/** Sizes of body text on offer, in CSS pixels. */
export const textSizes = [17, 20, 24, 30] as const
export type TextSize = (typeof textSizes)[number]

/** The smallest size on offer that is no smaller than the usual one at this scale. */
export function sizeAtScale(scale: number): TextSize {
  const wanted = Math.round(textSizes[0] * scale)
  return textSizes.find((size) => size >= wanted) ?? 30
}

/** The size of body text on the screen around, in CSS pixels. */
export const BodySize = createContext<TextSize>(17)
