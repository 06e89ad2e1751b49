import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Clauses } from '../../components/Clauses'
import { Heading } from '../../components/Heading'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { SharePicture, useSharePicture } from '../../components/SharePicture'
import { TermNote } from '../../components/TermNote'
import { usePageShare } from '../../platform/share'
import { useReading } from '../../reader/reading'
import { dateWords } from '../../report/dates'
import { cardsOf, fullTitle, pathTo, type Unit } from '../../report/outline'
import { minutesFor } from '../../report/readingTime'
import type { Section, ShippedEdition, Term } from '../../report/types'
import { Card } from './Card'
import { sharedSection } from './shared'

interface SharedCardProps {
  edition: ShippedEdition
  unit: Unit
  /** The card that the address names. */
  card: Section
}

/** One card as it comes out of a chat: whose report, where in it, the card itself, and the ways on. */
export function SharedCard({ edition, unit, card }: SharedCardProps) {
  const opened = useReading((reading) => reading.opened)
  useEffect(() => opened(edition.id, card.id), [opened, edition.id, card.id])
  usePageShare(
    sharedSection(edition, card, [card]),
    useSharePicture(edition, edition.whose.picture),
  )
  const [term, setTerm] = useState<Term>()
  const { title, publishedOn } = edition.meta
  const cards = cardsOf(unit)
  return (
    <>
      <Heading level={1} className="from__report">
        <Clauses title={title} />
      </Heading>
      <View className="from__date">
        {publishedOn && <Text className="from__fact">{`${dateWords(publishedOn)}发布`}</Text>}
        <Text className="from__fact">以原文为准</Text>
      </View>
      <View className="from__path">
        {pathTo(edition, card.id)
          .slice(0, -1)
          .map((section) => (
            <View key={section.id} className="from__knot">
              {fullTitle(edition, section)}
            </View>
          ))}
      </View>
      <Card
        edition={edition}
        section={card}
        titled
        above={[]}
        words={[]}
        alone
        here="打开的是这一条"
        onTerm={setTerm}
        explained={term}
      />
      <Link to="section" query={{ e: edition.id, s: unit.id }} className="from__go from__go--first">
        读整节
        <Text className="from__note">{`共${cards.length}条，约${minutesFor(cards)}分钟`}</Text>
        <Icon name="next" />
      </Link>
      <Link to="home" query={{ e: edition.id }} className="from__go">
        读整份报告
        <Icon name="next" />
      </Link>
      <SharePicture />
      {term && <TermNote term={term} onClose={() => setTerm(undefined)} />}
    </>
  )
}
