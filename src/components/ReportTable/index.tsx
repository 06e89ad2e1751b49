import { useContext, useMemo } from 'react'
import { useWindowWidth } from '../../platform/width'
import { gridOf } from '../../report/grid'
import { marksIn } from '../../report/notes'
import { BodySize } from '../Screen/textSize'
import { columnsOf, widthOf } from './columns'
import type { ReportTableProps } from './props'
import { Records } from './Records'
import { Rows } from './Rows'
import './index.css'

/** The margins of page and panel, and the widest that a page's column grows, in CSS pixels. */
const AROUND = 66
const WIDEST = 646

/**
 * A table of the report: side by side where the screen has room for its columns, else row by row,
 * each cell with its heads beside it. Nothing scrolls out of sight.
 */
export function ReportTable(props: ReportTableProps) {
  const { section, table, figures, notes } = props
  const grid = useMemo(() => gridOf(table), [table])
  const room = Math.min(useWindowWidth() - AROUND, WIDEST) / useContext(BodySize)
  const columns = columnsOf(grid, room, (cell) =>
    widthOf(cell, section.paragraphs, figures, (id) => marksIn(notes, id).length),
  )
  return columns ? (
    <Rows {...props} grid={grid} columns={columns} />
  ) : (
    <Records {...props} grid={grid} />
  )
}
