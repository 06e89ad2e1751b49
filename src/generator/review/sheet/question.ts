/** A question as it is signed: in full, or in a line where it was signed before. */
import { html, type Markup } from '../../../html'
import type { Question } from '../../../report/types'
import { LEVELS, lettersOf, TYPES } from '../makeUp'
import { BOXES } from './page'
import type { Mark } from './since'

/** A question that bears a number of its own on the sheet. */
export interface Numbered {
  number: number
  question: Question
}

/** The question with its options, the right ones ticked; below them what it rests on, a paragraph each. */
export function questionInFull(
  { number, question }: Numbered,
  mark: Mark,
  rests: readonly Markup[],
): Markup {
  const { id, type, level, stem, options, answer } = question
  const facts = html`　<small>${TYPES[type]}　${LEVELS[level]}　${id}</small>`
  return html`<article>
<div>
<h3><span class="number">${number}</span>${mark && html`<span class="new">${mark}</span>`}${stem}</h3>
<ul class="options">${options.map((option, index) =>
    answer.includes(index)
      ? html`<li class="right">✓ ${lettersOf([index])} ${option}</li>`
      : html`<li>${lettersOf([index])} ${option}</li>`,
  )}</ul>
${rests.map((words, at) => html`<p>${words}${at === rests.length - 1 && facts}</p>`)}
</div>
${BOXES}
</article>
`
}

/** Number, question and answer. */
export function questionInLine({ number, question: { stem, options, answer } }: Numbered): Markup {
  const right = answer.map((index) => options[index]).join('；')
  return html`<li value="${number}">${stem}　<b>${right}</b></li>
`
}
