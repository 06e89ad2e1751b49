/** What an id that the report does not have was likely meant for, as it may be copied. */
import { sectionIdOf, walk } from '../../report/outline'
import type { EditionBundle, Figure, Section } from '../../report/types'
import { type Anchor, anchorOf, elsewhere, prints } from './anchors'
import { nearest } from './nearest'

const MOST_OFFERED = 5

/** That there is no such section, with those that are likely meant, their titles beside them. */
export function noSection(id: string, edition: EditionBundle): string {
  const sections = new Map([...walk(edition.sections)].map((section) => [section.id, section]))
  const near = nearest(id, sections.keys())
  const offered = near
    .slice(0, MOST_OFFERED)
    .map((one) => `${one}“${sections.get(one)?.title || '（没有标题）'}”`)
  const advice =
    offered.length > 0
      ? `最接近的是：${offered.join('；')}。请改成对的一个，都不对就删去`
      : '请照 review.html 里的编号改，或删去这一条'
  return `报告里没有编号为 ${id} 的一节。${advice}。`
}

/** Sections whose titles are much like these words. */
export function nearestTitles(words: string, edition: EditionBundle): Section[] {
  const titled = [...walk(edition.sections)].filter(({ title }) => title !== '')
  const near = new Set(
    nearest(
      words,
      titled.map(({ title }) => title),
    ),
  )
  return titled.filter(({ title }) => near.has(title)).slice(0, MOST_OFFERED)
}

/** How a figure is offered: as an entry of editorial.yaml, where nothing else is said. */
type EntryOf = (edition: EditionBundle, figure: Figure) => string

/**
 * That there is no such figure, with the one that is likely meant, or where several may be, those of
 * its paragraph and section.
 */
export function noFigure(id: string, edition: EditionBundle, entryOf: EntryOf = anchorOf): string {
  const near = nearest(
    id,
    edition.figures.map((figure) => figure.id),
  )
  const paragraph = id.replace(/\.f\d+$/u, '')
  const isNear = (figure: Figure): boolean => near.includes(figure.id)
  const isBeside = (figure: Figure): boolean => figure.paragraphId === paragraph
  const isInSection = (figure: Figure): boolean => sectionIdOf(figure.id) === sectionIdOf(id)
  const ways = near.length === 1 ? [isNear] : [isBeside, isNear, isInSection]
  const offered = new Set(ways.flatMap((way) => edition.figures.filter(way)))
  const entries = [...offered].slice(0, MOST_OFFERED).map((figure) => entryOf(edition, figure))
  const advice =
    entries.length > 0
      ? `请改成下面对的一处，都不对就删去：${entries.join('；')}`
      : '请照 review.html 里的编号改，或删去这一条'
  return `报告里没有编号为 ${id} 的数据。${advice}。`
}

/** That an entry's words are not where they were, with what it may mean now. */
export function lostWords(
  edition: EditionBundle,
  written: string,
  anchor: Anchor,
  choices: readonly Figure[],
  entryOf: EntryOf = anchorOf,
): string {
  const { id, text } = anchor
  const holder = edition.figures.find((figure) => figure.id === id)
  const now = holder ? `现在印的是“${holder.text}”` : '现在没有数据'
  const near = choices.length > 0 ? choices : elsewhere(edition, anchor)
  const offered = new Set([...near.slice(0, MOST_OFFERED), ...(holder ? [holder] : [])])
  const entries = [...offered].map((figure) => entryOf(edition, figure)).join('；')
  const advice = entries
    ? `请改成下面对的一处，都不对就删去：${entries}`
    : '请查看 review.html 里的编号，或删去这一条'
  return `这里写的是“${written}”。编号 ${id} ${now}，这一节里${lossOf(text, choices)}。${advice}。`
}

function lossOf(text: string, choices: readonly Figure[]): string {
  const corrected = choices.find((figure) => !prints(figure, text))
  if (corrected) return `同样的文字后面印的是“${corrected.text}”`
  if (choices.length === 0) return `没有“${text}”`
  if (choices.length === 1) return `印着“${text}”，前面的文字却不同，可能说的是另一件事`
  return `印着“${text}”的有${choices.length}处，分不清是哪一处`
}
