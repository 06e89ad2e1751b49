/** Ties what an editor says of a figure to the words that the report prints there. */
import { findSection, sectionIdOf } from '../../report/outline'
import { headsByParagraph } from '../../report/tableWords'
import type { EditionBundle, Figure, Section } from '../../report/types'

/** An entry of editorial.yaml: `1-8-20.p1.f2 行政机关负责人出庭率【93%】`. */
export interface Anchor {
  id: string
  /** Words that stand before the figure; empty where the entry has none. */
  before: string
  /** What the figure prints; empty where the entry is an id alone. */
  text: string
}

/** What an anchor leads to in an edition as it is now. */
export interface Lead {
  /** Undefined where no figure, or not one alone, can be meant. */
  figure?: Figure
  /** The figures of the section that come into question. */
  choices: Figure[]
}

/** Reads an entry: an id, then `words【text】` or the text alone, or nothing. */
export function readAnchor(entry: string): Anchor {
  const [, id = '', before = '', marked, bare = ''] =
    /^([^\s【]+)\s*(?:(.*)【(.+)】|(.*))$/su.exec(entry.trim()) ?? []
  return { id, before: plain(before), text: plain(marked ?? bare) }
}

/**
 * Finds the figure that an anchor means, in the section of its id. The id alone proves nothing, as
 * a figure put in before it moves all later ones on: the words before tell equal texts apart, and
 * without them the text must be the section's only one. Where its words are gone, or stand before
 * another number, nobody but the editor can tell what is meant: the same number may now be of
 * another matter.
 */
export function follow(edition: EditionBundle, anchor: Anchor): Lead {
  const { id, before, text } = anchor
  if (text === '') return only(edition.figures.filter((figure) => figure.id === id))
  const section = edition.figures.filter((figure) => sectionIdOf(figure.id) === sectionIdOf(id))
  const isAfter = (figure: Figure): boolean => standsAfter(edition, figure, before)
  const equal = section.filter((figure) => prints(figure, text))
  const told = equal.filter(isAfter)
  if (told.length > 0) return only(told)
  const corrected = before === '' ? [] : section.filter(isAfter)
  return { choices: [...corrected, ...equal] }
}

function only(choices: Figure[]): Lead {
  const [figure] = choices.length === 1 ? choices : []
  return { ...(figure && { figure }), choices }
}

/** Figures of any section that print an anchor's text, after its words if there are such. */
export function elsewhere(edition: EditionBundle, { before, text }: Anchor): Figure[] {
  const equal = edition.figures.filter((figure) => prints(figure, text))
  const told = equal.filter((figure) => standsAfter(edition, figure, before))
  return told.length > 0 ? told : equal
}

/** Whether a figure prints an anchor's text. */
export function prints(figure: Figure, text: string): boolean {
  return plain(figure.text) === text
}

/** The entry for a figure, with as many words before it as tell it from others of its section. */
export function anchorOf(edition: EditionBundle, figure: Figure): string {
  const others = edition.figures.filter(
    (other) =>
      other !== figure &&
      sectionIdOf(other.id) === sectionIdOf(figure.id) &&
      prints(other, plain(figure.text)),
  )
  const choices = endings(edition, figure)
  const isTelling = (words: string): boolean =>
    !others.some((other) => standsAfter(edition, other, plain(words)))
  const words = choices.find(isTelling) ?? choices.at(-1) ?? ''
  return `${figure.id} ${words}【${figure.text}】`
}

/** A text as it is compared: without spaces and the width of its characters. */
export function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '')
}

function standsAfter(edition: EditionBundle, figure: Figure, words: string): boolean {
  const { earlier, near } = wordsBefore(edition, figure)
  return plain(earlier + near).endsWith(words)
}

/** A section's words before a figure: near ones are of its paragraph and the heads of its cell. */
function wordsBefore(edition: EditionBundle, { paragraphId, start }: Figure) {
  const section = findSection(edition, sectionIdOf(paragraphId))
  if (!section) return { earlier: '', near: '' }
  const at = section.paragraphs.findIndex(({ id }) => id === paragraphId)
  const texts = section.paragraphs.slice(0, at).map(({ text }) => text)
  const own = section.paragraphs[at]?.text.slice(0, start) ?? ''
  return {
    earlier: [section.title, ...texts, ''].join(' '),
    near: `${headsOf(section).get(paragraphId) ?? ''} ${own}`,
  }
}

const knownHeads = new WeakMap<Section, Map<string, string>>()

/** The heads of a section's cells, worked out once: each entry asks for those of every equal cell. */
function headsOf(section: Section): Map<string, string> {
  const heads = knownHeads.get(section) ?? headsByParagraph(section)
  knownHeads.set(section, heads)
  return heads
}

/** An entry's own brackets, what is taken for them, and YAML's mark of a comment: words begin behind. */
const BRACKETS = /[【】［］〔〕[\]#]/u
/** Where what one number tells ends and the next begins. */
const CLAUSE_END = /(?<=[，。；：、！？])/u
/** A clause like 共 or 下降 alone tells nothing from another. */
const TELLING = /(?:\p{L}.*){4}/u

/**
 * Ever longer ends of the words before a figure: its clause, then as many more of its paragraph,
 * then twice as many characters of the section each time.
 */
function endings(edition: EditionBundle, figure: Figure): string[] {
  const { earlier, near } = wordsBefore(edition, figure)
  const clauses = near.split(CLAUSE_END)
  const found = clauses
    .map((_, at) => clauses.slice(-1 - at).join(''))
    .filter((words) => TELLING.test(words))
  const characters = [...`${earlier}${near}`]
  for (let length = 16; length < characters.length * 2; length *= 2)
    found.push(characters.slice(-length).join(''))
  return found.map((words) => {
    const [last = ''] = words.split(BRACKETS).slice(-1)
    return last
      .replace(/^[^\p{L}\p{N}“‘《（]+/u, '')
      .replaceAll(/\s+/gu, ' ')
      .trim()
  })
}
