import { readNumeral } from '../../../src/report/numerals'

/**
 * A statute's articles as printed: number → its lines, a paragraph (款) or an item (项) each.
 * `text` is the statute with an article's head (第二十条) at the start of a line; headings of
 * chapters start with #. Narrow brackets of an item's number are written wide, as in print. Articles put in by an amendment (第一百二十条之一) stand with none of ours.
 */
export function articlesOf(text: string): Map<number, string[]> {
  const articles = new Map<number, string[]>()
  let open: string[] | undefined
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [, ordinal, inserted, rest] = HEAD.exec(line) ?? []
    if (ordinal) {
      open = inserted ? undefined : [rest ?? '']
      if (open) articles.set(readNumeral(ordinal) ?? 0, open)
    } else if (line.startsWith('#')) open = undefined
    else if (line && !line.startsWith('<!--')) open?.push(line.replace(NARROW, '（$1）'))
  }
  return articles
}

const HEAD = /^第([零一二三四五六七八九十百千]+)条(之[一二三四五六七八九十]+)?\s*(.*)$/u
const NARROW = /^\(([一二三四五六七八九十]+)\)/u
