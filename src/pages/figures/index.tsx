import { first } from '../../content/slots/first'
import { Page, usePage } from '../Page'
import { Figures } from './Figures'
import './index.css'

/** 数据: every figure of the report, to look at rather than to read. */
export default function FiguresPage() {
  const { edition, opening } = usePage(first)
  const title = `${edition?.when ?? ''}报告里的数字`
  return (
    <Page what="这份报告" title={title} tab="figures" className="figures" opening={opening}>
      {edition && <Figures key={edition.id} edition={edition} title={title} />}
    </Page>
  )
}
