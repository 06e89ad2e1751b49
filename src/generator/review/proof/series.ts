/** A report's figures beside those of the same issuer's other years, as readers see them together. */
import { html, type Markup } from '../../../html'
import { findParagraph } from '../../../report/outline'
import { sentenceAround } from '../../../report/sentence'
import type { EditionBundle, Series, SeriesPoint } from '../../../report/types'

/**
 * Each series with its years, and the sentence that each value stands in; nothing where there is
 * none. `editions` are those that may have points in them.
 */
export function seriesList(
  series: readonly Series[],
  own: EditionBundle,
  editions: readonly EditionBundle[],
): Markup {
  if (series.length === 0) return html``
  const byId = new Map(editions.map((edition) => [edition.id, edition]))
  return html`<section class="series" id="series"><h2>各年的数　${series.length}组</h2>
<p>下面是同一个机关历年报告里的同一个数，读者会看到它们放在一起。请看各年说的是不是同一件事。</p>
${series.map(
  ({ name, points }) => html`<h3>${name}</h3>
<ul>${points.map((point) => pointItem(point, own, byId.get(point.edition)))}</ul>
`,
)}</section>
`
}

function pointItem(
  { edition, year, figure, text, restated }: SeriesPoint,
  own: EditionBundle,
  its: EditionBundle | undefined,
): Markup {
  const link = html` <a href="#m-${figure}">原文</a>`
  return html`<li>${year}年　<b>${text}</b>${restated && html`（${restated.edition} 另写作“${restated.text}”，注明两年口径可能不同）`}　${its && sentenceOf(its, figure)} <small>${edition} ${figure}</small>${edition === own.id && link}</li>
`
}

/** The sentence that a figure stands in; empty where the edition has no such figure. */
function sentenceOf(edition: EditionBundle, id: string): string {
  const figure = edition.figures.find((one) => one.id === id)
  const paragraph = figure && findParagraph(edition, figure.paragraphId)
  if (!figure || !paragraph) return ''
  const { start, end } = sentenceAround(paragraph, figure)
  return paragraph.text.slice(start, end)
}
