/** Reads a saved web page: its article with its tables and notes, apart from the site around it. */
import { load } from 'cheerio'
import { refuse } from '../../ground/diagnostics'
import type { Source } from '../source'
import { articleIn } from './article'
import { titleOf } from './head'
import { openTextAreas, readHidden } from './held'
import { listNumbers } from './lists'
import { notesIn } from './notes'
import type { Node } from './page'
import { sort } from './sort'
import { styleSheet } from './styles'
import type { Ways } from './walk'
import { lettersWritten } from './written'

/**
 * Text blocks of a saved page: the article's, and before them those of the page's head that
 * print its title, date or source. `line` counts text blocks. Refuses a page nested too deep.
 */
export function readHtml(html: string): Source {
  refuseNested(html)
  const $ = load(html)
  openTextAreas($)
  const root: Node = $('body')[0] ?? ($.root()[0] as Node)
  const ways = waysIn(root, $.root()[0] as Node)
  const { walked, diagnostics } = readHidden(root, ways)
  const sorted = sort(walked, {
    article: articleIn(root, walked),
    marks: ways.notes.marks,
    title: titleOf($('head title').first().text()),
  })
  const written = lettersWritten(root, ways.numbers.values()) + sorted.lettersOfTitle
  return { ...sorted.source, diagnostics, written }
}

function waysIn(root: Node, page: Node): Ways {
  const lookOf = styleSheet(page)
  const notes = notesIn(root, lookOf)
  const numbers = listNumbers(root, lookOf)
  // A note in a numbered list has its mark already.
  for (const start of notes.starts.keys()) numbers.delete(start)
  return { lookOf, notes, numbers, unhidden: undefined }
}

/** No real page nests deeper; the parser's time grows with depth times length. */
const DEEPEST = 500

function refuseNested(html: string): void {
  let depth = 0
  for (const [, closing] of html.matchAll(
    /<(\/?)(?:div|span|font|table|section|article|center|blockquote|ul|ol|dl|sup|sub|b|i|em|a)\b/giu,
  )) {
    depth += closing ? -1 : 1
    if (depth > DEEPEST)
      refuse('TOO-LARGE', '网页的标签套了太多层，读不出正文。请复制正文，存为 .txt 再试。')
  }
}
