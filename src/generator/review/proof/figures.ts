/** What was understood of a figure, in words. */
import { html, type Markup } from '../../../html'
import type { Figure } from '../../../report/types'

const BOUNDS: Record<Figure['bound'], string> = {
  exact: '',
  over: '，多于',
  atLeast: '，不少于',
  within: '，不超过',
  under: '，少于',
  about: '，大约',
  near: '，接近',
}

/** An item of a list: what the figure is of, its value in the plain unit, what it is tied to. */
export function understood(figure: Figure): Markup {
  const { label, text, value, unit, bound, id } = figure
  const amount = typeof value === 'number' ? grouped(value) : value.map(grouped).join(' 到 ')
  const ties = tiesOf(figure)
  const tail = ties.length > 0 ? `；${ties.join('，')}` : ''
  return html`<li>${label}：<b>${text}</b>（${amount}${unit && ` ${unit}`}${BOUNDS[bound]}${tail}）<small>${id}</small></li>`
}

function tiesOf({ change, whole }: Figure): string[] {
  return [
    change
      ? `${change.direction === 'up' ? '上升' : '下降'}${change.since ? `（${change.since}）` : ''}`
      : '',
    change?.of ? `说的是 ${change.of}` : '',
    change?.previous === undefined ? '' : `推算前值 ${change.previous}`,
    change?.previousFigure ? `前值 ${change.previousFigure}` : '',
    whole ? `是 ${whole} 的一部分` : '',
  ].filter(Boolean)
}

/** 2860000 → 2,860,000: zeros that can be counted at a glance. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return decimals === undefined ? digits : `${digits}.${decimals}`
}
