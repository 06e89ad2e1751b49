/** The sheet on which the questions on law and the next steps are signed, for all editions at once. */
import { html, type Markup } from '../../../html'
import { articleName, citationWords } from '../../../report/citation'
import { groupBy } from '../../../report/groupBy'
import type { NextSteps, Question, Steps } from '../../../report/types'
import { type LawVersion, stepPrints } from '../lawVersion'
import { questionPrints } from '../version'
import { BOXES, goneSince, sameSince, sheetPage } from './page'
import { type Numbered, questionInFull, questionInLine } from './question'
import { type Mark, since, toldOf } from './since'

export interface LawReview {
  /** The questions on law, a law's together. */
  questions: readonly Question[]
  nextSteps: NextSteps
  /** Hash over the generated files: what is signed off. */
  signOff: string
  /** What was signed last; without it all is printed in full. */
  signed?: LawVersion
}

/**
 * The questions by law, then what to do next by law; what is new or changed since the last signing
 * in full, other questions in a line each. A self-contained HTML page.
 */
export function lawSheet({ questions, nextSteps, signOff, signed }: LawReview): string {
  const asked = since(questionPrints(questions), signed?.questions)
  const told = since(stepPrints(nextSteps), signed?.nextSteps)
  const fresh = questions.filter(({ id }) => asked.toRead.has(id))
  const same = questions.filter(({ id }) => !asked.toRead.has(id))
  const numbered = [...fresh, ...same].map(
    (question, at): Numbered => ({ number: at + 1, question }),
  )
  const groups = groupBy(numbered.slice(0, fresh.length), ({ question }) => lawEdition(question))
  const steps = Object.entries(nextSteps).filter(([law]) => told.toRead.has(law))
  return sheetPage({
    title: '法律题和“真遇到了，下一步”（各份报告共用）',
    signOff,
    told: `法律题${toldOf(questions.length, '道', asked)}，下一步${toldOf(Object.keys(nextSteps).length, '部', told)}`,
    file: 'src/content/law-questions 和 src/content/next-steps.yaml',
    body: [
      ...[...groups].map(([law, members]) => groupOn(law, members, asked.toRead)),
      steps.length > 0 &&
        html`<section>
<h2>真遇到了，下一步</h2>
<p>这些话印在法律题的理由下面，由编者写成。请逐行核对条文。</p>
${steps.map(([law, one], at) => stepsOn(at + 1, law, one, told.toRead.get(law) ?? ''))}</section>
`,
      sameSince(signed?.on ?? '', same.length, numbered.slice(fresh.length).map(questionInLine)),
      goneSince([...asked.gone, ...told.gone.map((law) => `《${law}》的下一步`)]),
    ],
  })
}

/** 《行政复议法》（2023年修订） */
function lawEdition({ basis }: Question): string {
  return 'law' in basis ? `《${basis.law}》（${basis.edition}）` : ''
}

function groupOn(
  law: string,
  members: readonly Numbered[],
  marks: ReadonlyMap<string, Mark>,
): Markup {
  return html`<section>
<h2>${law}</h2>
${members.map((one) => questionInFull(one, marks.get(one.question.id) ?? '', basisInLaw(one.question)))}</section>
`
}

function basisInLaw({ basis, reason }: Question): Markup[] {
  const cited = 'law' in basis ? citationWords(basis) : ''
  return [html`依据：${cited}`, html`理由：${reason}`]
}

function stepsOn(number: number, law: string, { to, lines, call }: Steps, mark: Mark): Markup {
  return html`<article>
<div>
<h3><span class="number">${number}</span>${mark && html`<span class="new">${mark}</span>`}《${law}》：${to}</h3>
${lines.map(
  ({ ask, say, articles }) =>
    html`<p>${ask}：<b>${say}</b>（依据本法${articles.map(articleName).join('、')}）</p>
`,
)}<p>问一问：${call}</p>
</div>
${BOXES}
</article>
`
}
