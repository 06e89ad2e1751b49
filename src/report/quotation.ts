import { notesOf } from './notes'
import { fullTitle, pathTo } from './outline'
import { textsOf } from './tableWords'
import type { EditionBundle, Section } from './types'

/**
 * A section's words with where they come from, as one text to paste elsewhere: heading, paragraphs
 * and notes as printed, a table's row a line, then a source line with the report, the section and
 * an address.
 *
 * @param url  Where the section can be opened; the original's address where there is none.
 */
export function quotation(edition: EditionBundle, section: Section, url?: string): string {
  const heading = `${section.marker}${section.title}`
  const path = pathTo(edition, section.id).map((one) => fullTitle(edition, one))
  return [
    heading,
    ...textsOf(section),
    ...notesOf(edition, section.id).map(
      ({ mark, paragraphs }) => `原文注释${mark}：${paragraphs.join('\n')}`,
    ),
    `——《${edition.meta.title}》${path.join(' › ')}`,
    url ?? edition.editorial.address,
  ]
    .filter(Boolean)
    .join('\n')
}
