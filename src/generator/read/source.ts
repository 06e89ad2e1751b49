import type { Diagnostic } from '../ground/diagnostics'
import type { Line } from '../ground/line'

/** What reading a file gives: its lines with their places, and what was noticed on the way. */
export interface Source {
  lines: Line[]
  diagnostics: Diagnostic[]
}
