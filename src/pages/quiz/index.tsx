import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { PanelLink } from '../../components/Panel'
import { ShareBar } from '../../components/ShareBar'
import { Squares } from '../../components/Squares'
import { about } from '../../content/slots/about'
import { cover } from '../../content/slots/cover'
import { usePageShare } from '../../platform/share'
import { isAskedBeside } from '../../quiz/beside'
import { type Memory, returnDay, soonestReturn } from '../../quiz/memory'
import { roundName } from '../../quiz/roundName'
import { type Glance, glance } from '../../quiz/storedRound'
import { type Today, todayOf, todayWords } from '../../quiz/today'
import { answeredIn, dueIn, memoryBeside, mistakesIn, useQuiz } from '../../reader/quiz'
import { address, type Query, type Screen } from '../../report/address'
import { reportWords } from '../../report/editionNames'
import { findSection } from '../../report/outline'
import { holds } from '../../report/shelf'
import type { EditionBundle, Shelf, ShippedEdition } from '../../report/types'

import { openedShelf, openShelf } from '../library'
import { Page, usePage } from '../Page'
import { useNow } from '../useNow'
import { useOpening } from '../useOpening'

import './index.css'

/** 问答: the ways into the quiz. The questions themselves are loaded by the round. */
export default function QuizPage() {
  const { edition, opening } = usePage(cover)
  return (
    <Page what="这份报告" title="法律问答" tab="quiz" opening={opening}>
      {edition && <Ways edition={edition} />}
    </Page>
  )
}

interface Way {
  name: string
  note: string
  to: Screen
  query: Query
}

function Ways({ edition }: { edition: ShippedEdition }) {
  const { memory, rounds, favourites } = useQuiz()
  const shared = {
    title: '今日五题：懂一点用得上的法',
    path: address('round', { e: edition.id, by: 'daily' }),
  }
  usePageShare(shared)
  const e = edition.id
  const now = useNow()
  const asked = memoryBeside(e, memory)
  const due = dueIn(asked, now)
  const mistakes = mistakesIn(asked)
  const kept = favourites.filter((id) => isAskedBeside(id, e)).length
  const today = todayOf(glance(rounds.daily), now)
  const isBegunElsewhere = today.edition !== undefined && today.edition !== e
  const other = glance(rounds.other)
  const isElsewhere = other?.edition !== undefined && other.edition !== e
  const { thing: shelf } = useOpening(
    '全部报告',
    isElsewhere ? 'shelf' : undefined,
    openedShelf(),
    openShelf,
  )
  const left = leftRound(other, edition, shelf)
  const ways: Way[] = [
    ...(left ? [left] : []),
    {
      name: '待复习',
      note: withOthers(
        due > 0 ? `${due}道题今天该复习` : nothingDue(asked, now),
        dueIn(memory, now) - due,
      ),
      to: 'round',
      query: { e, by: 'due' },
    },
    {
      name: '错题',
      note: withOthers(
        mistakes > 0 ? `${mistakes}道题，弄懂为止` : '没有错题',
        mistakesIn(memory) - mistakes,
      ),
      to: 'round',
      query: { e, by: 'mistakes' },
    },
    {
      name: '收藏的题',
      note: withOthers(kept > 0 ? `${kept}道题` : '还没有收藏', favourites.length - kept),
      to: 'round',
      query: { e, by: 'favourites' },
    },
    { name: '按章节', note: '读到哪里，问到哪里', to: 'topics', query: { e, by: 'section' } },
    { name: '按法律', note: '行政复议、处罚、民法典……', to: 'topics', query: { e, by: 'law' } },
  ]
  return (
    <>
      <PanelLink to="round" query={{ e, by: 'daily' }} className="quiz__daily">
        <View className="quiz__daily-head">
          <Heading level={1} className="quiz__daily-name">
            今日五题
          </Heading>
          <Squares filled={today.answered} total={today.total} />
        </View>
        <View className="quiz__daily-note">{todayWords(today, due)}</View>
        {today.state === 'fresh' && <View className="quiz__daily-note">先复习旧题，再答新题</View>}
        <View className="main">{doing[today.state]}</View>
      </PanelLink>
      {about.hasShelf && (
        <View className="quiz__note">
          {`${isBegunElsewhere ? '今日五题接着您看另一份报告时开始的；其余' : '这里'}的题，问的是${reportWords(edition)}和法律。`}
        </View>
      )}
      <View className="quiz__note">
        {answeredIn(memory) === 0
          ? '第一次来？每天五题就够。答完马上告诉你为什么，答错的过几天再问。不限时，不排名。'
          : '答完马上告诉你为什么，答错的过几天再问。不限时，不排名。'}
      </View>
      <View className="quiz__ways">
        {ways.map(({ name, note, to, query }) => (
          <Link key={name} to={to} query={query} className="quiz__way">
            <View className="quiz__way-text">
              <View className="quiz__way-name">{name}</View>
              <View className="quiz__way-note">{note}</View>
            </View>
            <Icon name="next" />
          </Link>
        ))}
      </View>
      <ShareBar shared={shared}>请别人也来答今日五题</ShareBar>
    </>
  )
}

/** What a tap on today's five does. */
const doing: Record<Today['state'], string> = {
  fresh: '开始答题',
  begun: '继续答题',
  done: '看结果',
}

/** What is said of the questions asked beside this report, and how many lie with others. */
function withOthers(words: string, others: number): string {
  return others > 0 && about.hasShelf ? `${words}；别的报告还有${others}道` : words
}

/**
 * The way back to another round that was left before its end; none to a report that is gone. A law's
 * goes on beside any report.
 *
 * @param shelf  All reports, as far as that is known.
 */
function leftRound(
  round: Glance | undefined,
  edition: EditionBundle,
  shelf: Shelf | undefined,
): Way | undefined {
  if (!round || round.answered === 0 || round.answered === round.total) return undefined
  const { kind, answered, total } = round
  if (kind.by === 'question' || kind.by === 'set') return undefined
  const e = kind.by === 'law' ? edition.id : (round.edition ?? edition.id)
  const s = kind.by === 'section' ? (kind.sections[0] ?? '') : undefined
  const isHere = e === edition.id
  if (isHere && s !== undefined && !findSection(edition, s)) return undefined
  if (!isHere && shelf && !shelf.some((issuer) => holds(issuer, e))) return undefined
  const name = isHere ? roundName(kind, edition) : `另一份报告，${roundName(kind)}`
  return {
    name: '继续上次的',
    note: `${name}，答了${answered}题，还有${total - answered}题`,
    to: 'round',
    query: { e, by: kind.by, s, law: kind.by === 'law' ? kind.law : undefined },
  }
}

/** Before anything was answered there is nothing to come back; else the day is told. */
function nothingDue(memory: Memory, now: number): string {
  const soonest = soonestReturn(Object.keys(memory), memory, now)
  return soonest === undefined
    ? '答过的题隔几天会回来'
    : `最早的一道题${returnDay(soonest, now)}再问`
}
