import { type CheerioAPI, load } from 'cheerio'
import { lettersIn } from '../ground/account'
import { refuse } from '../ground/diagnostics'
import { rawLine } from '../ground/line'
import type { Source } from './source'

type Root = ReturnType<CheerioAPI['root']>[0]
type AnyNode = NonNullable<Root> | NonNullable<Root>['children'][number]

const DROPPED =
  'script, style, noscript, template, iframe, form, nav, header nav, footer, button, select, svg, object, [hidden]'
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
/** A block of this many characters is running text, not a menu. */
const RUNNING = 25
/** The article is the deepest element that holds this share of the page's running text. */
const SHARE = 0.8
const LONGEST_FACT = 160

/**
 * Text blocks of a saved page: the article's, and before them those of the page's head that
 * print its title, date or source. `line` counts text blocks.
 */
export function readHtml(html: string): Source {
  refuseNested(html)
  const $ = load(html)
  $(DROPPED).remove()
  const root = $('body')[0] ?? ($.root()[0] as AnyNode)
  const article = articleIn($, root)
  const before: string[] = []
  collect(root, before, article)
  const facts = before.filter(isFact)
  const blocks = blocksOf(article)
  const title = $('title')
    .text()
    .trim()
    .replace(/[-_|].*$/u, '')
    .trim()
  const titled = [...facts, ...blocks.slice(0, 5)].some((text) => /报告|总结|情况/u.test(text))
  const lines = titled || title === '' ? [...facts, ...blocks] : [title, ...facts, ...blocks]
  return {
    lines: lines.map((text, index) => rawLine(text, index + 1)),
    tables: [],
    notes: [],
    furniture: [],
    leftOut: [],
    diagnostics: [],
    written: lines.reduce((sum, text) => sum + lettersIn(text), 0),
  }
}

/** No real page nests deeper; the parser's time grows with depth times length. */
const DEEPEST = 500

function refuseNested(html: string): void {
  let depth = 0
  for (const [, closing] of html.matchAll(
    /<(\/?)(?:div|span|font|table|section|ul|b|i|em|a)\b/giu,
  )) {
    depth += closing ? -1 : 1
    if (depth > DEEPEST)
      refuse('TOO-LARGE', '网页的标签套了太多层，读不出正文。请复制正文，存为 .txt 再试。')
  }
}

/** Text blocks of an element in order: paragraphs, cells, what <br> parts. */
export function blocksOf(node: AnyNode): string[] {
  const blocks: string[] = []
  collect(node, blocks, undefined)
  return blocks
}

/** Adds the text blocks below a node; stops at `until` and then returns true. */
function collect(root: AnyNode, blocks: string[], until: AnyNode | undefined): boolean {
  let open = ''
  const close = (): void => {
    const text = open.replaceAll(/[ \t\r\n]+/gu, ' ').trim()
    if (text !== '') blocks.push(text)
    open = ''
  }
  // A stack of its own: pages nest deeper than the call stack likes.
  const stack: (AnyNode | 'close' | ' | ')[] = [root]
  while (stack.length > 0) {
    const node = stack.pop() as AnyNode | 'close' | ' | '
    if (node === 'close') close()
    else if (node === ' | ') open += ' | '
    else if (node === until) {
      close()
      return true
    } else if (node.type === 'text') open += node.data
    else if ('children' in node) {
      const name = node.type === 'tag' ? node.name : ''
      if (name === 'br') close()
      const isBlock = BLOCKS.has(name)
      if (isBlock) close()
      if (isBlock) stack.push('close')
      const isCell = (name === 'td' || name === 'th') && node.next !== null
      if (isCell) stack.push(' | ')
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as AnyNode)
    }
  }
  close()
  return false
}

/** Descends while one child holds nearly all of the running text. */
function articleIn($: CheerioAPI, root: AnyNode): AnyNode {
  const lengths = new Map<AnyNode, number>()
  measure(root, lengths)
  const all = lengths.get(root) ?? 0
  let article = root
  for (;;) {
    const children = 'children' in article ? article.children : []
    const heir = children.find((child) => (lengths.get(child) ?? 0) >= all * SHARE)
    if (!heir || all === 0 || heir.type !== 'tag') return article
    if (/^(?:p|tr|td|table|tbody|span|font|strong|b)$/u.test(heir.name)) {
      if ($(heir).find('p, br, div').length === 0) return article
    }
    article = heir
  }
}

/** Length of running text below each node, leaves first. */
function measure(root: AnyNode, lengths: Map<AnyNode, number>): void {
  const order: AnyNode[] = [root]
  for (let i = 0; i < order.length; i++) {
    const node = order[i] as AnyNode
    if ('children' in node) for (const child of node.children) order.push(child)
  }
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i] as AnyNode
    if (node.type === 'text') {
      const length = node.data.trim().length
      lengths.set(node, length >= RUNNING ? length : 0)
    } else if ('children' in node) {
      let sum = 0
      for (const child of node.children) sum += lengths.get(child) ?? 0
      lengths.set(node, sum)
    }
  }
}

/** Whether a block of the page's head prints a title, a date or a source. */
function isFact(text: string): boolean {
  if (text.length > LONGEST_FACT || /今天是/u.test(text)) return false
  return (
    /(?:时间|日期|来源)\s?[:：]|(?:19|20)\d{2}[-年./]\d{1,2}[-月./]\d{1,2}/u.test(text) ||
    (/(?:报告|总结)$/u.test(text) && text.length >= 8)
  )
}
