import { strongest } from './compare'
import { figureSentence } from './figureWords'
import { figuresIn, shortTitle } from './outline'
import type { EditionBundle, Section } from './types'

/** What a section says for itself in a chat: the strongest figure of its cards, else its name. */
export function shareTitle(
  edition: EditionBundle,
  section: Section,
  cards: readonly Section[],
): string {
  const figure = strongest(edition, figuresIn(edition, cards))
  return figure ? figureSentence(figure) : `${edition.meta.title}：${shortTitle(edition, section)}`
}
