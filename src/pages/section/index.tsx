import { editions } from '../../content/generated'
import { shortTitle, unitOf } from '../../report/outline'
import { Page, usePage } from '../Page'
import { Reading } from './Reading'
import './index.css'

/** 章节: one reading unit, its sections as cards, their figures lit. */
export default function SectionPage() {
  const { query, edition } = usePage(editions)
  const { s = '', f, t, w } = query
  const unit = edition && unitOf(edition, s)
  return (
    <Page what="这一节" title={unit && shortTitle(edition, unit.section)}>
      {unit && (
        <Reading edition={edition} unit={unit} sought={s} figure={f} explained={t} typed={w} />
      )}
    </Page>
  )
}
