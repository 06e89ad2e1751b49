/** Pages that keep their article hidden until a script shows it. */
import type { CheerioAPI } from 'cheerio'
import { lettersIn } from '../../ground/account'
import { type Diagnostic, warning } from '../../ground/diagnostics'
import type { Aside } from './blocks'
import type { Node } from './page'
import { proseIn } from './prose'
import { type Walked, type Ways, walk } from './walk'

const SHORTEST_HELD = 60
/** Hidden prose is the article if it is so many times what the page shows. */
const TIMES = 3

/** Markup that a text area holds for a script is read as what it is: a hidden part of the page. */
export function openTextAreas($: CheerioAPI): void {
  $('textarea').each((_, area) => {
    const held = $(area).text()
    if (/<(?:p|div|br|span)\b[^<>]*>/iu.test(held) && lettersIn(held) >= SHORTEST_HELD)
      $(area).replaceWith(`<div hidden>${held}</div>`)
  })
}

/** Walks over the page, and once more if what it hides is its article. */
export function readHidden(root: Node, ways: Ways): { walked: Walked; diagnostics: Diagnostic[] } {
  const walked = walk(root, ways)
  const shown = walked.blocks.reduce((sum, block) => sum + proseIn(block), 0)
  const [held] = walked.asides
    .filter(({ kind }) => kind === 'hidden' || kind === 'control')
    .sort((a, b) => proseOf(b) - proseOf(a))
  if (!held || proseOf(held) < Math.max(SHORTEST_HELD, shown * TIMES))
    return { walked, diagnostics: [] }
  const message =
    '这个网页的正文是隐藏的（要等脚本显示出来），已作为正文收入。请核对是不是读者看到的那一份。'
  return {
    walked: walk(root, { ...ways, unhidden: held.element }),
    diagnostics: [warning('HIDDEN', message)],
  }
}

function proseOf({ texts }: Aside): number {
  return texts.reduce((sum, text) => sum + proseIn({ text, linked: 0, marks: [] }), 0)
}
