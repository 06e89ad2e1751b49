/** Finds the article on a page: by the prose of whole blocks, however their text is cut up. */
import type { Block } from './blocks'
import { endsLikeTitle } from './head'
import { childrenOf, type Element, isElement, type Node } from './page'
import { isFoot, isLinked, isNumbered, isOftenFoot, keyOf, proseIn } from './prose'
import type { Walked } from './walk'

/** The blocks of an article: from the first up to but without the last. */
export interface Article {
  from: number
  to: number
  /** The element that holds it. */
  holder: Node
  /** Blocks in it that are the site's, and those of another copy of it. */
  page: ReadonlySet<number>
  copies: ReadonlySet<number>
}

/** An element with this share of the prose may be all of the article. */
const SHARE = 0.8
/** Parts beside each other with this share may be copies. */
const SHARE_OF_COPY = 0.25
/** Blocks; a sentence said twice is no copy. */
const SHORTEST_COPY = 2
/** A sentence that long beside the article is a part of it. */
const LONG_SENTENCE = 25

/** Descends while one child holds nearly all prose and nothing beside it looks like a part. */
export function articleIn(root: Node, { blocks, ranges }: Walked): Article {
  const prose = blocks.map(proseIn)
  const copies = new Set<number>()
  const proseOf = ({ from, to }: Range): number => {
    let sum = 0
    for (let i = from; i < to; i++) sum += copies.has(i) ? 0 : (prose[i] as number)
    return sum
  }
  const site = siteBlocks(root, blocks, ranges, proseOf)
  let holder = root
  let range: Range = ranges.get(root) ?? { from: 0, to: blocks.length }
  for (;;) {
    const children = childrenOf(holder).flatMap((child) => {
      const own = ranges.get(child)
      return own && own.to > own.from ? [{ child, ...own }] : []
    })
    for (const i of copiesAmong(children, { blocks, prose, proseOf, whole: proseOf(range) }))
      copies.add(i)
    const all = proseOf(range)
    const heir = children.find((child) => all > 0 && proseOf(child) >= all * SHARE)
    if (!heir || heir.to - heir.from < 2) break
    const others = children.filter((child) => child !== heir)
    if (others.some((other) => isPart(other, blocks, site, copies))) break
    holder = heir.child
    range = heir
  }
  const page = linkRuns(blocks, range)
  return { ...trimmed(blocks, range, { site, page, prose }), holder, page, copies }
}

interface Range {
  from: number
  to: number
}

function indices({ from, to }: Range): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

/** Whether blocks beside the most prose look like the article's: long sentences, parts, data. */
function isPart(
  range: Range,
  blocks: readonly Block[],
  site: ReadonlySet<number>,
  copies: ReadonlySet<number>,
): boolean {
  return indices(range).some((i) => {
    const block = blocks[i] as Block
    if (copies.has(i) || block.note !== undefined) return false
    if (isNumbered(block)) return true
    if (site.has(i) || isLinked(block)) return false
    if (block.cell) return !isFactsCell(block)
    return isSentence(block)
  })
}

/** Labels in the table of facts that government sites print above a document. */
const FACTS =
  /^(?:索\s*引\s*号|主题分类|信息分类|分类|体裁分类|发文机关|发文单位|发布机构|发布单位|公开方式|公开类别|公开形式|成文日期|生成日期|发布日期|发布时间|公开日期|印发日期|文\s*号|发文字号|有\s*效\s*性|标\s*题|名\s*称|信息名称|主题词|关键词|来源|信息来源)\s*[:：]?$/u

function isFactsCell({ cell, text }: Block): boolean {
  return cell !== undefined && (FACTS.test(text) || FACTS.test(text.split(/[:：]/u)[0] ?? ''))
}

/** Blocks of tables that print the facts of a page: two labels of them at least. */
export function factsTables(blocks: readonly Block[]): Set<number> {
  const labels = new Map<unknown, number>()
  for (const block of blocks)
    if (isFactsCell(block)) labels.set(block.cell?.grid, (labels.get(block.cell?.grid) ?? 0) + 1)
  const found = new Set<number>()
  blocks.forEach(({ cell }, index) => {
    if (cell && (labels.get(cell.grid) ?? 0) > 1) found.add(index)
  })
  return found
}

const SITE_TAG = /^(?:nav|header|footer|aside|menu)$/u
const SITE_NAME =
  /(?:^|[-_\s])(?:foot(?:er)?|bottom|copyright|nav(?:bar|igation)?|menu|side(?:bar)?|bread(?:crumbs?)?|crumbs?|location|position|share|related|relevant|recommend|search|login|toolbar|hot|links?)(?:[-_\s\d]|$)/iu

