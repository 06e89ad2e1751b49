import { type BeforeAfter, changesOf, fullOfChange, type Parts, partsOf } from './compare'
import { lengthOf } from './scale'
import type { EditionBundle, Figure } from './types'

/** What a figure can be drawn as. A count alone is drawn as nothing: there is nothing that it is long beside. */
export type FigurePicture =
  | { type: 'change'; change: BeforeAfter }
  | { type: 'parts'; parts: Parts }
  /** A share of a hundred, from 0 to 100. */
  | { type: 'share'; of100: number }

/** How a figure is drawn on its card: what changed, what it is made of, or how large a share it is. */
export function pictureOf(edition: EditionBundle, figure: Figure): FigurePicture | undefined {
  const change = changesOf(edition).find((one) => one.figure.id === figure.id)
  if (change) return { type: 'change', change }
  const parts = partsOf(edition).find(({ whole }) => whole.id === figure.id)
  if (parts) return { type: 'parts', parts }
  const of100 = shareOf100(figure)
  return of100 === undefined ? undefined : { type: 'share', of100 }
}

/** How much of its track the one bar of a picture takes, in percent: a share, or what a value has become. */
export function barOf(picture: FigurePicture | undefined): number | undefined {
  if (picture?.type === 'share') return picture.of100
  const full = picture?.type === 'change' ? fullOfChange(picture.change) : undefined
  return picture?.type === 'change' && full ? lengthOf(picture.change.after, full) : undefined
}

/** A figure's share of a hundred, from 0 to 100; undefined where it is none, as a growth of 120%. */
export function shareOf100({ kind, value }: Figure): number | undefined {
  const isShare = kind === 'percent' && typeof value === 'number' && value >= 0 && value <= 100
  return isShare ? value : undefined
}
