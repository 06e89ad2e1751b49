/** The figures to look at first, each with its reasons and its sentence. */
import { html, type Markup } from '../../../html'
import { groupBy } from '../../../report/groupBy'
import { findParagraph } from '../../../report/outline'
import { underHeads } from '../../../report/tableWords'
import type { EditionBundle } from '../../../report/types'
import type { Entry } from './entries'
import { doubtfulItem } from './figures'

/** A reason, and the figures that are told under it. */
type Group = [reason: string, members: Entry[]]

/** By reason, so that each is read once; nothing where no figure is doubtful. */
export function doubtful(edition: EditionBundle, entries: readonly Entry[]): Markup {
  const groups = groupsOf(entries)
  if (groups.length === 0) return html``
  const count = groups.reduce((sum, [, members]) => sum + members.length, 0)
  const itemOf = (entry: Entry, reason: string): Markup => {
    const others = entry.reasons.filter((other) => other !== reason)
    return doubtfulItem(edition, entry, others, sentenceOf(edition, entry))
  }
  return html`<section class="first" id="first"><h2>先看这${count}处</h2>
<p>这些数据的说明可能不对，或不清楚。按缘由分开，少见的在前面。</p>
${groups.map(
  ([reason, members]) => html`<h3>${reason}　${members.length}处</h3>
<ol class="list" role="list">
${members.map((entry) => itemOf(entry, reason))}</ol>
`,
)}</section>
`
}

/**
 * Each figure goes under the rarest of its reasons, and rare reasons come first: what is said of
 * every cell of a table tells less than what is said of one figure.
 */
function groupsOf(entries: readonly Entry[]): Group[] {
  const counts = new Map<string, number>()
  for (const reason of entries.flatMap(({ reasons }) => reasons))
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const rarest = ({ reasons }: Entry): string =>
    [...reasons].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0] ?? ''
  const doubted = entries.filter(({ reasons }) => reasons.length > 0)
  return [...groupBy(doubted, rarest)].sort(([, a], [, b]) => a.length - b.length)
}

function sentenceOf(edition: EditionBundle, { figure, sentence, heads }: Entry): Markup {
  const text = findParagraph(edition, figure.paragraphId)?.text ?? ''
  const before = underHeads(heads, text.slice(sentence.start, figure.start))
  return html`${before}<mark>${figure.text}</mark>${text.slice(figure.end, sentence.end)}`
}
