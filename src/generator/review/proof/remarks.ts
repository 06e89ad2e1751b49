/** Remarks to the publisher, each at its place. */
import { html, type Markup } from '../../../html'
import { groupBy } from '../../../report/groupBy'
import { walk } from '../../../report/outline'
import type { EditionBundle } from '../../../report/types'
import type { Diagnostic } from '../../ground/diagnostics'

/** Remarks by the section or paragraph that they are on; '' for those on the whole report. */
export function remarksByPlace(
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

export function remarkLine({ line, column, code, message }: Diagnostic): Markup {
  const place = line === 1 && column === 1 ? '' : `第${line}行第${column}字　`
  return html`<p class="remark">${place}${message} <small>${code}</small></p>`
}
