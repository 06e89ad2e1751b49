import type { Shared } from '../../platform/share'
import { address } from '../../report/address'
import { shareTitle } from '../../report/shareTitle'
import type { Section, ShippedEdition } from '../../report/types'

/** What a section is in a chat; `cards` are those that its title may speak of. */
export function sharedSection(
  edition: ShippedEdition,
  section: Section,
  cards: readonly Section[],
): Shared {
  return {
    title: shareTitle(edition, section, cards),
    path: address('section', { e: edition.id, s: section.id }),
  }
}
