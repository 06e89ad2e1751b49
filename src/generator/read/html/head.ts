/** What a page's head says of its document: title, date, source. */
import type { Block } from './blocks'
import { isFoot, isLinked } from './prose'

const LONGEST_FACT = 160
const SHORTEST_TITLE = 8
const ENDS_TITLE =
  /(?:报告|总结|公报|报告书|白皮书|情况(?:的?通报)?|工作要点|方案|通知|意见|规划|计划)(?:[（(][^）)]{1,20}[）)])?$/u

/** Whether a line ends as titles of official documents do. */
export function endsLikeTitle(text: string): boolean {
  return text.length >= SHORTEST_TITLE && ENDS_TITLE.test(text)
}

/** Whether a block above the article prints its title, a date or a source. */
export function isFact(block: Block, pageTitle: string): boolean {
  const { text } = block
  if (text.length > LONGEST_FACT || /今天是|星期[一二三四五六日天]/u.test(text)) return false
  if (isLinked(block) || isFoot(text)) return false
  return (
    /(?:时间|日期|来源)\s?[:：]|(?:19|20)\d{2}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}/u.test(
      text,
    ) ||
    (text.length >= SHORTEST_TITLE && (/(?:报告|总结)$/u.test(text) || pageTitle.includes(text))) ||
    text === pageTitle ||
    ((block.level ?? 9) < 4 && ENDS_TITLE.test(text))
  )
}

/** The name that the page gives to its document, without the site's. */
export function titleOf(written: string): string {
  return written
    .trim()
    .replace(/[-_|].*$/su, '')
    .trim()
}

/** Whether one of the first lines may be the title. */
export function printsTitle(texts: readonly string[]): boolean {
  return texts.some((text) => /报告|总结|情况/u.test(text))
}

/** Whether a block below the article signs it: a date, or an organ's name. */
export function isClosing(block: Block): boolean {
  if (isLinked(block)) return false
  return /^(?:[\p{Script=Han}（）]{2,24}(?:政府|委员会|[厅局署院部委]|办公[厅室])\s*)?(?:(?:19|20)\d{2}|[二一][〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$|^[\p{Script=Han}（）]{2,24}(?:政府|委员会|[厅局署])$/u.test(
    block.text,
  )
}
