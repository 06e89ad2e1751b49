/** What an editor says of an edition beside its text: leads, short names, words for figures. */
import { isNeutral } from '../../report/neutrality'
import { findSection } from '../../report/outline'
import type { EditionBundle } from '../../report/types'
import { type Diagnostic, error, warning } from '../ground/diagnostics'
import { anchorOf, follow, readAnchor } from './anchors'
import { lostWords, nearestTitles, noFigure, noSection } from './offers'
import type { Editorial } from './schemas'
import { followSection, idOf, sectionEntry, wordsOf } from './sectionAnchors'
import type { Written } from './yaml'

/** The edition with the editor's choices in it. */
export function withEditorial(edition: EditionBundle, editorial: Editorial): EditionBundle {
  const { lead, labels, shortTitles, ...rest } = editorial
  const figureOf = (entry: string) => follow(edition, readAnchor(entry)).figure?.id
  const words = new Map(Object.entries(labels).map(([entry, label]) => [figureOf(entry), label]))
  return {
    ...edition,
    figures: edition.figures.map((figure) => ({
      ...figure,
      label: words.get(figure.id) ?? figure.label,
    })),
    editorial: {
      lead: lead.flatMap((entry) => figureOf(entry) ?? []),
      shortTitles: Object.fromEntries(
        Object.entries(shortTitles).flatMap(([entry, name]) => {
          const section = followSection(edition, entry)
          return section ? [[section.id, name]] : []
        }),
      ),
      ...rest,
    },
  }
}

/** An entry that hangs on a figure, and its path in the file. */
export interface Entry {
  written: string
  path: [list: 'lead', index: number] | [list: 'labels', key: string]
}

/** The entries of editorial.yaml that hang on figures: its leads, then its labels. */
export function entriesOf({ lead, labels }: Editorial): Entry[] {
  return [
    ...lead.map((written, index): Entry => ({ written, path: ['lead', index] })),
    ...Object.keys(labels).map((written): Entry => ({ written, path: ['labels', written] })),
  ]
}

/**
 * What is amiss with editorial.yaml: entries whose figure is not there, not the only one, named
 * twice, moved, or told by an id alone; leads that neutrality excludes; sections that are not there;
 * short titles that are not short.
 */
export function editorialFaults(file: Written<Editorial>, edition: EditionBundle): Diagnostic[] {
  return [
    ...entryFaults(file, edition),
    ...unanchored(file, edition),
    ...shortTitleFaults(file, edition),
    ...longTitles(file),
  ]
}

function shortTitleFaults(file: Written<Editorial>, edition: EditionBundle): Diagnostic[] {
  const taken = new Map<string, string>()
  return Object.keys(file.value.shortTitles).flatMap((entry) => {
    const place = file.placeOf(['shortTitles', entry])
    const section = followSection(edition, entry)
    if (!section)
      return wordsOf(entry) === ''
        ? [error('SECTION', noSection(entry, edition), place)]
        : [error('ANCHOR', lostTitle(entry, edition), place)]
    const first = taken.get(section.id)
    taken.set(section.id, entry)
    if (first !== undefined)
      return [
        error('TWICE', `“${entry}”和前面的“${first}”是同一节 ${section.id}，请删去一条。`, place),
      ]
    if (section.id === idOf(entry)) return []
    return [warning('MOVED', moved(entry, sectionEntry(section), edition.id), place)]
  })
}

function lostTitle(entry: string, edition: EditionBundle): string {
  const holder = findSection(edition, idOf(entry))
  const near = nearestTitles(wordsOf(entry), edition)
  const offered = new Set([...near, ...(holder ? [holder] : [])].map(sectionEntry))
  const now = holder
    ? `编号 ${holder.id} 现在是“${holder.title || '（没有标题）'}”`
    : '这个编号没有了'
  const advice =
    offered.size > 0
      ? `请把冒号前面改成下面对的一处，都不对就删去这一条：${[...offered].join('；')}`
      : '请查看 review.html 里的编号，或删去这一条'
  return `这里写的是“${entry}”，报告里没有这个标题，或者不止一处。${now}。${advice}。`
}

const LONGEST_TITLE = 16

/** Short titles that a card has no room for in a line. */
function longTitles({ value, placeOf }: Written<Editorial>): Diagnostic[] {
  return Object.entries(value.shortTitles)
    .map(([id, title]) => ({ id, title, length: [...title].length }))
    .filter(({ length }) => length > LONGEST_TITLE)
    .map(({ id, title, length }) =>
      warning(
        'LONG-TITLE',
        `短标题“${title}”有${length}个字，卡片上放不下。请改到${LONGEST_TITLE}个字以内。`,
        placeOf(['shortTitles', id]),
      ),
    )
}

function entryFaults(file: Written<Editorial>, edition: EditionBundle): Diagnostic[] {
  const taken = new Map<string, string>()
  const labelled = new Set(
    Object.keys(file.value.labels).map((entry) => follow(edition, readAnchor(entry)).figure?.id),
  )
  return entriesOf(file.value).flatMap(({ written, path }) => {
    const place = file.placeOf(path)
    const anchor = readAnchor(written)
    const { figure, choices } = follow(edition, anchor)
    if (!figure)
      return anchor.text === ''
        ? [error('FIGURE', noFigure(anchor.id, edition), place)]
        : [error('ANCHOR', lostWords(edition, written, anchor, choices), place)]
    const faults: Diagnostic[] = []
    const [list] = path
    const first = taken.get(`${list} ${figure.id}`)
    taken.set(`${list} ${figure.id}`, written)
    if (first !== undefined)
      faults.push(
        error(
          'TWICE',
          `“${written}”和前面的“${first}”是同一处数据 ${figure.id}，请删去一条。`,
          place,
        ),
      )
    if (figure.id !== anchor.id)
      faults.push(warning('MOVED', moved(written, anchorOf(edition, figure), edition.id), place))
    if (list === 'lead' && figure.label === '' && !labelled.has(figure.id))
      faults.push(
        error(
          'LABEL',
          `数据 ${figure.id}“${figure.text}”没有说明，不能放在首页。请在 labels 里写上。`,
          place,
        ),
      )
    if (list === 'lead' && !isNeutral(edition, figure))
      faults.push(
        error(
          'NEUTRALITY',
          `数据 ${figure.id} 所在的一段讲领导人、党的会议或指导思想，不放在首页。`,
          place,
        ),
      )
    return faults
  })
}

function moved(written: string, now: string, edition: string): string {
  return `这里写的是“${written}”，报告里现在是“${now}”，已经跟过去。无误就运行 npm run edition -- --anchor ${edition}，把现在的写进来。`
}

/** One remark a file on entries that are ids alone. */
function unanchored(file: Written<Editorial>, edition: EditionBundle): Diagnostic[] {
  const figures = entriesOf(file.value).filter(({ written }) => {
    const anchor = readAnchor(written)
    return anchor.text === '' && follow(edition, anchor).figure
  })
  const titles = Object.keys(file.value.shortTitles)
    .filter((entry) => {
      const section = followSection(edition, entry)
      return section && wordsOf(entry) === '' && wordsOf(sectionEntry(section)) !== ''
    })
    .map((entry) => ({ path: ['shortTitles', entry] }))
  const bare = [...figures, ...titles]
  const [first] = bare
  if (!first) return []
  return [
    warning(
      'UNANCHORED',
      `有${bare.length}条只写了编号。报告一改，编号可能落到别的数据或别的节上。请运行 npm run edition -- --anchor ${edition.id}，把报告的原文写进来。`,
      file.placeOf(first.path),
    ),
  ]
}
