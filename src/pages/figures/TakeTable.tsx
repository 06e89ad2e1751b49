import { Tap } from '../../components/Tap'
import { copy } from '../../platform/clipboard'
import { tabbed } from '../../report/csv'
import { figureTable } from '../../report/figureTable'
import type { FigureList } from '../../report/groups'
import type { EditionBundle } from '../../report/types'

export interface TakeTableProps {
  edition: EditionBundle
  /** The figures in the order in which they are shown. */
  lists: readonly FigureList[]
}

/** Takes the table along: in WeChat, where our addresses open nowhere else, as a text. */
export function TakeTable({ edition, lists }: TakeTableProps) {
  return (
    <Tap
      className="figures__tool"
      onTap={() => copy(tabbed(figureTable(edition, lists, () => undefined)), '')}
    >
      复制
    </Tap>
  )
}
