/** What the publisher is told of what a Word document holds and the edition does not show. */
import type { Place } from '../../../report/types'
import { type LeftOut, leaveOut } from '../../ground/account'
import type { Aside, AsideKind } from './items'

export interface Told extends Pick<Aside, 'text' | 'caption'> {
  kind: Exclude<AsideKind, 'code' | 'reading' | 'contents' | 'copy'>
  place: Place
}

const QUOTED = 20
const MOST = 20

const MESSAGES: Readonly<Record<Told['kind'], (words: string) => string>> = {
  HIDDEN: (words) => `隐藏的文字${words}没有收入。如果是报告的一部分，请在 Word 里取消“隐藏”再试。`,
  STRUCK: (words) => `带删除线的文字${words}没有收入。如果应当保留，请去掉删除线再试。`,
  TRACKED: (words) =>
    `修订中删去的文字${words}没有收入。请在 Word 里接受或拒绝全部修订，再核对一遍。`,
  PICTURE: (words) => `这里有一张图片${words}，图片没有收入。图里如果有文字或数字，请改写成文字。`,
  CHART: (words) => `这里有一张图表${words}，图表没有收入。请把其中的数据改写成文字或表格。`,
  FORMULA: (words) => `这里的公式${words}没有收入。请改写成文字。`,
  FIELD: (words) => `这里的域${words}没有结果，印出的内容没有收入。请改写成文字。`,
  EMBEDDED: (words) =>
    `这里嵌入的文件或对象${words}没有收入。里面如果有报告的文字，请复制到正文里。`,
  SYMBOL: (words) => `这里有一个认不出的符号${words}（字体和字符代码），没有收入。请换成普通字符。`,
  NOTE: (words) =>
    `注释${words}在正文里没有对应的标号，没有收入。请在原文里补上标号，或把它写进正文。`,
  UNREAD: (words) => `这里有没有读出的文字${words}，没有收入。请把它改写成普通段落。`,
}

/** Stretches left out, in order; beyond 20 of a kind the last one stands for all that follow. */
export function leftOutOf(told: readonly Told[]): LeftOut[] {
  const kinds = [...new Set(told.map(({ kind }) => kind))]
  const made = kinds.flatMap((kind) => {
    const all = told.filter((one) => one.kind === kind)
    const shown = all.slice(0, MOST)
    const rest = all.slice(MOST)
    return shown.map((one, index) => {
      const last = index === MOST - 1 && rest.length > 0
      const text = last ? [one, ...rest].map((more) => more.text).join(' ') : one.text
      const more = last ? `这样的地方后面还有${rest.length}处。` : ''
      return leaveOut(kind, MESSAGES[kind](quoted(one)) + more, text, one.place)
    })
  })
  return made.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

function quoted({ text, caption }: Told): string {
  const words = (text.trim() || caption).replaceAll(/\s+/gu, ' ')
  if (words === '') return ''
  const chars = [...words]
  return `“${chars.slice(0, QUOTED).join('')}${chars.length > QUOTED ? '…' : ''}”`
}
