import { useState } from 'react'
import { first } from '../../content/slots/first'
import { inMoments } from '../../platform/moments'
import { isFirstPage } from '../../platform/page'
import { strongest } from '../../report/compare'
import { cardsOf, figuresIn, shortTitle, unitOf } from '../../report/outline'
import { Moments } from '../Moments'
import { Page, usePage } from '../Page'
import { Beside } from './Beside'
import { Reading } from './Reading'
import { SharedCard } from './SharedCard'
import './index.css'

/**
 * 章节: one reading unit, its sections as cards, their figures lit. Who comes from outside for one of
 * the cards is shown that card, and the ways on from it.
 */
export default function SectionPage() {
  const { query, edition, opening } = usePage(first)
  const [arrived] = useState(isFirstPage)
  const { s = '', f, t, w } = query
  const unit = edition && unitOf(edition, s)
  if (!unit) return <Page what="这一节" opening={opening} />
  const cards = cardsOf(unit)
  const card = cards.find(({ id }) => id === s && id !== unit.id)
  const shown = () => {
    if (inMoments()) {
      const figure = strongest(edition, figuresIn(edition, card ? [card] : cards))
      return <Moments edition={edition} figure={figure} section={card ?? unit.section} />
    }
    if (arrived && card && !f && !t && !w)
      return <SharedCard edition={edition} unit={unit} card={card} />
    return <Reading edition={edition} unit={unit} sought={s} figure={f} explained={t} typed={w} />
  }
  return (
    <Page what="这一节" title={shortTitle(edition, unit.section)} className="section">
      <Beside edition={edition} open={unit.id}>
        {shown()}
      </Beside>
    </Page>
  )
}
