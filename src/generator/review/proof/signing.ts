/** Where the publisher signs: what is signed, by its hash, and lines to write on. */
import { html, type Markup } from '../../../html'

/** Without a hash, or with an empty one, there is nothing that could be signed. */
export function signing(signOff: string | undefined, hasErrors: boolean): Markup {
  return html`<section class="signing" id="sign"><h2>签字</h2>
${signOff ? lines(signOff) : notYet(hasErrors)}</section>
`
}

function notYet(hasErrors: boolean): Markup {
  const why = hasErrors
    ? '有错误没有改好，还不能签。'
    : '还没有内容校验码，还不能签。请运行 npm run bundle，看还有什么要改。'
  return html`<p class="remark error">${why}</p>`
}

function lines(signOff: string): Markup {
  return html`<p>内容校验码　<b class="code">${signOff}</b></p>
<p class="count"></p>
<dl class="lines"><dt>姓名</dt><dd></dd><dt>日期</dt><dd></dd><dt>签字</dt><dd></dd></dl>`
}
