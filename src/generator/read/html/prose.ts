/** What tells an article's blocks from those that a site sets around every page. */
import { lettersIn } from '../../ground/account'
import type { Block } from './blocks'

const SENTENCE = /[，。；！？：,;]/u
const SHORTEST_PROSE = 15
/** What only a site's footer says, and what a report might say too. */
const FOOT = /版权所有|网站标识码|技术支持[：:]|ICP备|公网安备|政府网站找错|IPv6|分辨率|网站地图/u
const OFTEN_FOOT = /(?:主办|承办|协办|运行)(?:单位|[：:])|浏览器|邮政编码/u
const LONGEST_FOOT = 200
const HEADING =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(?:部分|章))/u

/** Letters of running text in a block; none where it is a link, a heading or a site's footer. */
export function proseIn(block: Block): number {
  const { text, linked } = block
  if (block.note !== undefined || !SENTENCE.test(text)) return 0
  const letters = lettersIn(text)
  return letters < SHORTEST_PROSE || linked * 2 > letters || isFoot(text) || isOftenFoot(text)
    ? 0
    : letters - linked
}

/** Whether most of a block is links. */
export function isLinked({ text, linked }: Block): boolean {
  return linked > 0 && linked * 2 > lettersIn(text)
}

export function isFoot(text: string): boolean {
  return text.length <= LONGEST_FOOT && FOOT.test(text)
}

/** Whether a line stands in a footer if others do that surely are of one. */
export function isOftenFoot(text: string): boolean {
  return text.length <= LONGEST_FOOT && OFTEN_FOOT.test(text)
}

/** Whether a block begins with the number of a part: 一、 （一）. */
export function isNumbered(block: Block): boolean {
  return HEADING.test(block.text) && !isLinked(block)
}

/** A text without white space, so that copies laid out in other ways are known. */
export function keyOf(text: string): string {
  return text.replaceAll(/[\s\u200B-\u200D\uFEFF]/gu, '')
}
