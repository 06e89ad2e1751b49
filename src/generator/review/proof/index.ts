/** The page on which a publisher looks at what was understood of a report, and signs it off. */
import { html, type Markup, styles } from '../../../html'
import { blocksOf } from '../../../report/blocks'
import { groupBy } from '../../../report/groupBy'
import { titleMarks } from '../../../report/notes'
import { walk } from '../../../report/outline'
import type { EditionBundle, Section } from '../../../report/types'
import type { Account } from '../../ground/account'
import type { Diagnostic } from '../../ground/diagnostics'
import { accountLine } from '../accountWords'
import { type Beside, blockBeside } from './blocks'
import { notesList, withSuperscripts } from './notes'
import { remarkLine, remarksByPlace } from './remarks'
import { STYLE } from './style'
import { unshown } from './unshown'

/** What is laid before the publisher. */
interface Compiled {
  edition: EditionBundle
  account: Account
  diagnostics: readonly Diagnostic[]
}

/**
 * A self-contained HTML page: the report with every figure lit, beside each paragraph and table
 * what was read in it, every remark at its place, its notes, and at the end what of the source is
 * not shown.
 */
export function proofPage({ edition, account, diagnostics }: Compiled): string {
  const name = edition.meta.title || edition.id
  const beside: Beside = {
    figures: groupBy(edition.figures, ({ paragraphId }) => paragraphId),
    notes: edition.notes ?? [],
    remarks: remarksByPlace(edition, diagnostics),
  }
  return html`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>核对：${name}</title>
${styles(STYLE)}
<header>
<h1>${name}</h1>
<p>正文是读者将看到的报告，标出的是读出的数据；右边（窄屏上在下面）是对数据的理解。请逐段对照原件，确认无误再发布。</p>
${facts({ edition, account, diagnostics })}
${beside.remarks.get('')?.map(remarkLine)}
</header>
<main>
${[...walk(edition.sections)].map((section) => sectionBeside(section, beside))}</main>
${notesList(beside.notes)}
${unshown(account)}</html>
`.markup
}

function facts({ edition: { meta, figures }, account, diagnostics }: Compiled): Markup {
  const printed: [string, string | number | null][] = [
    ['标题', meta.title || null],
    ['发文机关', meta.issuer],
    ['报告年份', meta.year],
    ['发布日期', meta.publishedOn],
    ['来源', meta.source],
    ['数据', `${figures.length} 处`],
    ['提醒', `${diagnostics.length} 条`],
    ['字数', accountLine(account)],
    ['原件校验码', meta.sha256],
  ]
  return html`<dl>${printed.map(([fact, value]) => html`<dt>${fact}</dt><dd>${value ?? '没有印出'}</dd>`)}</dl>`
}

function sectionBeside(section: Section, beside: Beside): Markup {
  const { id, level, marker, title } = section
  const unnamed = id === 'intro' ? '（第一个标题之前）' : '（没有标题的小结）'
  const named = withSuperscripts([{ text: title }], titleMarks(beside.notes, id))
  const words = marker || title ? html`${marker}${named}` : html`${unnamed}`
  const rank = Math.min(level + 1, 6)
  return html`${beside.remarks.get(id)?.map(remarkLine)}
<h${rank} class="level${Math.min(level, 3)}">${words} <small>${id}</small></h${rank}>
${blocksOf(section).map((block) => blockBeside(section, block, beside))}`
}
