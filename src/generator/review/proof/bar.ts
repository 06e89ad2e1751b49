/** What stays in reach while the page moves: how far one is, and the way on. */
import { html, type Markup } from '../../../html'

export function bar(total: number): Markup {
  return html`<section class="bar" aria-label="核对进度">
<p class="count"></p><progress max="${total}" value="0" aria-label="已看的数据"></progress>
<button type="button" id="next">下一个没看的</button>
<label><input type="checkbox" id="only"> 只看没看过的</label>
<p class="keys">键盘：空格打勾并到下一个，N 下一个，P 上一个</p>
<p id="said" role="status"></p><input id="line" aria-label="要复制的一行" readonly hidden>
</section>
`
}
