import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Heading } from '../../components/Heading'
import { Icon } from '../../components/Icon'
import { NotedTitle } from '../../components/NotedTitle'
import { Notes } from '../../components/Notes'
import { useOpened } from '../../components/Notes/useOpened'
import { Panel } from '../../components/Panel'
import { ShareButton } from '../../components/ShareButton'
import { Tap } from '../../components/Tap'
import { useProgress, useReading } from '../../reader/reading'
import { strongest } from '../../report/compare'
import { notesOf, titleMarks } from '../../report/notes'
import { figuresIn } from '../../report/outline'
import { firstPlaces } from '../../report/terms'
import type { Section, ShippedEdition, Term } from '../../report/types'
import { AllNotes } from './AllNotes'
import { anchor } from './anchor'
import { Brief } from './Brief'
import { More } from './More'
import { sharedSection } from './shared'
import { Words } from './Words'

interface CardProps {
  edition: ShippedEdition
  section: Section
  /** Whether its own heading is shown; the unit's stands at the head of the page. */
  titled: boolean
  /** Ids of sections above it that have no card: the notes to their titles are listed with its own. */
  above: readonly string[]
  /** Id of the figure that the reader came for. */
  sought?: string
  words: readonly string[]
  /** Said on the card that the address names, which is outlined: why it is. */
  here?: string
  /** Shown without the section around it: its strongest figure stands at its head. */
  alone?: boolean
  onTerm: (term: Term) => void
  /** The term whose meaning is shown. */
  explained?: Term
}

/** One section's words, and what can be done with them. */
export function Card(props: CardProps) {
  const { edition, section, titled, above, sought, words, here, alone, onTerm, explained } = props
  const { favourites } = useProgress(edition.id)
  const setFavourite = useReading((reading) => reading.setFavourite)
  const kept = favourites.includes(section.id)
  const terms = useMemo(() => firstPlaces(edition.terms, [section]), [edition, section])
  const notes = useMemo(() => notesOf(edition, section.id), [edition, section])
  const { opened, toggle } = useOpened(notes)
  const [more, setMore] = useState(false)
  const figure = alone ? strongest(edition, figuresIn(edition, [section])) : undefined
  return (
    <Panel className={here ? 'card card--here' : 'card'} id={anchor(section.id)}>
      {here && <Text className="card__tag">{here}</Text>}
      {titled && (section.marker || section.title) && (
        <>
          <Heading level={2} className="card__title">
            {section.marker && <Text className="card__marker">{section.marker}</Text>}
            <NotedTitle section={section} noted={{ notes, opened, onNote: toggle }} />
          </Heading>
          {titleMarks(notes, section.id).length > 0 && <Notes notes={opened} words={words} />}
        </>
      )}
      {figure && <Brief edition={edition} figure={figure} wide />}
      <Words
        section={section}
        notes={notes}
        lighting={{
          edition: edition.id,
          figures: edition.figures,
          terms,
          onTerm,
          explained,
          highlight: sought ?? figure?.id,
          words,
        }}
      />
      <AllNotes notes={notesOf(edition, ...above, section.id)} words={words} />
      <View className="card__actions">
        <Tap
          className="card__action"
          choice={{ kind: 'checkbox', checked: kept }}
          onTap={() => setFavourite(edition.id, section.id, !kept)}
        >
          <Icon name={kept ? 'star-on' : 'star'} />
          <Text className="card__action-name">{kept ? '已收藏' : '收藏'}</Text>
        </Tap>
        <ShareButton className="card__action" shared={sharedSection(edition, section, [section])}>
          <Icon name="share" />
          <Text className="card__action-name">分享</Text>
        </ShareButton>
        <Tap
          className="card__action card__action--more"
          label={more ? '收起更多' : '更多'}
          onTap={() => setMore(!more)}
        >
          {more ? '收起' : '更多'}
        </Tap>
      </View>
      <View>{more && <More edition={edition} section={section} />}</View>
    </Panel>
  )
}
