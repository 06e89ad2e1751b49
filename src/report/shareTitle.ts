import { strongest } from './compare'
import { type Named, told } from './editionNames'
import { figureSentence } from './figureWords'
import { figuresIn, shortTitle } from './outline'
import type { EditionBundle, Section } from './types'

/**
 * What a section says for itself in a chat: the strongest figure of its cards, else its name; and of
 * several reports, which it is from.
 */
export function shareTitle(
  edition: EditionBundle & Named,
  section: Section,
  cards: readonly Section[],
): string {
  const figure = strongest(edition, figuresIn(edition, cards))
  if (figure) return told(edition, figureSentence(figure))
  return `${edition.name || edition.meta.title}：${shortTitle(edition, section)}`
}
