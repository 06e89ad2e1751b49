/** Remarks to the publisher, each at its place. */
import { html, type Markup } from '../../../html'
import { groupBy } from '../../../report/groupBy'
import { walk } from '../../../report/outline'
import type { EditionBundle, Place } from '../../../report/types'
import type { Diagnostic } from '../../ground/diagnostics'

/** Where a section or a paragraph begins in the source. */
interface Beginning extends Place {
  id: string
}

/** Remarks by the section or paragraph that they are on; '' for those on the whole report. */
export function remarksByPlace(
  edition: EditionBundle,
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, Diagnostic[]> {
  const beginnings: Beginning[] = []
  for (const section of walk(edition.sections)) {
    const first = section.paragraphs[0]
    if (first) beginnings.push({ line: first.source.line, column: 1, id: section.id })
    for (const { id, source } of section.paragraphs) beginnings.push({ ...source, id })
  }
  return groupBy(diagnostics, (diagnostic) => {
    const isGeneral = diagnostic.line === 1 && diagnostic.column === 1
    return isGeneral ? '' : (nearest(beginnings, diagnostic)?.id ?? '')
  })
}

/** What begins last before a place in its line, else the next after it: a heading may share a line. */
function nearest(beginnings: readonly Beginning[], { line, column }: Place): Beginning | undefined {
  const onLine = beginnings.filter((one) => one.line === line && one.column <= column)
  return onLine.at(-1) ?? beginnings.find((one) => one.line >= line)
}

export function remarkLine({ line, column, code, message }: Diagnostic): Markup {
  const place = line === 1 && column === 1 ? '' : `第${line}行第${column}字　`
  return html`<p class="remark">${place}${message} <small>${code}</small></p>`
}
