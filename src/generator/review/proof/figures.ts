/** A figure in a list: what was understood of it, a box to tick, and what can be done about it. */
import { html, type Markup } from '../../../html'
import type { EditionBundle, Figure } from '../../../report/types'
import type { Entry } from './entries'
import { copies, labelLine, leadLine } from './lines'

const BOUNDS: Record<Figure['bound'], string> = {
  exact: '',
  over: '多于',
  atLeast: '不少于',
  within: '不超过',
  under: '少于',
  about: '大约',
  near: '接近',
}

const LEADS: Record<NonNullable<Entry['lead']>, string> = { home: '首页', card: '章节卡片' }

/** The number that each figure has on the page, by its id. */
export type Numbers = ReadonlyMap<string, number>

/** A figure beside its paragraph; its id is the address of the item. */
export function figureItem(edition: EditionBundle, entry: Entry, numbers: Numbers): Markup {
  const { figure, sum, reasons } = entry
  return html`<li id="f-${figure.id}" data-id="${figure.id}" data-sum="${sum}">${tick(entry, understood(figure, numbers))}
<p class="more">${actions(edition, entry)}<a class="back" href="#m-${figure.id}">原文</a> <small>${figure.id}</small></p>
${reasons.length > 0 && html`<p class="why">请细看：${reasons.join('；')}</p>`}${whose(entry)}</li>
`
}

/** The same among those to look at first: with its sentence, and reasons that its group does not tell. */
export function doubtfulItem(
  edition: EditionBundle,
  entry: Entry,
  reasons: readonly string[],
  sentence: Markup,
): Markup {
  const { figure, sum } = entry
  return html`<li data-id="${figure.id}" data-sum="${sum}">${tick(entry)}
<p class="more">${actions(edition, entry)}<a href="#f-${figure.id}">到正文里看</a></p>
${reasons.length > 0 && html`<p class="why">又：${reasons.join('；')}</p>`}${whose(entry)}
<blockquote>${sentence}</blockquote></li>
`
}

function tick({ figure: { label, text }, number, isNew, lead }: Entry, more?: string): Markup {
  const called = label ? html`${label}` : html`<em>没有说明</em>`
  return html`<label><input type="checkbox"> <span class="no">${number}</span> <span>${called}：<b>${text}</b>${more && html` <small>${more}</small>`}${isNew && html` <b class="tag new">新</b>`}${lead && html` <b class="tag">${LEADS[lead]}</b>`}</span></label>`
}

function whose({ drafted, figure: { label } }: Entry): Markup | undefined {
  if (drafted === undefined) return undefined
  return html`<p class="whose">您写的：${label}　程序取的：${drafted || '没有'}</p>`
}

function actions(edition: EditionBundle, { figure, drafted, lead, mayLead }: Entry): Markup {
  const place =
    drafted === undefined
      ? 'editorial.yaml 的 labels 下面，冒号后面改成您的说明'
      : 'editorial.yaml 的 labels 下面，换掉这处数据原来的那一行'
  return html`${copies('改说明', labelLine(edition, figure), place)} ${
    mayLead &&
    !lead &&
    copies('放上首页', leadLine(edition, figure), 'editorial.yaml 的 lead 下面，第一条在首页最上面')
  } `
}

/** Its value, where that is not just what is printed, and what it is tied to. */
function understood(figure: Figure, numbers: Numbers): string {
  return [amountOf(figure), ...tiesOf(figure, numbers)].filter(Boolean).join('，')
}

/** In the plain unit, with its bound; nothing where a reader sees as much: 85%, 超85%, 第3名. */
function amountOf({ text, value, unit, bound }: Figure): string {
  const printed = `${value}${unit}`
  if (text === printed) return BOUNDS[bound]
  if (text.includes(printed)) return ''
  const amount = typeof value === 'number' ? grouped(value) : value.map(grouped).join(' 到 ')
  return `${BOUNDS[bound]} ${amount} ${unit}`.trim()
}

function tiesOf({ change, whole }: Figure, numbers: Numbers): string[] {
  const named = (id: string): string => `第${numbers.get(id)}处`
  return [
    change
      ? `${change.direction === 'up' ? '上升' : '下降'}${change.since ? `（${change.since}）` : ''}`
      : '',
    change?.of ? `说的是${named(change.of)}` : '',
    change?.previous === undefined ? '' : `推算前值 ${change.previous}`,
    change?.previousFigure ? `前值是${named(change.previousFigure)}` : '',
    whole ? `是${named(whole)}的一部分` : '',
  ].filter(Boolean)
}

/** 2860000 → 2,860,000: zeros that can be counted at a glance. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return decimals === undefined ? digits : `${digits}.${decimals}`
}
