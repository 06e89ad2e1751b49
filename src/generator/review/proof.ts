/** The page on which a publisher looks at what was understood of a report, and signs it off. */
import { html, type Markup, styles } from '../../html'
import { groupBy } from '../../report/groupBy'
import { walk } from '../../report/outline'
import { segmentsOf } from '../../report/segments'
import type { EditionBundle, Figure, Paragraph, Section } from '../../report/types'
import type { Account } from '../ground/account'
import type { Diagnostic } from '../ground/diagnostics'
import { accountLine, FURNITURE } from './accountWords'

/** What is laid before the publisher. */
interface Compiled {
  edition: EditionBundle
  account: Account
  diagnostics: readonly Diagnostic[]
}

/**
 * A self-contained HTML page: the report with every figure lit, beside each paragraph what was
 * read in it, every remark at its place, and at the end what of the source is not shown.
 */
export function proofPage({ edition, account, diagnostics }: Compiled): string {
  const { meta, figures } = edition
  const name = meta.title || edition.id
  const byParagraph = groupBy(figures, ({ paragraphId }) => paragraphId)
  const remarks = placed(edition, diagnostics)
  const facts: [string, string | number | null][] = [
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
  return html`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>核对：${name}</title>
${styles(STYLE)}
<h1>${name}</h1>
<p>左边是读者将看到的报告，标出的是读出的数据；右边是对数据的理解。请逐段对照原件，确认无误再发布。</p>
<dl>${facts.map(([fact, value]) => html`<dt>${fact}</dt><dd>${value ?? '没有印出'}</dd>`)}</dl>
${remarks.get('')?.map(remarkLine)}
<table>
${[...walk(edition.sections)].map((section) => sectionRows(section, byParagraph, remarks))}</table>
${unshown(account)}</html>
`.markup
}

const STYLE = `
:root { color-scheme: light dark; font: 17px/1.75 system-ui, sans-serif }
body { max-width: 72rem; margin: 0 auto; padding: 1rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem }
dt { opacity: .7 } dd { margin: 0; overflow-wrap: anywhere }
table { width: 100%; border-collapse: collapse }
th { text-align: left; padding: 1rem .5rem .25rem }
td { vertical-align: top; padding: .5rem; border-top: 1px solid #8886; width: 50% }
td small, th small { opacity: .7; font-weight: normal }
mark { background: none; color: inherit; text-decoration: underline 2px #b5482f; text-underline-offset: .2em }
ol { margin: 0; padding-left: 1.6em; font-size: .85rem; line-height: 1.5 }
.remark { border-left: 4px solid #b5482f; padding-left: .5rem; margin: .25rem 0 }
@media (max-width: 40rem) { td { display: block; width: auto } }
`

function sectionRows(
  section: Section,
  byParagraph: ReadonlyMap<string, Figure[]>,
  remarks: ReadonlyMap<string, Diagnostic[]>,
): Markup {
  const heading =
    `${section.marker}${section.title}` ||
    (section.id === 'intro' ? '（第一个标题之前）' : '（没有标题的小结）')
  const indent = '　'.repeat(section.level - 1)
  return html`<tr><th colspan="2">${remarks.get(section.id)?.map(remarkLine)}${indent}${heading} <small>${section.id}</small></th></tr>
${section.paragraphs.map((paragraph) =>
  paragraphRow(paragraph, byParagraph.get(paragraph.id) ?? [], remarks.get(paragraph.id) ?? []),
)}`
}

function paragraphRow(
  paragraph: Paragraph,
  figures: readonly Figure[],
  remarks: readonly Diagnostic[],
): Markup {
  const { line } = paragraph.source
  return html`<tr><td>${remarks.map(remarkLine)}${lit(paragraph, figures)} <small>第${line}行</small></td><td><ol>${figures.map(understood)}</ol></td></tr>
`
}

/** What of the source is not shown, word for word, so that it can be held against the original. */
function unshown({ furniture, leftOut }: Account): Markup {
  const rows = [
    ...leftOut.map(({ text, place }) => ({ kind: '没有收入', text, place })),
    ...furniture.map(({ kind, text, place }) => ({ kind: FURNITURE[kind], text, place })),
  ]
  if (rows.length === 0) return html`<h2>原文的字都在上面</h2>`
  return html`<h2>原文里没有显示在上面的文字</h2>
<table>
${rows.map(
  ({ kind, text, place }) =>
    html`<tr><td>${text} <small>第${place.line}行</small></td><td>${kind}</td></tr>
`,
)}</table>
`
}

function lit(paragraph: Paragraph, figures: readonly Figure[]): Markup[] {
  return segmentsOf(paragraph, figures).map(({ text, figure }) =>
    figure ? html`<mark title="${figure.id}">${text}</mark>` : html`${text}`,
  )
}

const BOUNDS: Record<Figure['bound'], string> = {
  exact: '',
  over: '，多于',
  atLeast: '，不少于',
  within: '，不超过',
  about: '，大约',
  near: '，接近',
}

function understood(figure: Figure): Markup {
  const { label, text, value, unit, bound, change, whole, id } = figure
  const amount = typeof value === 'number' ? String(value) : value.join(' 到 ')
  const ties = [
    change
      ? `${change.direction === 'up' ? '上升' : '下降'}${change.since ? `（${change.since}）` : ''}`
      : '',
    change?.of ? `说的是 ${change.of}` : '',
    change?.previous === undefined ? '' : `推算前值 ${change.previous}`,
    change?.previousFigure ? `前值 ${change.previousFigure}` : '',
    whole ? `是 ${whole} 的一部分` : '',
  ].filter(Boolean)
  const tail = ties.length > 0 ? `；${ties.join('，')}` : ''
  return html`<li>${label}：<b>${text}</b>（${amount} ${unit}${BOUNDS[bound]}${tail}）<small>${id}</small></li>`
}

/** Remarks by the section or paragraph that they are on; '' for those on the whole report. */
function placed(
  edition: EditionBundle,
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, Diagnostic[]> {
  const lines: { line: number; id: string }[] = []
  for (const section of walk(edition.sections)) {
    const first = section.paragraphs[0]
    if (first) lines.push({ line: first.source.line, id: section.id })
    for (const { id, source } of section.paragraphs) lines.push({ line: source.line, id })
  }
  return groupBy(diagnostics, ({ line, column }) => {
    const isGeneral = line === 1 && column === 1
    return isGeneral ? '' : (lines.find((one) => one.line >= line)?.id ?? '')
  })
}

function remarkLine({ line, column, code, message }: Diagnostic): Markup {
  return html`<p class="remark">第${line}行第${column}字 ${code}：${message}</p>`
}
