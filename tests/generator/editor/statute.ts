import { inLawOrder } from '../../../src/report/citation'
import { readNumeral } from '../../../src/report/numerals'
import type { ArticleNumber } from '../../../src/report/types'

/**
 * A statute's articles as printed, in its order: number → its lines, a paragraph (款) or an item (项)
 * each. `text` is the statute with an article's head (第二十条, 第二十条之一) at the start of a line,
 * white space or directly the article's words behind it; headings of chapters start with #. Narrow
 * brackets of an item's number are written wide, as in print.
 */
export function articlesOf(text: string): Map<ArticleNumber, string[]> {
  const articles = new Map<ArticleNumber, string[]>()
  const lines = text.split('\n').map((line) => line.trim())
  const heads = new Map(rising(lines.flatMap(headIn)).map((head) => [head.at, head]))
  let open: string[] | undefined
  for (const [at, line] of lines.entries()) {
    const head = heads.get(at)
    if (head) {
      open = head.words === '' ? [] : [head.words]
      articles.set(head.article, open)
    } else if (line.startsWith('#')) open = undefined
    else if (line && !line.startsWith('<!--')) open?.push(line.replace(NARROW, '（$1）'))
  }
  return articles
}

/** A line that may begin an article. */
interface Head {
  article: ArticleNumber
  /** The article's words on the same line. */
  words: string
  /** Index of the line. */
  at: number
}

function headIn(line: string, at: number): Head[] {
  const [, ordinal = '', inserted, rest = ''] = HEAD.exec(line) ?? []
  const number = readNumeral(ordinal)
  if (number === undefined || REFERS.test(rest)) return []
  const article: ArticleNumber = inserted ? `${number}-${readNumeral(inserted) ?? 0}` : number
  return [{ article, words: rest.trim(), at }]
}

/**
 * The heads whose numbers rise from the first to the last, as many as can be: what stands out of
 * their order is a paragraph that begins with the name of another article. Where a number comes
 * twice the later is the head, for before an article only others can speak of it.
 */
function rising(heads: readonly Head[]): Head[] {
  interface Run {
    head: Head
    before: Run | undefined
    length: number
  }
  const longest = (runs: readonly Run[]): Run | undefined =>
    runs.reduce<Run | undefined>(
      (best, run) => (run.length >= (best?.length ?? 0) ? run : best),
      undefined,
    )
  const runs: Run[] = []
  for (const head of heads) {
    const before = longest(runs.filter((run) => inLawOrder(run.head.article, head.article) < 0))
    runs.push({ head, before, length: (before?.length ?? 0) + 1 })
  }
  const found: Head[] = []
  for (let run = longest(runs); run; run = run.before) found.unshift(run.head)
  return found
}

const HEAD =
  /^第([零一二三四五六七八九十百千]+)条(?:之([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]))?(.*)$/u
/** What stands behind an article's name where a sentence speaks of it: 第二十条规定的…, 第二十条第二款…. */
const REFERS =
  /^(?:之?规定[的，、]|所[列称述]|中?的|前[一两二三四]?款|[、，；。]|(?:和|与|或者?|以?及|至|到)第|第(?:[一二三四五六七八九十百千零]+[款项条]|（))/u
const NARROW = /^\(([一二三四五六七八九十]+)\)/u
