/** The sheet on which an edition's own questions are signed. */
import { html, type Markup } from '../../../html'
import { groupBy } from '../../../report/groupBy'
import { pathTo, shortTitle } from '../../../report/outline'
import type { EditionBundle, Question } from '../../../report/types'
import { asPrinted } from '../asPrinted'
import type { Division } from '../makeUp'
import { questionPrints, type Version } from '../version'
import { basisInReport } from './basis'
import { goneSince, sameSince, sheetPage } from './page'
import { type Numbered, questionInFull, questionInLine } from './question'
import { type Mark, since, toldOf } from './since'

export interface ReportReview {
  edition: EditionBundle
  /** The edition's own questions; those on law have a sheet of their own. */
  questions: readonly Question[]
  makeUp: readonly Division[]
  /** Hash over the generated files: what is signed off. */
  signOff: string
  /** What was signed last; without it every question is printed in full. */
  signed?: Version
}

/**
 * The questions under the headings that they are on, those that are new or changed since the last
 * signing in full, the others in a line each. A self-contained HTML page.
 */
export function reportSheet({ edition, questions, makeUp, signOff, signed }: ReportReview): string {
  const asked = since(questionPrints(questions, edition), signed?.questions)
  const inOrder = asPrinted(edition, questions)
  const fresh = inOrder.filter(({ id }) => asked.toRead.has(id))
  const same = inOrder.filter(({ id }) => !asked.toRead.has(id))
  const numbered = [...fresh, ...same].map(
    (question, at): Numbered => ({ number: at + 1, question }),
  )
  const groups = groupBy(numbered.slice(0, fresh.length), ({ question }) =>
    headingOf(edition, question.sections[0] ?? ''),
  )
  return sheetPage({
    title: edition.meta.title,
    signOff,
    told: `这份报告的题目${toldOf(questions.length, '道', asked)}`,
    file: `src/content/editions/${edition.id}/questions.yaml`,
    body: [
      makeUpLines(makeUp, questions.length),
      ...[...groups].map(([heading, members]) => groupOn(edition, heading, members, asked.toRead)),
      sameSince(signed?.on ?? '', same.length, numbered.slice(fresh.length).map(questionInLine)),
      goneSince(asked.gone),
    ],
  })
}

/** 一、主要工作　（二）政务服务　6.网办: each part of the path by the name that cards have. */
function headingOf(edition: EditionBundle, id: string): string {
  const path = pathTo(edition, id)
  return path.map((one) => `${one.marker}${shortTitle(edition, one)}`).join('　') || id
}

function groupOn(
  edition: EditionBundle,
  heading: string,
  members: readonly Numbered[],
  marks: ReadonlyMap<string, Mark>,
): Markup {
  return html`<section>
<h2>${heading}</h2>
${members.map((one) =>
  questionInFull(one, marks.get(one.question.id) ?? '', [
    ...basisInReport(edition, one.question),
    ...alsoOn(edition, one.question),
  ]),
)}</section>
`
}

function alsoOn(edition: EditionBundle, { sections }: Question): Markup[] {
  const others = sections.slice(1).map((id) => headingOf(edition, id))
  return others.length > 0 ? [html`也列在：${others.join('；')}`] : []
}

/** The make-up in a line a division; one that does not divide says nothing. */
function makeUpLines(makeUp: readonly Division[], total: number): Markup {
  const told = makeUp.filter(({ counts }) => counts.some(({ count }) => count < total && count > 0))
  return html`<dl>${told.map(
    ({ title, counts }) =>
      html`<dt>${title}</dt><dd>${counts.map(({ name, count }) => `${name}\u00a0${count}`).join('；')}</dd>
`,
  )}</dl>
`
}
