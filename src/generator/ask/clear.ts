/** Whether a figure says enough by its label and number alone to be put before a reader. */
import type { Figure } from '../../report/types'
import { MODIFIER, OPENING } from '../figures/labels/gate'
import { lacksOwner } from '../figures/labels/owner'
import { ENDS_STILL } from '../figures/lexicon'

/** Beginnings and ends that show that a label was cut from its sentence. */
const FRAGMENT =
  /^(?:优先|主要|重点|力争|继续|确保|努力|其中|较|同比|连续|再(?!生)|向)|(?:等|、|，|继续|达|分别|以下工作|新增|占|仍|仅)$|《|“[^”]*$/u

/** Of what, and where, the sentence alone says: 提出修改意见, 整改的问题, 问题整改率. */
const VAGUE =
  /^(?:[\p{Script=Han}]{2}的?)?(?:各类)?(?:修改|审查)?(?:意见|建议|意见建议|问题|隐患|线索|任务|工作)(?:整改率|采纳率|办结率)?$/u

/** What a percentage must be of to be told by its label alone. */
const SHARE = /(?:率|占比|比重|比例|度|增长|增幅|增速|下降|提高|上升|压减|减少)$/u
/** That something has gone on so long is no amount of it: 食糖产量连续排全国第一. */
const HELD = /连续(?![剧性监])/u
/** What is told of one of many is no total: 每个村培养“法律明白人”, 人均. */
const PER_UNIT = /每(?![年月日天周季]|逢|一?年)|人均|户均|[村社区县镇乡]均/u

/** Whether a figure is told of each of many, and is no total. */
export function isPerUnit({ label }: Pick<Figure, 'label'>): boolean {
  return PER_UNIT.test(label)
}

/** Whether a label stands without its sentence: long enough, whole, and saying whose or what. */
export function isClear(figure: Pick<Figure, 'label' | 'kind'>): boolean {
  const { label, kind } = figure
  if (kind === 'percent' && !SHARE.test(label)) return false
  return (
    label.length >= 5 &&
    label.length <= 20 &&
    !FRAGMENT.test(label) &&
    !OPENING.test(label) &&
    !ENDS_STILL.test(label) &&
    !MODIFIER.test(label) &&
    !VAGUE.test(label) &&
    !HELD.test(label) &&
    !isPerUnit(figure) &&
    !lacksOwner(label)
  )
}

/** Words that say in a figure's own text how near its number is. */
const NEAR = /[约近余多]|左右/u
const BOUND = /[约近超逾余多过于足内下上少]|左右|以上/u

/** Whether the words that bound a number stand outside of what is printed as the figure: 突破43万户. */
export function isBoundLost({ bound, text }: Figure): boolean {
  return bound !== 'exact' && !BOUND.test(text)
}

/**
 * Whether another number would be wrong: 余 and 约 say about how many, but of 超过85% and 不少于60学时
 * 91% and 70学时 are as true.
 */
export function isDefinite({ bound, text }: Figure): boolean {
  return bound === 'exact' || (/^(?:over|about|near)$/u.test(bound) && NEAR.test(text))
}
