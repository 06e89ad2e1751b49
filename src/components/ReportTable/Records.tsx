import { Text, View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import { type Grid, isWide } from '../../report/grid'
import { Notes } from '../Notes'
import { useOpened } from '../Notes/useOpened'
import { bearsMark } from './bearsMark'
import type { ReportTableProps } from './props'
import { type Line, recordsOf, type TableRecord } from './rowByRow'
import { Words } from './Words'

interface RecordsProps extends ReportTableProps {
  grid: Grid
}

/** A table row by row, each cell with its heads beside it, above it where the screen is narrow. */
export function Records(props: RecordsProps) {
  return (
    <View className="report-table" {...aria({ role: 'list' })}>
      {recordsOf(props.grid).map((record) => (
        <OneRecord key={record.row} {...props} record={record} />
      ))}
    </View>
  )
}

function OneRecord({ record, grid, section, notes, ...props }: RecordsProps & OneRecordProps) {
  const { opened, toggle } = useOpened(notes)
  const noted = { notes, opened, onNote: toggle }
  return (
    <View className="report-table__record" {...aria({ role: 'listitem' })}>
      {record.lines.map(({ heads, cell, continues }) => [
        heads.length > 0 && (
          <View key={`heads-${cell.column}`} className="report-table__heads">
            {heads.map((head) => (
              <Words
                key={`${head.row}-${head.column}`}
                section={section}
                cell={head.cell}
                // Explained once is enough, and heads stand in every record.
                lighting={{ ...props, onTerm: undefined }}
                noted={noted}
              />
            ))}
          </View>
        ),
        <View key={cell.column} className={`report-table__value ${classOf({ heads, cell }, grid)}`}>
          {continues || cell.cell.paragraphs.length === 0 ? (
            <Text className="report-table__said">
              {continues ? '与上一行共用一格' : '此格为空'}
            </Text>
          ) : (
            <Words section={section} cell={cell.cell} lighting={props} noted={noted} />
          )}
        </View>,
      ])}
      {bearsMark(
        notes,
        record.lines.flatMap(({ heads, cell }) => [...heads, cell]),
      ) && <Notes notes={opened} words={props.words} />}
    </View>
  )
}

interface OneRecordProps {
  record: TableRecord
}

function classOf({ heads, cell }: Pick<Line, 'heads' | 'cell'>, grid: Grid): string {
  const classes = [
    heads.length === 0 && 'report-table__value--alone',
    cell.cell.heads && 'report-table__value--head',
    cell.cell.heads === 'column' && isWide(grid, cell) && 'report-table__value--group',
  ]
  return classes.filter(Boolean).join(' ')
}
