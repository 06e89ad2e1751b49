import type { ArticleNumber, Citation } from './types'

/** A line of an article: the paragraph (款) that it stands in, and which of its items (项) it is. */
export interface ArticleLine {
  text: string
  /** Both counted from 1. */
  paragraph: number
  item?: number
}

const ITEM = /^（[一二三四五六七八九十]+）/u

/** An article's lines, numbered as a citation numbers them: what opens with （一） is an item. */
export function articleLines(text: string): ArticleLine[] {
  let [paragraph, item] = [0, 0]
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      if (ITEM.test(line)) {
        item += 1
        return { text: line, paragraph: Math.max(1, paragraph), item }
      }
      paragraph += 1
      item = 0
      return { text: line, paragraph }
    })
}

type ArticlePlace = Pick<Citation, 'article' | 'paragraph' | 'item'>

/**
 * Whether a citation rests on this line: on all of the paragraph that it names, or on the item with
 * the words that open its paragraph. A citation of a whole article singles no line out.
 */
export function isCited(line: ArticleLine, { paragraph, item }: ArticlePlace): boolean {
  if (paragraph === undefined && item === undefined) return false
  if (line.paragraph !== (paragraph ?? 1)) return false
  return item === undefined || line.item === undefined || line.item === item
}

/**
 * A place in a law as an address carries it: article.paragraph.item, `20`, `20.1`, `20.1.2`;
 * `133-1.2` is in 第一百三十三条之一.
 */
export function writePlace({ article, paragraph, item }: ArticlePlace): string {
  if (item !== undefined) return `${article}.${paragraph ?? 1}.${item}`
  return paragraph === undefined ? `${article}` : `${article}.${paragraph}`
}

/** The other way from `writePlace`; undefined where it is no such place. */
export function readPlace(words: string): ArticlePlace | undefined {
  if (!/^[1-9]\d*(-[1-9]\d*)?(\.[1-9]\d*){0,2}$/.test(words)) return undefined
  const [article, ...within] = words.split('.')
  const [paragraph, item] = within.map(Number)
  // 133-1 makes no number, and stays as it is.
  return { article: Number(article) || (article as ArticleNumber), paragraph, item }
}
