import { type FigureList, kindNames, kindsOf } from './groups'
import { findParagraph, pathTo, sectionIdOf } from './outline'
import { sentenceAround } from './sentence'
import { seriesIn } from './seriesIn'
import { headWords, underHeads } from './tableWords'
import type { EditionBundle, Figure, Series } from './types'

/** Columns of the table that is copied and downloaded. */
const COLUMNS = ['数字', '含义', '类别', '单位', '所在章节', '报告原句', '网址']

/** Where a figure of an edition can be opened, by their ids; undefined where it has no address. */
type UrlOf = (edition: string, figure: string) => string | undefined

/**
 * Figures as a table to work with elsewhere, a row each below the names of the columns, in the
 * order of the lists; then, as 历年, what other years' reports print for them. Numbers stand as
 * printed: no spreadsheet may make another number of them. A figure without an address has the
 * original's.
 */
export function figureTable(
  edition: EditionBundle,
  lists: readonly FigureList[],
  urlOf: UrlOf,
): string[][] {
  const kinds = kindsOf(edition)
  const rows = lists.flatMap(({ figures }) =>
    figures.map((figure) => {
      const { id, text, label, unit, paragraphId } = figure
      const kind = kinds.get(id)
      return [
        text,
        label,
        kind ? kindNames[kind] : '',
        unit,
        pathTo(edition, sectionIdOf(paragraphId))
          .map(({ marker, title }) => `${marker}${title}`)
          .filter(Boolean)
          .join(' › '),
        sentenceOf(edition, figure),
        urlOf(edition.id, id) ?? edition.editorial.address ?? '',
      ]
    }),
  )
  const series = seriesIn(
    edition,
    lists.flatMap(({ figures }) => figures),
  )
  return [COLUMNS, ...rows, ...series.flatMap((one) => yearRows(one, urlOf))]
}

/** A series, a row a year; below it what the next year's report prints for that year, if it differs. */
function yearRows({ name, points }: Series, urlOf: UrlOf): string[][] {
  return points.flatMap(({ edition, year, figure, text, label, unit, restated }) => {
    const row = (value: string, note: string, by: number, e: string, f: string) => [
      value,
      `${label || name}（${year}年${note}）`,
      '历年',
      unit,
      `${by}年的报告`,
      '',
      urlOf(e, f) ?? '',
    ]
    const own = row(text, '', year, edition, figure)
    if (!restated) return [own]
    const { edition: next, figure: other, text: differing } = restated
    return [own, row(differing, '，两年口径可能不同', year + 1, next, other)]
  })
}

function sentenceOf(edition: EditionBundle, figure: Figure): string {
  const paragraph = findParagraph(edition, figure.paragraphId)
  if (!paragraph) return ''
  const { start, end } = sentenceAround(paragraph, figure)
  return underHeads(headWords(edition, paragraph.id), paragraph.text.slice(start, end))
}
