/** Remarks to the publisher: on the report, each at its place; on the editor's files, at the top. */
import { html, type Markup } from '../../../html'
import { groupBy } from '../../../report/groupBy'
import { walk } from '../../../report/outline'
import type { EditionBundle, Place } from '../../../report/types'
import type { FileDiagnostic } from '../../editor/files'
import type { Diagnostic } from '../../ground/diagnostics'

/** Where a section or a paragraph begins in the source. */
interface Beginning extends Place {
  id: string
}

/**
 * Remarks by the section or paragraph that they are on; '' for those on the whole report. What is
 * said of a figure is told where the figure is.
 */
export function remarksByPlace(
  edition: EditionBundle,
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, Diagnostic[]> {
  const figures = new Set(edition.figures.map(({ id }) => id))
  const beginnings: Beginning[] = []
  for (const section of walk(edition.sections)) {
    const first = section.paragraphs[0]?.source
    if (first) beginnings.push({ line: first.line, column: 1, id: section.id })
    for (const { id, source } of section.paragraphs) if (source) beginnings.push({ ...source, id })
  }
  const placed = diagnostics.filter(({ figure = '' }) => !figures.has(figure))
  return groupBy(placed, (diagnostic) => {
    const isGeneral = diagnostic.line === 1 && diagnostic.column === 1
    return isGeneral ? '' : (nearest(beginnings, diagnostic)?.id ?? '')
  })
}

/** What begins last before a place in its line, else the next after it: a heading may share a line. */
function nearest(beginnings: readonly Beginning[], { line, column }: Place): Beginning | undefined {
  const onLine = beginnings.filter((one) => one.line === line && one.column <= column)
  return onLine.at(-1) ?? beginnings.find((one) => one.line >= line)
}

const SEVERITIES: Record<Diagnostic['severity'], string> = { error: '错误', warning: '提醒' }

/** Says where by the report's own words, if they are known: who has a Word file sees no lines. */
export function remarkLine({ severity, line, column, code, message, words }: Diagnostic): Markup {
  const isGeneral = line === 1 && column === 1
  const place = isGeneral ? '' : `第${line}行第${column}字　`
  return html`<p class="remark ${severity}"><b>${SEVERITIES[severity]}</b>　${words ? `“${words}”　` : place}${message} <small>${code}</small></p>`
}

/** What is amiss with the editor's files; nothing where all is well. */
export function faultsOf(faults: readonly FileDiagnostic[]): Markup {
  if (faults.length === 0) return html``
  return html`<section id="faults"><h2>您的文件里有${faults.length}处要看</h2>
${faults.map(
  ({ file, diagnostic: { severity, line, code, message } }) =>
    html`<p class="remark ${severity}"><b>${SEVERITIES[severity]}</b>　${file.split('/').at(-1)} 第${line}行　${message} <small>${code}</small></p>
`,
)}</section>
`
}
