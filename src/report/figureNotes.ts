import { changesOf, partsOf } from './compare'
import { everyday, weeksOf } from './everyday'
import { boundWords, changeWords, figureSentence } from './figureWords'
import type { EditionBundle, Figure } from './types'

/**
 * What the app adds to a figure, in sentences: what its bound means, how it changed, what it is
 * made of or a part of, and what it comes to in everyday terms. Whatever is worked out rather
 * than printed says 推算. The same as the pictures show, for those who cannot see them.
 */
export function figureNotes(edition: EditionBundle, figure: Figure): string[] {
  const changes = changesOf(edition)
  const isIt = ({ id }: Figure): boolean => id === figure.id
  const changed = changes.find((change) => isIt(change.figure))
  const stating = changes.find(({ statedBy }) => statedBy && isIt(statedBy))
  const wholes = partsOf(edition)
  const made = wholes.find(({ whole }) => isIt(whole))
  const within = wholes.find(({ parts }) => parts.some(isIt))
  const notes = [
    boundWords(figure),
    changed && changeWords(changed),
    stating && `说的是：${figureSentence(stating.figure)}。`,
    made && `其中：${made.parts.map(figureSentence).join('；')}。`,
    made && made.rest > 0 ? `其余${made.rest}${figure.unit}（推算）。` : undefined,
    within && `是“${figureSentence(within.whole)}”的一部分。`,
    plainNote(edition, figure),
  ]
  return notes.filter((note): note is string => note !== undefined)
}

/** The everyday reading of a figure, marked as worked out; undefined where there is none. */
export function plainNote(edition: EditionBundle, figure: Figure): string | undefined {
  const rate = everyday(edition, figure)
  if (rate) return `${rate}（推算）`
  const weeks = weeksOf(figure)
  return weeks && `${figure.value}个工作日合${weeks}，按每周5个工作日推算`
}
