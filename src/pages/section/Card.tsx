import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { CopyButton } from '../../components/CopyButton'
import { Heading } from '../../components/Heading'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { NotedTitle } from '../../components/NotedTitle'
import { Notes } from '../../components/Notes'
import { useOpened } from '../../components/Notes/useOpened'
import { Panel } from '../../components/Panel'
import { ShareButton } from '../../components/ShareButton'
import { Tap } from '../../components/Tap'
import { useProgress, useReading } from '../../reader/reading'
import { address } from '../../report/address'
import { notesOf, titleMarks } from '../../report/notes'
import { posterOf } from '../../report/poster'
import { quotation } from '../../report/quotation'
import { firstPlaces } from '../../report/terms'
import type { EditionBundle, Section, Term } from '../../report/types'
import { AllNotes } from './AllNotes'
import { anchor } from './anchor'
import { sharedSection } from './shared'
import { Words } from './Words'

interface CardProps {
  edition: EditionBundle
  section: Section
  /** Whether its own heading is shown; the unit's stands at the head of the page. */
  titled: boolean
  /** Ids of sections above it that have no card: the notes to their titles are listed with its own. */
  above: readonly string[]
  sought?: string
  words: readonly string[]
  onTerm: (term: Term) => void
  /** The term whose meaning is shown. */
  explained?: Term
}

/** One section's words, and what can be done with them. */
export function Card(props: CardProps) {
  const { edition, section, titled, above, sought, words, onTerm, explained } = props
  const { favourites } = useProgress(edition.id)
  const toggleFavourite = useReading((reading) => reading.toggleFavourite)
  const kept = favourites.includes(section.id)
  const terms = useMemo(() => firstPlaces(edition.terms, [section]), [edition, section])
  const notes = useMemo(() => notesOf(edition, section.id), [edition, section])
  const { opened, toggle } = useOpened(notes)
  return (
    <Panel className="card" id={anchor(section.id)}>
      {titled && (section.marker || section.title) && (
        <>
          <Heading level={2} className="card__title">
            {section.marker && <Text className="card__marker">{section.marker}</Text>}
            <NotedTitle section={section} noted={{ notes, opened, onNote: toggle }} />
          </Heading>
          {titleMarks(notes, section.id).length > 0 && <Notes notes={opened} words={words} />}
        </>
      )}
      <Words
        section={section}
        notes={notes}
        lighting={{
          edition: edition.id,
          figures: edition.figures,
          terms,
          onTerm,
          explained,
          highlight: sought,
          words,
        }}
      />
      <AllNotes notes={notesOf(edition, ...above, section.id)} words={words} />
      <View className="card__actions">
        <Tap
          className="card__action"
          choice={{ kind: 'checkbox', checked: kept }}
          onTap={() => toggleFavourite(edition.id, section.id)}
        >
          <Icon name={kept ? 'star-on' : 'star'} />
          <Text className="card__action-name">{kept ? '已收藏' : '收藏'}</Text>
        </Tap>
        <CopyButton
          className="card__action"
          path={address('section', { e: edition.id, s: section.id })}
          text={(url) => quotation(edition, section, url)}
        >
          <Icon name="copy" />
          <Text className="card__action-name">复制</Text>
        </CopyButton>
        {posterOf(edition, { s: section.id }) && (
          <Link
            to="poster"
            query={{ e: edition.id, s: section.id }}
            className="card__action card__action--link"
          >
            <Icon name="picture" />
            <Text className="card__action-name">图片</Text>
          </Link>
        )}
        <ShareButton className="card__action" shared={sharedSection(edition, section, [section])}>
          <Icon name="share" />
          <Text className="card__action-name">分享</Text>
        </ShareButton>
      </View>
    </Panel>
  )
}
