import { editions } from '#content'
import { whoseAndWhen } from '../../report/editionNames'
import { Page, usePage } from '../Page'
import { Figures } from './Figures'
import './index.css'

/** 数据: every figure of the report, to look at rather than to read. */
export default function FiguresPage() {
  const { edition } = usePage(editions)
  const title = `${edition ? whoseAndWhen(edition, editions) : ''}报告里的数字`
  return (
    <Page what="这份报告" title={title} tab="figures" className="figures">
      {edition && <Figures key={edition.id} edition={edition} title={title} />}
    </Page>
  )
}
