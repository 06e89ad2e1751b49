/** Words around a number that say how near to it the truth is. */
import type { Bound } from '../../../report/types'

/** A bound printed beside a number: where its words end, or begin. */
export interface Bounded {
  at: number
  bound: Bound
}

const NOT = '(?:不(?:得|能|会|应|可|许|曾)?|未能?|没有?)'
const MORE_THAN = '(?:超过|超出|突破|高于|多于|大于)'
const LESS_THAN = '(?:低于|少于|小于)'

/** Words right before a number, the whole phrase: the first that fits is it. */
const BEFORE: readonly [RegExp, Bound][] = [
  [new RegExp(`(?:应|应当)?${NOT}(?:${MORE_THAN}|超)$`, 'u'), 'within'],
  [new RegExp(`(?:应|应当)?${NOT}${LESS_THAN}$`, 'u'), 'atLeast'],
  [/(?:至多|最多|顶多)(?:达到?|为|有)?$/u, 'within'],
  [/(?:小于或?等于|[≤≦])$/u, 'within'],
  [/(?:至少|最少|起码)(?:达到?|为|有)?$/u, 'atLeast'],
  [/(?:大于或?等于|[≥≧])$/u, 'atLeast'],
  [
    /(?<!查找|找出|找准|弥补|补齐|存在|短板|问题|整改|改进|克服|解决|力量|能力|经费|人手|意识|动力|后劲|[和与、])不足$/u,
    'under',
  ],
  [
    new RegExp(`(?:${LESS_THAN}|不到|未满|不满|不及|(?:未能?|没有?)达到?|达不到|[<＜])$`, 'u'),
    'under',
  ],
  [/(?:将近|接近)$/u, 'near'],
  [/(?<![附最邻靠远接]|(?<!补)贴)近$/u, 'near'],
  [/(?:大约|≈)$/u, 'about'],
  [/(?<![条合公契违节预签乡民婚规])约$/u, 'about'],
  [/[超逾]$|(?<=[\p{Script=Han}：，（])[>＞]$/u, 'over'],
]
/** They stay with the words before the number: 突破 is what it did. */
const VERB_OVER = new RegExp(`${MORE_THAN}$`, 'u')
const LONGEST_PHRASE = 8
/** What such a phrase ends in: most numbers have none. */
const LAST = new Set('过出破于超多少码足到满及达近约逾为有≤≦≥≧≈<＜>＞')

const AFTER: readonly [RegExp, Bound][] = [
  [/(?:（含[^（）]{0,8}）)?[及或和]?其?以上/uy, 'atLeast'],
  [/(?:（含[^（）]{0,8}）)?[及或和]?其?(?:以下|以内)|之内/uy, 'within'],
  [/左右|上下/uy, 'about'],
]
const INSIDE = /内(?!部|容|地|涵|外|蒙|河|科)/uy

/** The bound that ends at `at`; `at` of the answer is where its words begin. */
export function boundBefore(text: string, at: number): Bounded | undefined {
  if (!LAST.has(text[at - 1] ?? '')) return undefined
  const words = text.slice(Math.max(0, at - LONGEST_PHRASE), at)
  for (const [form, bound] of BEFORE) {
    const match = form.exec(words)
    if (match) return { at: at - match[0].length, bound }
  }
  return VERB_OVER.test(words) ? { at, bound: 'over' } : undefined
}

/** The bound that begins at `at`; `at` of the answer is where its words end. 3天内 is within. */
export function boundAfter(text: string, at: number, isTime: boolean): Bounded | undefined {
  const forms: readonly [RegExp, Bound][] = isTime ? [...AFTER, [INSIDE, 'within']] : AFTER
  for (const [form, bound] of forms) {
    form.lastIndex = at
    const match = form.exec(text)
    if (match) return { at: at + match[0].length, bound }
  }
  return undefined
}
