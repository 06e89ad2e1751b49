import type { Note, Section, Table } from '../../report/types'
import type { Lighting } from '../FigureText'

export interface ReportTableProps extends Lighting {
  /** The section that it stands in. */
  section: Section
  table: Table
  notes: readonly Note[]
}