/** Blocks in elements that call themselves a site's and hold little of the prose. */
function siteBlocks(
  root: Node,
  blocks: readonly Block[],
  ranges: Walked['ranges'],
  proseOf: (range: Range) => number,
): Set<number> {
  const all = proseOf({ from: 0, to: blocks.length })
  const site = new Set<number>()
  for (const [node, range] of ranges) {
    if (node === root || !isElement(node) || range.to <= range.from) continue
    if (!SITE_TAG.test(node.name) && !(isNamedSite(node) && !hasSentence(blocks, range))) continue
    if (proseOf(range) > all * (1 - SHARE)) continue
    for (const i of indices(range)) site.add(i)
  }
  return site
}

function isNamedSite({ attribs }: Element): boolean {
  return SITE_NAME.test(attribs.class ?? '') || SITE_NAME.test(attribs.id ?? '')
}

/** Whether there is a sentence that a menu would not hold: a name alone proves little. */
function hasSentence(blocks: readonly Block[], range: Range): boolean {
  return indices(range).some((i) => isSentence(blocks[i] as Block))
}

function isSentence(block: Block): boolean {
  return proseIn(block) >= LONG_SENTENCE && /[。；]/u.test(block.text)
}

/** This many links in a row, each a block of its own, are a menu. */
const MENU = 3

/** Blocks of menus: links in a row, but for annexes. */
function linkRuns(blocks: readonly Block[], { from, to }: Range): Set<number> {
  const found = new Set<number>()
  let run: number[] = []
  for (let i = from; i <= to; i++) {
    const block = i < to ? blocks[i] : undefined
    if (block && isLinked(block) && !/^附件|\.(?:docx?|pdf|xlsx?|zip|wps)$/iu.test(block.text)) {
      run.push(i)
      continue
    }
    // What parts links, a bar say, is no word.
    if (block && run.length > 0 && !/[\p{L}\p{N}]/u.test(block.text)) continue
    if (run.length >= MENU) for (const index of run) found.add(index)
    run = []
  }
  return found
}

/** The range without the menus above its first and below its last words of its own. */
function trimmed(
  blocks: readonly Block[],
  range: Range,
  { site, page, prose }: { site: Set<number>; page: Set<number>; prose: readonly number[] },
): Range {
  const own = indices(range).filter((i) => {
    const block = blocks[i] as Block
    return ((prose[i] as number) > 0 && !site.has(i)) || isNumbered(block)
  })
  const first = own[0]
  const last = own.at(-1)
  if (first === undefined || last === undefined) return range
  const isSite = (i: number): boolean => site.has(i) || page.has(i)
  const lead = indices({ from: range.from, to: first })
  const title = lead.filter((i) => isTitle(blocks[i] as Block)).at(-1)
  const above =
    title === undefined
      ? lead.filter(isSite).at(-1)
      : lead.filter((i) => i < title && (isSite(i) || isLinked(blocks[i] as Block))).at(-1)
  let below = indices({ from: last + 1, to: range.to }).find(
    (i) => isSite(i) || isFoot((blocks[i] as Block).text),
  )
  const isFooter = below !== undefined && isFoot(blocks[below]?.text ?? '')
  while (isFooter && below !== undefined && isOftenFoot(blocks[below - 1]?.text ?? '')) below--
  return { from: above === undefined ? range.from : above + 1, to: below ?? range.to }
}

function isTitle(block: Block): boolean {
  return !isLinked(block) && ((block.level ?? 9) < 3 || endsLikeTitle(block.text))
}

/** The blocks of those children that another one holds too: the smaller, else the later. */
function copiesAmong(
  children: readonly Range[],
  page: {
    blocks: readonly Block[]
    prose: readonly number[]
    proseOf: (range: Range) => number
    whole: number
  },
): number[] {
  const large = children.filter(
    (child) =>
      child.to - child.from >= SHORTEST_COPY && page.proseOf(child) >= page.whole * SHARE_OF_COPY,
  )
  if (page.whole === 0) return []
  for (const copy of [...large].reverse())
    for (const other of large)
      if (other !== copy && page.proseOf(other) >= page.proseOf(copy) && repeats(copy, other, page))
        return indices(copy)
  return []
}

const SHARE_REPEATED = 0.9

function repeats(
  copy: Range,
  other: Range,
  {
    blocks,
    prose,
    proseOf,
  }: { blocks: readonly Block[]; prose: readonly number[]; proseOf: (range: Range) => number },
): boolean {
  const texts = indices(other)
    .map((i) => keyOf((blocks[i] as Block).text))
    .join('\n')
  const repeated = indices(copy)
    .filter((i) => (prose[i] as number) > 0 && texts.includes(keyOf((blocks[i] as Block).text)))
    .reduce((sum, i) => sum + (prose[i] as number), 0)
  return repeated >= proseOf(copy) * SHARE_REPEATED
}
