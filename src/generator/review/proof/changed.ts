/** What is no more as it was when the report was signed last. */
import { html, type Markup } from '../../../html'
import { alikeEnds } from '../alikeEnds'
import { type Changes, type FigureChange, isNothing, type PassageChange } from '../changes'

/** The version that was signed last, and what changed since. */
export interface Signed {
  /** A day, `2026-11-29`. */
  on: string
  signOff: string
  changes: Changes
}

/** A list for each kind of change, the words of the report before what was made of them. */
export function changedSince({ on, signOff, changes }: Signed): Markup {
  const lists: [string, Markup[]][] = [
    ['发布信息', changes.facts.map(factChange)],
    ['文字', changes.passages.map(passageChange)],
    ['数据', changes.figures.map(figureChange)],
    ['首页和章节卡片上的数据', leadChanges(changes.leads)],
    ['卡片上的短名', changes.shortTitles.map(nameChange)],
  ]
  return html`<section class="changed" id="changed"><h2>和上次签的相比</h2>
<p>上次签的是${on}的，内容校验码 ${signOff}。${isNothing(changes) && '此后没有变化。'}</p>
${lists.map(listed)}
${questionCounts(changes.questions)}</section>
`
}

function listed([title, items]: [string, Markup[]]): Markup {
  if (items.length === 0) return html``
  return html`<h3>${title}　${items.length}处</h3>
<ul>${items}</ul>
`
}

function factChange({ name, from, to }: Changes['facts'][number]): Markup {
  return html`<li><b>${name}</b>　${from ?? '没有'} → ${to ?? '没有'}</li>
`
}

function passageChange({ kind, id, from = '', to = '' }: PassageChange): Markup {
  if (kind === 'added')
    return html`<li><b>新加</b>　<ins>${to}</ins> <a href="#${id}">原文</a></li>
`
  if (kind === 'gone')
    return html`<li><b>删去</b>　<del>${from}</del></li>
`
  const { before, old, now, after } = apart(from, to)
  return html`<li><b>改动</b> <a href="#${id}">原文</a>
<div class="sides"><p><b>原来</b>　${before}<del>${old}</del>${after}</p><p><b>现在</b>　${before}<ins>${now}</ins>${after}</p></div></li>
`
}

/** How many characters around a change are shown: enough to find it by. */
const AROUND = 24

/** What differs in two texts, and the ends of what they begin and end with alike. */
function apart(from: string, to: string) {
  const old = [...from]
  const now = [...to]
  const { head, tail } = alikeEnds(old, now)
  return {
    before: `${head > AROUND ? '…' : ''}${old.slice(Math.max(0, head - AROUND), head).join('')}`,
    old: old.slice(head, old.length - tail).join(''),
    now: now.slice(head, now.length - tail).join(''),
    after: `${old.slice(old.length - tail, old.length - tail + AROUND).join('')}${tail > AROUND ? '…' : ''}`,
  }
}

const KINDS: Record<FigureChange['kind'], string> = {
  added: '新有',
  gone: '没有了',
  relabelled: '说明改了',
}

function figureChange({ kind, id, label, text, was }: FigureChange): Markup {
  const words = html`${label || '没有说明'}：<b>${text}</b>`
  const before = was !== undefined && html`（原来：${was || '没有说明'}）`
  return html`<li><b>${KINDS[kind]}</b>　${words}${before}${kind !== 'gone' && html` <a href="#f-${id}">到正文里看</a>`}</li>
`
}

function leadChanges({ added, gone }: Changes['leads']): Markup[] {
  return [
    ...added.map((words) => html`<li><b>新放上</b>　${words}</li>`),
    ...gone.map((words) => html`<li><b>不再放</b>　${words}</li>`),
  ]
}

function nameChange({ id, from, to }: Changes['shortTitles'][number]): Markup {
  return html`<li>${from ?? '没有'} → ${to ?? '没有'} <small>${id}</small></li>`
}

function questionCounts({ added, changed, gone }: Changes['questions']): Markup {
  if (added.length + changed.length + gone.length === 0) return html``
  return html`<h3>题目</h3><p>新加${added.length}道，改动${changed.length}道，去掉${gone.length}道。题目另有审阅表。</p>`
}
