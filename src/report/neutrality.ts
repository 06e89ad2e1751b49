import { findParagraph } from './outline'
import { headWords, underHeads } from './tableWords'
import type { EditionBundle, Figure } from './types'

/** What questions, wrong options, posters and lead figures are never made from. */
const EXCLUDED =
  /习近平|总书记|党中央|中共中央|主要领导|(?:党政|政府)主要负责(?:人|同志)|法治.{0,2}建设第一责任人|领导批示|党组|市委|省委|县委|区委|党的(?:十|二十|领导|建设)|[一二]?十[一二三四五六七八九]?大(?:精神|报告)|中全会|党代会|“?三个代表”?|科学发展观|邓小平理论|毛泽东思想|马克思|主义思想|两个维护|两个确立|四个意识|四个自信|以[^，]{2,8}同志为核心/u

/** Whether a passage speaks of leaders, Party congresses or doctrine. */
export function isExcluded(passage: string): boolean {
  return EXCLUDED.test(passage)
}

/**
 * Whether home, a poster, a share's title, a draft or a question may be made from a figure: it has
 * words that stand without its sentence, and the passage is neutral.
 */
export function mayLead(edition: EditionBundle, figure: Figure): boolean {
  return figure.label !== '' && isNeutral(edition, figure)
}

/**
 * Whether a figure's passage is free of leaders, congresses and doctrine. The whole paragraph
 * decides: what stands beside a congress or a doctrine is told as a part of it, and so is what
 * stands under such a head in a table. In an edition's cover, which has no words, every figure is
 * (see `coverOf`).
 */
export function isNeutral(edition: EditionBundle, { paragraphId }: Figure): boolean {
  const text = findParagraph(edition, paragraphId)?.text ?? ''
  return !isExcluded(underHeads(headWords(edition, paragraphId), text))
}
