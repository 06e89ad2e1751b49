/** The title of a report, and its repeats. */
import { readNumeral } from '../../report/numerals'
import type { Slice } from '../../report/types'
import type { Line } from '../ground/line'
import { markerOf } from '../ground/markers'
import { isFactLine } from './facts'
import { isFurniture } from './furniture'

const TITLE_END =
  /(?:报告|总结|情况|通报|公报|年报|白皮书|综述|要点|解读|图解)(?:（[^）]{1,20}）)?$/u
/** What other papers of governments end in: a title only where it says so much. */
const TITLE_LIKE =
  /^.{0,30}(?:法治|依法行政|政府工作).{0,30}(?:通知|公告|方案|计划|意见|安排|汇报|说明|报告书|纪实|公示|思路|打算|举措|回顾|成效)$/u
/** What a title says; a line without it ends the one that began above. */
const SAYS = /法治|依法|政府工作|关于|年/u
const ORGAN = /^[\p{Script=Han}（）]{2,30}(?:政府|委员会|[厅局署院部委]|办公[厅室])$/u
/** ——在全市法治政府建设推进会议上的报告: where it was read out, below the title. */
const DELIVERY = /^[—–-]{1,2}.{0,60}(?:会议?|大会)上(?:的(?:报告|讲话))?$/u
const LONGEST_TITLE = 80
const LONGEST_HEAD = 60

/** The blocks that print the title: one, or an organ's name and 关于…的报告 below it. */
export function titleIn(blocks: readonly Line[]): Slice | undefined {
  const heading = blocks.findIndex(({ text }) => markerOf(text)?.level === 1)
  const head = blocks.slice(0, heading < 0 ? LONGEST_HEAD : Math.min(heading, LONGEST_HEAD))
  const at = head.findIndex(({ text }) => isTitle(text))
  const delivery = head.findIndex(({ text }) => DELIVERY.test(text))
  if (delivery > 0 && (at < 0 || at > delivery) && mayBeTitle(head[delivery - 1]?.text ?? ''))
    return { start: delivery - 1, end: delivery }
  if (at < 0) return undefined
  const above = blocks[at - 1]?.text ?? ''
  const text = blocks[at]?.text ?? ''
  const inTwo =
    (/^(?:关于|(?:19|20)\d{2}年度?(?:法治|依法|推进|政府工作))/u.test(text) && ORGAN.test(above)) ||
    (mayBeTitle(above) && SAYS.test(above) && /[和及与暨、]$/u.test(above)) ||
    (!SAYS.test(text) && SAYS.test(above) && mayBeTitle(above))
  const goesOn =
    /^[暨及和与]/u.test(blocks[at + 1]?.text ?? '') && isTitle(blocks[at + 1]?.text ?? '')
  return { start: inTwo ? at - 1 : at, end: goesOn ? at + 2 : at + 1 }
}

/** Whether a block reads as the title of a report. */
export function isTitle(text: string): boolean {
  const plain = unquoted(text)
  return (TITLE_END.test(plain) || TITLE_LIKE.test(plain)) && mayBeTitle(plain)
}

function mayBeTitle(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    !/[。；，]|^[—–-]/u.test(text) &&
    markerOf(text) === undefined &&
    !isFurniture(text) &&
    !isFactLine(text)
  )
}

/** A title without the marks that name a document. */
export function unquoted(text: string): string {
  return text.replace(/^《(.*)》$/u, '$1')
}

/** The title, or its repeat below it where that one is not cut short. */
export function fullest(title: string, below: readonly Line[]): string {
  const again = below
    .map(({ text }) => unquoted(text))
    .filter((text) => text.length <= LONGEST_TITLE && inDigits(text).endsWith(inDigits(title)))
  return again.sort((a, b) => b.length - a.length)[0] ?? title
}

/** 二○一四年 as 2014年, so that a title is known again in either writing. */
function inDigits(text: string): string {
  return text.replace(/[一二][〇○零一二三四五六七八九]{3}(?=年)/u, (year) =>
    String(readNumeral(year) ?? year),
  )
}

/** The title once more, or cut: without its first character, its issuer or its year in brackets. */
export function isTitleAgain(again: string, whole: string): boolean {
  if (whole === '' || again.length < 5) return false
  const plain = inDigits(unquoted(again))
  const title = inDigits(whole)
  const bare = title.replace(/（[^）]*）$/u, '')
  if (title.endsWith(plain) || bare.endsWith(plain)) return true
  return TITLE_END.test(plain) && plain.length > 8 && plain.endsWith(title)
}
