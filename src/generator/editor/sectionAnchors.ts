/** Ties a short title to the heading that the report prints: ids of sections move on, too. */
import { walk } from '../../report/outline'
import type { EditionBundle, Section } from '../../report/types'
import { plain } from './anchors'

/** Marks that YAML or its reader would stumble over end the words of an entry. */
const WORDS = /^[^：:【［[〔"“#]*/u

/** The entry for a section, `1-1 着力加强组织领导`: its id and its title, or the id alone without one. */
export function sectionEntry({ id, title }: Section): string {
  return `${id} ${WORDS.exec(title)?.[0] ?? ''}`.trim()
}

/** The words of an entry; empty where it is an id alone. */
export function wordsOf(entry: string): string {
  return plain(/^\S+\s+(.*)$/su.exec(entry.trim())?.[1] ?? '')
}

/** The id of an entry. */
export function idOf(entry: string): string {
  return entry.trim().split(/\s/u, 1)[0] ?? ''
}

/**
 * The section that an entry means: the one with its title, if that stands under its id or but once.
 * An id alone means what has that id.
 */
export function followSection(edition: EditionBundle, entry: string): Section | undefined {
  const sections = [...walk(edition.sections)]
  const words = wordsOf(entry)
  const titled = sections.filter(({ title }) => words === '' || plain(title).startsWith(words))
  const [only, ...others] = titled
  const same = titled.find(({ id }) => id === idOf(entry))
  return same ?? (words !== '' && others.length === 0 ? only : undefined)
}
