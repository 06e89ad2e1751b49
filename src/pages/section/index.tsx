import { Text, View } from '@tarojs/components'
import { useReady } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { CopyButton } from '../../components/CopyButton'
import { Crumbs } from '../../components/Crumbs'
import { FigureText } from '../../components/FigureText'
import { Heading } from '../../components/Heading'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { ShareButton } from '../../components/ShareButton'
import { SharePicture, useSharePicture } from '../../components/SharePicture'
import { Tap } from '../../components/Tap'
import { TermNote } from '../../components/TermNote'
import { askedAbout, editions } from '../../content/generated'
import { scrollTo } from '../../platform/page'
import { usePageShare } from '../../platform/share'
import { useProgress, useReading } from '../../reader/reading'
import { address } from '../../report/address'
import { strongest } from '../../report/compare'
import { figureSentence } from '../../report/figureWords'
import { cardsOf, figuresIn, shortTitle, type Unit, unitOf, unitsOf } from '../../report/outline'
import { posterOf } from '../../report/poster'
import { quotation } from '../../report/quotation'
import { shareTitle } from '../../report/shareTitle'
import { firstPlaces } from '../../report/terms'
import type { EditionBundle, Section, Term } from '../../report/types'
import { fold, litIn, wordsOf } from '../../report/words'
import { Page, usePage } from '../Page'
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

interface ReadingProps {
  edition: EditionBundle
  unit: Unit
  /** Id of the section that the address names: the unit itself or a card in it. */
  sought: string
  /** Id of the figure that the reader came for. */
  figure?: string
  /** Id of the term whose meaning they came for. */
  explained?: string
  /** The words that they looked for, as typed. */
  typed?: string
}

function Reading({ edition, unit, sought, figure, explained, typed = '' }: ReadingProps) {
  const opened = useReading((reading) => reading.opened)
  useEffect(() => opened(edition.id, unit.id, sought), [opened, edition.id, unit.id, sought])
  useReady(() => {
    if (sought !== unit.id) scrollTo(`#${anchor(sought)}`)
  })

  const cards = cardsOf(unit)
  const words = wordsOf(typed)
  const isFound = cards.some(({ paragraphs }) =>
    paragraphs.some(({ text }) => litIn(fold(text), words).length > 0),
  )
  const name = shortTitle(edition, unit.section)
  usePageShare(sharedSection(edition, unit.section, cards), useSharePicture(edition))
  const [term, setTerm] = useState<Term | undefined>(() =>
    edition.terms.find(({ id }) => id === explained),
  )
  return (
    <>
      <Crumbs edition={edition} path={unit.part ? [unit.part] : []} />
      <Heading level={1} className="section__title">
        {`${unit.section.marker}${unit.section.title || name}`}
      </Heading>
      {isFound && (
        <Link to="section" query={{ e: edition.id, s: sought }} instead className="section__words">
          {`已标出“${typed.trim()}”，点这里不再标出`}
        </Link>
      )}
      <JumpList cards={cards.filter((card) => card !== unit.section)} />
      {cards.map((card) => (
        <Card
          key={card.id}
          edition={edition}
          section={card}
          titled={card !== unit.section}
          sought={figure}
          words={words}
          onTerm={setTerm}
        />
      ))}
      {askedAbout[edition.id]?.includes(unit.id) && (
        <Link
          to="round"
          query={{ e: edition.id, by: 'section', s: unit.id }}
          className="section__quiz"
        >
          <Icon name="quiz" />
          <Text className="section__quiz-text">答几道与这一节有关的题</Text>
          <Icon name="next" />
        </Link>
      )}
      <Neighbours edition={edition} unit={unit} />
      <SharePicture />
      {term && <TermNote term={term} onClose={() => setTerm(undefined)} />}
    </>
  )
}

/** As many cards as a reader takes in without a list of them. */
const FEW = 3

/** What a long section holds, to go straight to it. */
function JumpList({ cards }: { cards: readonly Section[] }) {
  if (cards.length <= FEW) return null
  return (
    <View className="section__jumps">
      {cards.map(({ id, marker, title }) => (
        <Tap key={id} className="section__jump" onTap={() => scrollTo(`#${anchor(id)}`)}>
          {marker && <Text className="card__marker">{marker}</Text>}
          <Text>{title}</Text>
        </Tap>
      ))}
    </View>
  )
}

interface CardProps {
  edition: EditionBundle
  section: Section
  /** Whether its own heading is shown; the unit's stands at the head of the page. */
  titled: boolean
  sought?: string
  words: readonly string[]
  onTerm: (term: Term) => void
}

function Card({ edition, section, titled, sought, words, onTerm }: CardProps) {
  const { favourites } = useProgress(edition.id)
  const toggleFavourite = useReading((reading) => reading.toggleFavourite)
  const kept = favourites.includes(section.id)
  const terms = useMemo(() => firstPlaces(edition.terms, [section]), [edition, section])
  return (
    <View className="card" id={anchor(section.id)}>
      {titled && (section.marker || section.title) && (
        <Heading level={2} className="card__title">
          {section.marker && <Text className="card__marker">{section.marker}</Text>}
          {section.title}
        </Heading>
      )}
      {section.paragraphs.map((paragraph) => (
        <FigureText
          key={paragraph.id}
          edition={edition.id}
          paragraph={paragraph}
          figures={edition.figures}
          terms={terms}
          onTerm={onTerm}
          highlight={sought}
          words={words}
          className="card__text"
        />
      ))}
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
    </View>
  )
}

/** The next section, with the figure that says most about it, and the way back to the last. */
function Neighbours({ edition, unit }: { edition: EditionBundle; unit: Unit }) {
  const units = unitsOf(edition)
  const at = units.findIndex(({ id }) => id === unit.id)
  const last = units[at - 1]
  const next = units[at + 1]
  const figure = next && strongest(edition, figuresIn(edition, cardsOf(next)))
  return (
    <>
      {next && (
        <Link
          to="section"
          query={{ e: edition.id, s: next.id }}
          instead
          className="section__step section__step--next"
        >
          <Text className="section__step-name">下一节</Text>
          <Text className="section__step-title">{shortTitle(edition, next.section)}</Text>
          {figure && <Text className="section__step-name">{figureSentence(figure)}</Text>}
        </Link>
      )}
      {last && (
        <Link
          to="section"
          query={{ e: edition.id, s: last.id }}
          instead
          className="section__step section__step--last"
        >
          <Text className="section__step-name">上一节</Text>
          <Text>{shortTitle(edition, last.section)}</Text>
        </Link>
      )}
    </>
  )
}

function sharedSection(edition: EditionBundle, section: Section, cards: readonly Section[]) {
  return {
    title: shareTitle(edition, section, cards),
    path: address('section', { e: edition.id, s: section.id }),
  }
}

/** An id that a selector can name. */
function anchor(sectionId: string): string {
  return `s-${sectionId.replace('~', '_')}`
}
