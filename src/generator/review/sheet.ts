/** The review sheet: the whole bank on one page that a lawyer can read, mark and sign. */
import { html, type Markup, styles } from '../../html'
import { lawOf } from '../../quiz/bank'
import { articleWords, citationWords } from '../../report/citation'
import { groupBy } from '../../report/groupBy'
import { findParagraph, findSection, shortTitle } from '../../report/outline'
import { sentenceAround } from '../../report/sentence'
import type { EditionBundle, NextSteps, Question, Steps } from '../../report/types'
import { type Division, LEVELS, lettersOf, TYPES } from './makeUp'

/** What a review sheet is about. */
export interface Review {
  edition: EditionBundle
  /** The report's questions and the law's, each with the sections that it is tied to. */
  questions: readonly Question[]
  makeUp: readonly Division[]
  nextSteps: NextSteps
  /** Hash over the generated files: what is signed off. */
  signOff: string
}

/** One self-contained HTML page. Nothing in it is fetched, and every text is escaped. */
export function reviewSheet({ edition, questions, makeUp, nextSteps, signOff }: Review): string {
  const { title } = edition.meta
  const groups = groupBy(questions, (question) => groupOf(edition, question))
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>题库审阅表：${title}</title>
${styles(STYLE)}
</head>
<body>
<h1>题库审阅表</h1>
<p>${title}　共${questions.length}道题　内容校验码 ${signOff}</p>
<p>逐题核对答案、理由和依据；同意的打勾，要改的写在横线上。改动请写进 src/content 里的 YAML 文件，再运行 npm run bundle。</p>
<p class="sign">审阅人：<span></span>日期：<span></span></p>
<h2>题库的构成</h2>
${makeUp.map(divisionTable)}
${[...groups].map(([name, members]) => groupOn(edition, name, members))}
${
  Object.keys(nextSteps).length > 0 &&
  html`<h2>真遇到了，下一步</h2>
<p>这些话印在法律题的理由下面，由编者写成，须由法律人员逐行核对条文后签字。</p>
${Object.entries(nextSteps).map(([law, steps]) => stepsOn(law, steps))}`
}
</body>
</html>
`.markup
}

/** Law questions stand under their law's edition, the report's under their section. */
function groupOf(edition: EditionBundle, { basis, sections }: Question): string {
  if ('law' in basis) return `《${basis.law}》（${basis.edition}）`
  return sectionName(edition, sections[0] ?? '')
}

function sectionName(edition: EditionBundle, id: string): string {
  const section = findSection(edition, id)
  return section ? `${section.marker}${shortTitle(edition, section)}` : id
}

function divisionTable({ title, counts }: Division): Markup {
  return html`<table><caption>${title}</caption>${counts.map(
    ({ name, count }) => html`<tr><td>${name}</td><td>${count}</td></tr>`,
  )}</table>
`
}

function groupOn(edition: EditionBundle, name: string, members: readonly Question[]): Markup {
  return html`<section>
<h2>${name}　${members.length}题</h2>
${members.map((question) => questionOn(edition, question))}
</section>
`
}

function questionOn(edition: EditionBundle, question: Question): Markup {
  const { id, type, level, stem, options, answer, reason, sections } = question
  const ties = lawOf(question) === undefined ? sections.slice(1) : sections
  const tied = ties.map((section) => sectionName(edition, section)).join('；')
  return html`<article>
<h3>${stem}</h3>
<p class="facts">${id}　${TYPES[type]}　${LEVELS[level]}</p>
<ol type="A">
${options.map((option, index) =>
  answer.includes(index) ? html`<li class="right">${option} ✓</li>` : html`<li>${option}</li>`,
)}
</ol>
<p>答案：<b>${lettersOf(answer)}</b>　理由：${reason}</p>
<p>依据：${basisWords(edition, question)}</p>
${tied !== '' && html`<p class="facts">相关章节：${tied}</p>`}
<p class="mark">□ 同意　□ 修改：</p>
</article>
`
}

function stepsOn(law: string, { to, lines, call }: Steps): Markup {
  return html`<article>
<h3>《${law}》：${to}</h3>
<ul>
${lines.map(
  ({ ask, say, articles }) =>
    html`<li>${ask}：<b>${say}</b>（依据${articles.map((article) => articleWords({ law, article })).join('、')}）</li>`,
)}
</ul>
<p>问一问：${call}</p>
<p class="mark">□ 同意　□ 修改：</p>
</article>
`
}

function basisWords(edition: EditionBundle, { basis }: Question): string {
  if ('law' in basis) return citationWords(basis)
  const paragraph = findParagraph(edition, basis.paragraphId)
  if (!paragraph) return ''
  const { start, end } = sentenceAround(paragraph, basis)
  return `报告第${paragraph.source.line}行“${paragraph.text.slice(start, end)}”`
}

const STYLE = `
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 16px/1.7 serif; color: #111; background: #fff; }
h1 { font-size: 1.6em; }
h2 { margin-top: 2em; border-bottom: 2px solid #111; font-size: 1.2em; }
h3 { margin: 0; font-size: 1em; }
p, ol, ul { margin: .3em 0; }
table { display: inline-table; margin: 0 2em 1em 0; vertical-align: top; border-collapse: collapse; font-size: .85em; }
caption { text-align: left; font-weight: 700; }
td { padding: 0 1em 0 0; border-bottom: 1px solid #ccc; }
td + td { text-align: right; }
article { margin: 1em 0; padding: .6em 0; border-top: 1px solid #ccc; break-inside: avoid; }
.facts { color: #555; font-size: .85em; }
.right { font-weight: 700; }
.mark { border-bottom: 1px solid #111; }
.sign span { display: inline-block; width: 12em; border-bottom: 1px solid #111; }
@page { margin: 18mm; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; } }
`
