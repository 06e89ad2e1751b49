/** The page on which a publisher looks at what was understood of a report, and signs it off. */
import { html, type Markup, script, styles } from '../../../html'
import { groupBy } from '../../../report/groupBy'
import { sectionIdOf, walk } from '../../../report/outline'
import type { EditionBundle, Question, Series, Whose } from '../../../report/types'
import { ask } from '../../ask'
import type { FileDiagnostic } from '../../editor/files'
import type { Account } from '../../ground/account'
import type { Diagnostic } from '../../ground/diagnostics'
import { accountLine } from '../accountWords'
import { factsOf } from '../facts'
import { bar } from './bar'
import type { Beside } from './blocks'
import { changedSince, type Signed } from './changed'
import { doubtful } from './doubtful'
import { type Entry, entriesOf } from './entries'
import { notesList } from './notes'
import { policy } from './policy'
import type { Asked } from './questions'
import { faultsOf, remarkLine, remarksByPlace } from './remarks'
import { SCRIPT } from './script'
import { sectionBeside } from './sections'
import { seriesList } from './series'
import { signing } from './signing'
import { STYLE } from './style'
import { unshown } from './unshown'

/** What is laid before the publisher. */
interface Proof {
  /** As readers get it. */
  edition: EditionBundle
  /** As the program made it, without the editor. */
  drafted: EditionBundle
  account: Account
  /** On the report. */
  diagnostics: readonly Diagnostic[]
  /** On the editor's files. */
  faults: readonly FileDiagnostic[]
  /** What the app says beside it of whose it is. */
  whose: Whose
  /** Those that one of its figures is in, and all editions that have figures in them. */
  series: readonly Series[]
  editions: readonly EditionBundle[]
  /** On this report; those on law have a sheet of their own. */
  questions: readonly Question[]
  /** Hash over the generated files: what is signed. Undefined while an error forbids it. */
  signOff?: string
  signed?: Signed
}

/**
 * A self-contained HTML page: the report with every figure lit and numbered, beside each paragraph
 * and table what was read in it, with a box to tick; what is doubtful before all else; every remark
 * at its place; what of the source is not shown; and lines to sign on. It runs no script but its
 * own, and fetches nothing.
 */
export function proofPage(proof: Proof): string {
  const { edition, account, diagnostics, faults, signOff, signed } = proof
  const name = edition.meta.title || edition.id
  const entries = entriesOf({ ...proof, changes: signed?.changes })
  const beside: Beside = {
    edition,
    numbers: new Map(entries.map(({ figure, number }) => [figure.id, number])),
    entries: groupBy(entries, ({ figure }) => figure.paragraphId),
    remarks: remarksByPlace(edition, diagnostics),
    asked: askedByPlace(proof),
  }
  const hasErrors = [...faults.map(({ diagnostic }) => diagnostic), ...diagnostics].some(
    ({ severity }) => severity === 'error',
  )
  return html`<!doctype html>
<html lang="zh-CN" data-edition="${edition.id}">
<head>
<meta charset="utf-8">
${policy(SCRIPT, STYLE)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>核对：${name}</title>
${styles(STYLE)}
</head>
<body>
<header>
<h1 id="title">${name}</h1>
<p>正文是读者将看到的报告，标出的是读出的数据，都编了号；同一个号后面是对它的说明。请对照原件逐处核对，对的打勾，不对的点“改说明”。</p>
<noscript><p class="remark">浏览器关闭了脚本：勾打了不会记住，请打印出来核对。</p></noscript>
<p class="remark" id="forgets" hidden>浏览器不让这一页记东西：打的勾关了页面就没有了，请一次看完或打印出来核对。</p>
${contents(entries, proof)}
${faultsOf(faults)}
${beside.remarks.get('')?.map(remarkLine)}
${facts(proof)}
</header>
<main>
${doubtful(edition, entries)}
${signed && changedSince(signed)}
<div id="report">
${[...walk(edition.sections)].map((section) => sectionBeside(section, beside))}</div>
${notesList(edition.notes ?? [])}
${seriesList(proof.series, edition, proof.editions)}
${unshown(account)}
${signing(signOff, hasErrors)}
</main>
${bar(entries.length)}
${script(SCRIPT)}
</body>
</html>
`.markup
}

function contents(entries: readonly Entry[], { faults, series, signed }: Proof): Markup {
  const first = entries.filter(({ reasons }) => reasons.length > 0).length
  const links: [string, string | false | undefined][] = [
    ['faults', faults.length > 0 && `您的文件里有${faults.length}处要看`],
    ['first', first > 0 && `先看这${first}处`],
    ['changed', signed && '和上次签的相比'],
    ['report', '正文和数据'],
    ['series', series.length > 0 && '各年的数'],
    ['unshown', '没有显示的文字'],
    ['sign', '签字'],
  ]
  return html`<nav aria-label="这一页">${links.map(([id, words]) => html`${words && html`<a href="#${id}">${words}</a> `}`)}</nav>`
}

function facts(proof: Proof): Markup {
  const { account, diagnostics, questions } = proof
  const { meta, figures } = proof.edition
  const printed: [string, string | number | null][] = [
    ['标题', meta.title || null],
    ...factsOf(proof),
    ['数据', `${figures.length} 处`],
    ['题目', `${questions.length} 道`],
    ['提醒', `${diagnostics.length} 条`],
    ['字数', accountLine(account)],
    ['原件校验码', meta.sha256],
  ]
  return html`<dl>${printed.map(([fact, value]) => html`<dt>${fact}</dt><dd>${value ?? '没有'}</dd>`)}</dl>`
}

/** Questions by the paragraph that they rest on, or else the section. */
function askedByPlace({ edition, questions }: Proof): Map<string, Asked[]> {
  const generated = new Map(ask(edition).map(({ id, stem }) => [id, stem]))
  const paragraphs = new Set(
    [...walk(edition.sections)].flatMap((section) => section.paragraphs.map(({ id }) => id)),
  )
  const asked = questions.map((question) => ({
    question,
    isGenerated: generated.get(question.id) === question.stem,
  }))
  return groupBy(asked, ({ question: { basis, sections } }) => {
    if ('paragraphId' in basis && paragraphs.has(basis.paragraphId)) return basis.paragraphId
    return sections[0] ?? ('paragraphId' in basis ? sectionIdOf(basis.paragraphId) : '')
  })
}
