import { Tap } from '../../components/Tap'
import { download } from '../../platform/browser/download'
import { copy } from '../../platform/clipboard/index.h5'
import { address } from '../../report/address'
import { csvOf, tabbed } from '../../report/csv'
import { figureTable } from '../../report/figureTable'
import { toPath } from '../../report/path'
import type { TakeTableProps } from './TakeTable'

export type { TakeTableProps }

/** Takes the table along, as a text to paste or as a file. */
export function TakeTable({ edition, lists }: TakeTableProps) {
  const table = () =>
    figureTable(
      edition,
      lists,
      (e, f) => new URL(toPath(address('figure', { e, f })), document.baseURI).href,
    )
  const save = () => {
    const file = new Blob([csvOf(table())], { type: 'text/csv;charset=utf-8' })
    download(file, `${edition.meta.title}里的数字.csv`)
  }
  return (
    <>
      <Tap className="figures__tool" onTap={() => copy(tabbed(table()), '表格已复制')}>
        复制
      </Tap>
      <Tap className="figures__tool" onTap={save}>
        下载CSV
      </Tap>
    </>
  )
}
