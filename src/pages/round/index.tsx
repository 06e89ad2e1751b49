import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Crumbs } from '../../components/Crumbs'
import { Squares } from '../../components/Squares'
import { about } from '../../content/slots/about'
import { first } from '../../content/slots/first'
import { useFocusOn } from '../../platform/focus'
import { type Shared, usePageShare } from '../../platform/share'
import { type Bank, lawOf } from '../../quiz/bank'
import type { RoundKind } from '../../quiz/draw'
import { whyNothing } from '../../quiz/nothing'
import { currentItem } from '../../quiz/round'
import { roundName } from '../../quiz/roundName'
import { shareOf } from '../../quiz/shareOf'
import { summarise } from '../../quiz/summary'
import { address, type Query } from '../../report/address'
import type { ShippedEdition } from '../../report/types'

import { Page, usePage } from '../Page'
import { todaysEdition } from '../todaysEdition'
import { useNow } from '../useNow'

import { Ask } from './Ask'
import { Empty } from './Empty'
import { Result } from './Result'
import { speltOut, useBank } from './useBank'
import { kindOf, useRound } from './useRound'
import './index.css'

/** 答题: one round, a question at a time, to its result. */
export default function RoundPage() {
  const { query: asked, edition, opening } = usePage(first, begunBeside)
  const { bank, opening: banking } = useBank(edition?.id, asked)
  const query = useMemo(() => (bank ? speltOut(asked, bank) : asked), [asked, bank])
  const kind = edition && bank && kindOf(query, edition, bank)
  return (
    <Page what="这道题" title={kind && roundName(kind, edition)} opening={opening ?? banking}>
      {kind && <Round edition={edition} kind={kind} bank={bank} query={query} />}
    </Page>
  )
}

/** Where today's five are to be gone on with, as it stands when the page opens. */
const begunBeside = (asked: Query) => todaysEdition(asked, Date.now())

/** Today's five may be another report's than the one that is read: where there are several it is said which. */
const isOfSeveral = ({ by }: RoundKind) => by === 'daily' && about.hasShelf

interface RoundProps {
  edition: ShippedEdition
  kind: RoundKind
  bank: Bank
  query: Query
}

function Round({ edition, kind, bank, query }: RoundProps) {
  const now = useNow()
  const play = useRound(kind, bank, edition.id, now)
  const { round, memory } = play
  const item = currentItem(round)
  const question = item && bank.get(item.question)
  const name = roundName(kind, edition)
  const isAnswered = item?.chosen !== undefined
  useFocusOn(isAnswered ? '.round__verdict' : 'h1', `${round.at} ${isAnswered}`)
  const shared = (): Shared => {
    const e = edition.id
    if (question)
      return { title: question.stem, path: address('round', { e, by: 'question', q: question.id }) }
    if (round.items.length > 0) return shareOf(summarise(round, bank, memory, now), e)
    return { title: `${name}：懂一点用得上的法`, path: address('round', { ...query, e }) }
  }
  usePageShare(shared())
  if (round.items.length === 0) {
    const why = whyNothing(kind, bank, memory, now)
    return <Empty kind={kind} why={why} edition={edition.id} />
  }
  if (!item || !question) {
    return (
      <Result
        edition={edition}
        bank={bank}
        round={round}
        memory={memory}
        now={now}
        onAgain={play.again}
      />
    )
  }
  const total = round.items.length
  const done = round.items.filter(({ chosen }) => chosen).length
  return (
    <>
      {/* Who was sent a question or a round has nothing behind it to go back to. */}
      {(kind.by === 'question' || kind.by === 'set' || isOfSeveral(kind)) && (
        <Crumbs edition={edition} path={[]} />
      )}
      {total > 1 && (
        <View className="round__place">
          <Squares wide filled={done} total={total} />
          <View>{`第${round.at + 1}题，共${total}题`}</View>
        </View>
      )}
      {kind.by === 'section' && lawOf(question) !== undefined && (
        <View className="round__related">与本节有关的法律</View>
      )}
      <Ask
        key={`${round.begunAt}-${item.question}`}
        edition={edition}
        question={question}
        item={item}
        memory={memory}
        now={now}
        isLast={round.at === total - 1}
        onAnswer={play.answer}
        onUndo={play.undo}
        onNext={play.next}
      />
    </>
  )
}
