import { type FigureList, kindNames, kindsOf } from './groups'
import { findParagraph, pathTo, sectionIdOf } from './outline'
import { sentenceAround } from './sentence'
import { headWords, underHeads } from './tableWords'
import type { EditionBundle, Figure } from './types'

/** Columns of the table that is copied and downloaded. */
const COLUMNS = ['数字', '含义', '类别', '单位', '所在章节', '报告原句', '网址']

/**
 * Figures as a table to work with elsewhere, a row each below the names of the columns, in the
 * order of the lists. Numbers stand as printed: no spreadsheet may make another number of them.
 *
 * @param urlOf  Where a figure can be opened; the original's address where there is none.
 */
export function figureTable(
  edition: EditionBundle,
  lists: readonly FigureList[],
  urlOf: (figure: Figure) => string | undefined,
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
        urlOf(figure) ?? edition.editorial.address ?? '',
      ]
    }),
  )
  return [COLUMNS, ...rows]
}

function sentenceOf(edition: EditionBundle, figure: Figure): string {
  const paragraph = findParagraph(edition, figure.paragraphId)
  if (!paragraph) return ''
  const { start, end } = sentenceAround(paragraph, figure)
  return underHeads(headWords(edition, paragraph.id), paragraph.text.slice(start, end))
}
