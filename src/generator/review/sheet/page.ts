/** The sheet of paper itself: its head with the places to sign, and how it looks. */
import { html, type Markup, styles } from '../../../html'
import { printed, STYLE } from './style'

interface Sheet {
  /** What is signed: the report's title, or all questions on law. */
  title: string
  /** Hash over the generated files: what is signed off. Empty while an error forbids it. */
  signOff: string
  /** How many there are of what, and how many of them are new. */
  told: string
  /** Where a change is written. */
  file: string
  body: readonly (Markup | false)[]
}

/** One self-contained HTML page. Nothing in it is fetched, and every text is escaped. */
export function sheetPage({ title, signOff, told, file, body }: Sheet): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>题目审阅表：${title}</title>
${styles(STYLE + printed(signOff))}
</head>
<body>
<header>
<h1>题目审阅表</h1>
<p class="title">${title}</p>
${signOff === '' ? notYet(told) : toSign(told, signOff)}
<p>✓ 是正确答案。请逐题核对答案和依据。同意的，在“同意”前打勾；要改的，在“修改”前打勾，横线上写怎样改。改动写进 ${file}。</p>
</header>
${body.map((part) => html`${part}`)}
</body>
</html>
`.markup
}

function toSign(told: string, signOff: string): Markup {
  return html`<p>${told}　内容校验码 <b>${signOff}</b></p>
<p class="sign">姓名：<span></span>签名：<span></span>日期：<span></span></p>`
}

function notYet(told: string): Markup {
  return html`<p>${told}</p>
<p><b>有错误没有改好，还不能签。</b>错误写在 npm run review 的提示里和 review.html 的开头，改好以后再运行一次。</p>`
}

/** Beside what is to be signed: to agree, or to say what should be otherwise. */
export const BOXES = html`<div class="boxes"><p>□ 同意　□ 修改</p><p class="line"></p><p class="line"></p></div>`

/** What was signed before and says the same, in a line each; nothing where there is none. */
export function sameSince(on: string, count: number, lines: readonly Markup[]): Markup {
  if (count === 0) return html``
  return html`<section class="same">
<h2>上次已签，没有变化（${count}题）</h2>
<p>${on}签过，题目、答案和依据都没有变，这里只列题目和答案。</p>
<ol>${lines}</ol>
</section>
`
}

/** What was signed before and is there no more; nothing where there is none. */
export function goneSince(ids: readonly string[]): Markup {
  if (ids.length === 0) return html``
  return html`<p class="gone">上次签过、现在没有了的（${ids.length}）：${ids.join('、')}</p>
`
}
