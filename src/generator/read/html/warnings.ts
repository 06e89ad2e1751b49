/** What the publisher is told of what stands in the article and is not shown. */

import type { Place } from '../../../report/types'
import { type LeftOut, leaveOut } from '../../ground/account'
import type { Aside } from './blocks'
import { captionOf } from './pictures'

const QUOTED = 20
const MOST = 20

/** Asides of which the publisher is told where they stand in the article. */
export type Told = 'hidden' | 'struck' | 'PICTURE' | 'EMBEDDED' | 'FORMULA'

const CODES: Readonly<Record<Told, string>> = {
  hidden: 'HIDDEN',
  struck: 'STRUCK',
  PICTURE: 'PICTURE',
  EMBEDDED: 'EMBEDDED',
  FORMULA: 'FORMULA',
}

const MESSAGES: Readonly<Record<Told, (quoted: string) => string>> = {
  hidden: (text) => `网页里隐藏的文字${text}没有收入。如果是报告的一部分，请去掉隐藏的设置再试。`,
  struck: (text) => `带删除线的文字${text}没有收入。如果应当保留，请去掉删除线再试。`,
  PICTURE: (text) => `这里有一张图片${text}，图片没有收入。图里如果有文字或数字，请改写成文字。`,
  EMBEDDED: (text) =>
    `这里嵌入的内容${text}（另一网页、音视频或图形）没有收入。里面如果有报告的文字，请改写成文字。`,
  FORMULA: (text) => `这里的公式${text}没有收入。请改写成文字。`,
}

export function isTold(kind: Aside['kind']): kind is Told {
  return kind in CODES
}

/** Stretches left out, in the order of the page; beyond 20 of a kind the last one stands for all. */
export function leftOutOf(found: readonly { kind: Told; aside: Aside; place: Place }[]): LeftOut[] {
  const counts = new Map<Told, number>()
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const lasts = new Map<Told, LeftOut>()
  const seen = new Map<Told, number>()
  return found.flatMap(({ kind, aside, place }) => {
    const text = wordsOf(aside)
    const at = (seen.get(kind) ?? 0) + 1
    seen.set(kind, at)
    const last = lasts.get(kind)
    if (at > MOST && last) {
      last.text += ` ${text}`
      return []
    }
    const more = (counts.get(kind) ?? 0) - at
    const rest = at === MOST && more > 0 ? `这样的地方后面还有${more}处。` : ''
    const quoted = quotedFrom(text.trim() || captionOf(aside.element))
    const left = leaveOut(CODES[kind], MESSAGES[kind](quoted) + rest, text, place)
    lasts.set(kind, left)
    return [left]
  })
}

/** All text of an aside, its blocks apart. */
export function wordsOf({ texts }: Aside): string {
  return texts
    .map((text) => text.replaceAll(/[ \t\r\n\f]+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join(' ')
}

function quotedFrom(text: string): string {
  if (text === '') return ''
  const chars = [...text]
  return `“${chars.length > QUOTED ? `${chars.slice(0, QUOTED).join('')}…` : text}”`
}
