import { View } from '@tarojs/components'
import { aria, type Spoken } from '../../platform/aria'
import { type Grid, headsOf, type PlacedCell } from '../../report/grid'
import { cellText, textOfAll, underHeads } from '../../report/tableWords'
import { Notes } from '../Notes'
import { useOpened } from '../Notes/useOpened'
import { bearsMark } from './bearsMark'
import type { ReportTableProps } from './props'
import { Words } from './Words'

interface RowsProps extends ReportTableProps {
  grid: Grid
  /** The columns' shares of the width. */
  columns: readonly number[]
}

/** A table side by side, as printed. */
export function Rows(props: RowsProps) {
  return (
    <View className="report-table" {...aria({ role: 'table' })}>
      {props.grid.rows.map((cells, row) => (
        // The order of the rows never changes.
        <Row key={`row-${row}`} {...props} cells={cells} />
      ))}
    </View>
  )
}

function Row({ cells, grid, columns, section, notes, ...props }: RowsProps & RowProps) {
  const { opened, toggle } = useOpened(notes)
  const noted = { notes, opened, onNote: toggle }
  return (
    <View className="report-table__row" {...aria({ role: 'row' })}>
      {cells.map((placed) => (
        <View
          key={placed.column}
          className={`report-table__cell ${classOf(placed)}`}
          style={{ width: widthOf(placed, columns) }}
          {...aria(spokenOf(placed))}
        >
          <Words section={section} cell={placed.cell} lighting={props} noted={noted} />
        </View>
      ))}
      {bearsMark(notes, cells) && <Notes notes={opened} words={props.words} role="cell" />}
    </View>
  )

  function spokenOf(placed: PlacedCell): Spoken {
    const { heads, paragraphs } = placed.cell
    if (heads && paragraphs.length > 0) return { role: `${heads}header` }
    const { group, row, column } = headsOf(grid, placed)
    const under = textOfAll(section, [...group, ...row, ...column])
    return { role: 'cell', label: underHeads(under, cellText(section, placed.cell)) || undefined }
  }
}

interface RowProps {
  cells: readonly PlacedCell[]
}

function classOf({ cell, columns }: PlacedCell): string {
  if (!cell.heads) return ''
  return `report-table__cell--${cell.heads === 'column' && columns > 1 ? 'group' : cell.heads}`
}

function widthOf({ column, columns }: PlacedCell, shares: readonly number[]): string {
  const share = shares.slice(column, column + columns).reduce((sum, one) => sum + one, 0)
  return `${(share * 100).toFixed(2)}%`
}
