import { pathTo, shortTitle } from './outline'
import type { EditionBundle, Section } from './types'

/**
 * A section's words with where they come from, as one text to paste elsewhere: heading and
 * paragraphs as printed, then a source line with the report, the section and an address.
 *
 * @param url  Where the section can be opened; the original's address where there is none.
 */
export function quotation(edition: EditionBundle, section: Section, url?: string): string {
  const heading = `${section.marker}${section.title}`
  const path = pathTo(edition, section.id).map(
    (one) => `${one.marker}${one.title || shortTitle(edition, one)}`,
  )
  return [
    heading,
    ...section.paragraphs.map(({ text }) => text),
    `——《${edition.meta.title}》${path.join(' › ')}`,
    url ?? edition.editorial.address,
  ]
    .filter(Boolean)
    .join('\n')
}
