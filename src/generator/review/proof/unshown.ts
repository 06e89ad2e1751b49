/** What of the source is not shown, word for word, so that it can be held against the original. */
import { html, type Markup } from '../../../html'
import { groupBy } from '../../../report/groupBy'
import { type Account, lettersOf, type Stretch } from '../../ground/account'
import { FURNITURE } from '../accountWords'

/** More stretches of a kind are folded; what may be the report's own never is. */
const MOST_OPEN = 6

/** A list for each kind of what is left out, what may be missed first. */
export function unshown({ furniture, leftOut }: Account): Markup {
  if (leftOut.length + furniture.length === 0)
    return html`<section class="unshown" id="unshown"><h2>原文的字都在上面</h2></section>
`
  // A picture has no words of its own: what is said of it stands for them.
  const missed = leftOut.map(({ text, place, diagnostic }) => ({
    text: text.trim() || diagnostic.message,
    place,
  }))
  const kinds = groupBy(furniture, ({ kind }) => kind)
  return html`<section class="unshown" id="unshown"><h2>原文里没有显示在上面的文字</h2>
${leftOut.length > 0 && listOf(`没有收入，请逐条看　${leftOut.length}处，${lettersOf(leftOut)}字`, missed, true)}
${[...kinds].map(([kind, stretches]) => listOf(`${FURNITURE[kind]}　${stretches.length}处，${lettersOf(stretches)}字`, stretches, stretches.length <= MOST_OPEN))}</section>
`
}

function listOf(summary: string, stretches: readonly Stretch[], isOpen: boolean): Markup {
  const opened = html`${isOpen && html` open`}`
  const ordered = [...stretches].sort((a, b) => a.place.line - b.place.line)
  return html`<details${opened}><summary>${summary}</summary>
<ul>${ordered.map(
    ({ text, place }) => html`<li>${text} <small>第${place.line}行</small></li>
`,
  )}</ul></details>
`
}
