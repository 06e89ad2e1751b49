import type { Place } from '../../report/types'

/** One remark to the publisher, as a compiler gives it. */
export interface Diagnostic {
  severity: 'error' | 'warning'
  /** Stable, for scripts: `EMPTY`, `NUMBERING-GAP`. */
  code: string
  /** Chinese: what was seen, what was expected, what to do. */
  message: string
  /** 1-based place in the source; 1:1 where the remark is on the whole file. */
  line: number
  column: number
  /**
   * How the paragraph that it is about begins, where the source's program shows no such numbers: a
   * Word file's, a page's.
   */
  words?: string
  /** Id of the figure that it is about, where it is about one. */
  figure?: string
}

/** Makes a warning: the edition is compiled, but a person should look. */
export function warning(
  code: string,
  message: string,
  place: Place = { line: 1, column: 1 },
): Diagnostic {
  return { severity: 'warning', code, message, line: place.line, column: place.column }
}

/** Makes an error: nothing may be published from this source as it stands. */
export function error(
  code: string,
  message: string,
  place: Place = { line: 1, column: 1 },
): Diagnostic {
  return { severity: 'error', code, message, line: place.line, column: place.column }
}

/** `FILE:LINE:COLUMN: error CODE: message`, with the words of the place behind where it has some. */
export function formatDiagnostic(file: string, diagnostic: Diagnostic): string {
  const { severity, code, message, line, column, words } = diagnostic
  const where = words === undefined ? '' : `（在“${words}”一段）`
  return `${file}:${line}:${column}: ${severity} ${code}: ${message}${where}`
}

/** Thrown by a step that cannot go on; carries what the publisher is told. */
export class Refusal extends Error {
  constructor(readonly diagnostics: Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join('\n'))
    this.name = 'Refusal'
  }
}

/** Refuses with a single error. */
export function refuse(code: string, message: string, place?: Place): never {
  throw new Refusal([error(code, message, place)])
}
