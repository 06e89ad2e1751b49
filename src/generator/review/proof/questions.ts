/** Questions on the report, folded at the paragraph that each rests on. */
import { html, type Markup } from '../../../html'
import type { Question } from '../../../report/types'
import { lettersOf } from '../makeUp'
import { copies, dropLine } from './lines'

/** A question, and whether it can be dropped: one that the editor wrote is taken out where it stands. */
export interface Asked {
  question: Question
  isGenerated: boolean
}

/** Nothing where there is no question. */
export function askedHere(asked: readonly Asked[]): Markup | undefined {
  if (asked.length === 0) return undefined
  return html`<details class="asked"><summary>出了${asked.length}道题</summary>
${asked.map(questionOn)}</details>`
}

function questionOn({ question, isGenerated }: Asked): Markup {
  const { stem, options, answer, reason } = question
  return html`<article><p><b>${stem}</b></p>
<ol type="A">${options.map((option, index) =>
    answer.includes(index) ? html`<li class="right">${option} ✓</li>` : html`<li>${option}</li>`,
  )}</ol>
<p>答案：<b>${lettersOf(answer)}</b>　理由：${reason}</p>
<p class="more">${
    isGenerated
      ? copies('不用这道题', dropLine(question), 'questions.yaml 的 drop 下面')
      : '您写的题，不用就从 questions.yaml 里删去'
  } <small>${question.id}</small></p></article>
`
}
