import { useState } from 'react'
import { editions } from '../../content/generated'
import { isFirstPage } from '../../platform/page'
import { cardsOf, shortTitle, unitOf } from '../../report/outline'
import { Page, usePage } from '../Page'
import { Reading } from './Reading'
import { SharedCard } from './SharedCard'
import './index.css'

/**
 * 章节: one reading unit, its sections as cards, their figures lit. Who comes from outside for one of
 * the cards is shown that card, and the ways on from it.
 */
export default function SectionPage() {
  const { query, edition } = usePage(editions)
  const [arrived] = useState(isFirstPage)
  const { s = '', f, t, w } = query
  const unit = edition && unitOf(edition, s)
  const card = unit && cardsOf(unit).find(({ id }) => id === s && id !== unit.id)
  return (
    <Page what="这一节" title={unit && shortTitle(edition, unit.section)} className="section">
      {unit &&
        (arrived && card && !f && !t && !w ? (
          <SharedCard edition={edition} unit={unit} card={card} />
        ) : (
          <Reading edition={edition} unit={unit} sought={s} figure={f} explained={t} typed={w} />
        ))}
    </Page>
  )
}
