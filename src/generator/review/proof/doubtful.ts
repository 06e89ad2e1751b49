/** The figures to look at first, each with its reasons and its sentence. */
import { html, type Markup } from '../../../html'
import { findParagraph } from '../../../report/outline'
import { underHeads } from '../../../report/tableWords'
import type { EditionBundle } from '../../../report/types'
import type { Entry } from './entries'
import { doubtfulItem } from './figures'

/** Nothing where no figure is doubtful. */
export function doubtful(edition: EditionBundle, entries: readonly Entry[]): Markup {
  const first = entries.filter(({ reasons }) => reasons.length > 0)
  if (first.length === 0) return html``
  return html`<section class="first" id="first"><h2>先看这${first.length}处</h2>
<p>这些数据的说明可能不对，或不清楚。</p>
<ol class="list">
${first.map((entry) => doubtfulItem(edition, entry, sentenceOf(edition, entry)))}</ol></section>
`
}

function sentenceOf(edition: EditionBundle, { figure, sentence, heads }: Entry): Markup {
  const text = findParagraph(edition, figure.paragraphId)?.text ?? ''
  const before = underHeads(heads, text.slice(sentence.start, figure.start))
  return html`${before}<mark>${figure.text}</mark>${text.slice(figure.end, sentence.end)}`
}
