import { changesOf, partsOf, restText } from './compare'
import { everyday, weeksOf } from './everyday'
import { boundWords, changeWords, derivedWords, figureSentence, notPrinted } from './figureWords'
import type { EditionBundle, Figure } from './types'

/** What the report says of a figure by another one: how it changed, what states that, what it is a part of. */
export function relatedWords(edition: EditionBundle, { id }: Figure): string[] {
  const changes = changesOf(edition)
  const changed = changes.find(({ figure }) => figure.id === id)
  const stating = changes.find(({ statedBy }) => statedBy?.id === id)
  const within = partsOf(edition).find(({ parts }) => parts.some((part) => part.id === id))
  const words = [
    changed && changeWords(changed),
    stating && `说的是：${figureSentence(stating.figure)}。`,
    within && `是“${figureSentence(within.whole)}”的一部分。`,
  ]
  return words.filter((one): one is string => Boolean(one))
}

/**
 * What the app adds to a figure, in sentences: what its bound means, how a value that is shown
 * beside it was worked out, and what it comes to in everyday terms.
 */
export function addedWords(edition: EditionBundle, figure: Figure): string[] {
  const { id } = figure
  const change = changesOf(edition).find((one) => one.figure.id === id || one.statedBy?.id === id)
  const made = partsOf(edition).find(({ whole }) => whole.id === id)
  const words = [
    boundWords(figure),
    change && derivedWords(change),
    made && made.rest > 0
      ? `其余：${[figure, ...made.parts].map(({ text }) => text).join(' − ')} = ${notPrinted(restText(made))}`
      : undefined,
    plainNote(edition, figure),
  ]
  return words.filter((one): one is string => one !== undefined)
}

/** The everyday reading of a figure, marked as worked out; undefined where there is none. */
function plainNote(edition: EditionBundle, figure: Figure): string | undefined {
  const rate = everyday(edition, figure)
  if (rate) return `${rate}（推算）。`
  const weeks = weeksOf(figure)
  return weeks && `${figure.value}个工作日合${weeks}，按每周5个工作日推算。`
}
