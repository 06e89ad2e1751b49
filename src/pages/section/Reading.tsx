import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Bar } from '../../components/Bar'
import { Crumbs } from '../../components/Crumbs'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { ReadAloud } from '../../components/ReadAloud'
import { useDrawn } from '../../components/Screen/useDrawn'
import { SharePicture, useSharePicture } from '../../components/SharePicture'
import { Tap } from '../../components/Tap'
import { TermNote } from '../../components/TermNote'
import { scrollTo } from '../../platform/page'
import { usePageShare } from '../../platform/share'
import { notesOf } from '../../report/notes'
import { cardsOf, type Unit } from '../../report/outline'
import { placeOf } from '../../report/place'
import type { ShippedEdition, Term } from '../../report/types'
import { fold, litIn, wordsOf } from '../../report/words'
import { holdAny } from './AllNotes'
import { anchor } from './anchor'
import { Card } from './Card'
import { JumpList } from './JumpList'
import { Neighbours } from './Neighbours'
import { Opening } from './Opening'
import { sharedSection } from './shared'
import { UnitTitle } from './UnitTitle'
import { END, useProgressIn } from './useProgressIn'

interface ReadingProps {
  edition: ShippedEdition
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

/** A reading unit: its cards, the questions about it, and its neighbours. */
export function Reading({ edition, unit, sought, figure, explained, typed = '' }: ReadingProps) {
  const cards = cardsOf(unit)
  useProgressIn(edition, unit, sought)
  useDrawn(() => {
    if (sought !== unit.id) scrollTo(`#${anchor(sought)}`)
  })

  const above = [unit.part, unit.section].flatMap((one) =>
    one && one.paragraphs.length === 0 ? one.id : [],
  )
  const [isLit, setLit] = useState(true)
  const words = isLit ? wordsOf(typed) : []
  const place = placeOf(edition, unit)
  const isFound =
    holdAny(notesOf(edition, ...above, ...cards.map(({ id }) => id)), words) ||
    cards.some(({ paragraphs }) =>
      paragraphs.some(({ text }) => litIn(fold(text), words).length > 0),
    )
  usePageShare(
    sharedSection(edition, unit.section, cards),
    useSharePicture(edition, edition.whose.picture),
  )
  const [term, setTerm] = useState<Term | undefined>(() =>
    edition.terms.find(({ id }) => id === explained),
  )
  return (
    <>
      <Crumbs
        edition={edition}
        path={unit.part ? [unit.part] : []}
        place={place && `第${place.at}节，共${place.of}节`}
      />
      {place && <Bar of100={(100 * place.at) / place.of} kind="thin" />}
      <UnitTitle edition={edition} section={unit.section}>
        <ReadAloud edition={edition} unit={unit} />
      </UnitTitle>
      <Opening edition={edition} unit={unit} />
      {isFound && (
        <Tap className="section__words" onTap={() => setLit(false)}>
          {`已标亮“${typed.trim()}”，取消标亮`}
        </Tap>
      )}
      <JumpList cards={cards.filter((card) => card !== unit.section)} />
      {cards.map((card, index) => (
        <Card
          key={card.id}
          edition={edition}
          section={card}
          titled={card !== unit.section}
          above={index === 0 ? above : []}
          sought={figure}
          words={words}
          here={card.id === sought && card !== unit.section ? '这一条' : undefined}
          onTerm={setTerm}
          explained={term}
        />
      ))}
      <View id={END} className="section__end" />
      {edition.askedAbout.includes(unit.id) && (
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
