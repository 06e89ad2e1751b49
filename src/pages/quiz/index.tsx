import { Text, View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { NotFound } from '../../components/NotFound'
import { Screen } from '../../components/Screen'
import { ShareBar } from '../../components/ShareBar'
import { usePageShare } from '../../platform/share'
import { isDue } from '../../quiz/memory'
import { mistakesIn, useQuiz } from '../../reader/quiz'
import { useSettings } from '../../reader/settings'
import { address, type Query, type Screen as ScreenName } from '../../report/address'
import type { EditionBundle } from '../../report/types'
import { useEdition, useQuery, useTitle } from '../edition'
import './index.css'

/** 问答: the ways into the quiz. The questions themselves are loaded by the round. */
export default function QuizPage() {
  const edition = useEdition(useQuery())
  return (
    <Screen look={useSettings()} tab="quiz">
      {edition ? <Ways edition={edition} /> : <NotFound what="这份报告" />}
    </Screen>
  )
}

interface Way {
  name: string
  note: string
  to: ScreenName
  query: Query
}

function Ways({ edition }: { edition: EditionBundle }) {
  const { memory, favourites } = useQuiz()
  const shared = {
    title: '今日五题：懂一点用得上的法',
    path: address('round', { e: edition.id, by: 'daily' }),
  }
  usePageShare(shared)
  useTitle('法律问答')
  const e = edition.id
  const now = Date.now()
  const due = Object.keys(memory).filter((id) => isDue(memory, id, now)).length
  const mistakes = mistakesIn(memory)
  const ways: Way[] = [
    {
      name: '该复习的',
      note: due > 0 ? `${due}道到了该再看的日子` : '今天没有要复习的',
      to: 'round',
      query: { e, by: 'due' },
    },
    {
      name: '我的错题',
      note: mistakes > 0 ? `${mistakes}道，弄懂为止` : '没有错题',
      to: 'round',
      query: { e, by: 'mistakes' },
    },
    {
      name: '收藏的题',
      note: favourites.length > 0 ? `${favourites.length}道` : '还没有收藏',
      to: 'round',
      query: { e, by: 'favourites' },
    },
    { name: '按章节', note: '读到哪里，问到哪里', to: 'topics', query: { e, by: 'section' } },
    { name: '按法律', note: '行政复议、处罚、民法典……', to: 'topics', query: { e, by: 'law' } },
  ]
  return (
    <>
      <Heading level={1} className="quiz__title">
        法律问答
      </Heading>
      <View className="quiz__note">
        答错了马上告诉你为什么，过几天再来问。没有时间限制，也不排名。
      </View>
      <Link to="round" query={{ e, by: 'daily' }} className="quiz__daily">
        <View className="quiz__daily-name">今日五题</View>
        <View className="quiz__daily-note">先问该复习的，再问你刚读过的</View>
      </Link>
      {ways.map(({ name, note, to, query }) => (
        <Link key={name} to={to} query={query} className="quiz__way">
          <View className="quiz__way-text">
            <View className="quiz__way-name">{name}</View>
            <Text className="quiz__way-note">{note}</Text>
          </View>
          <Icon name="next" />
        </Link>
      ))}
      <ShareBar shared={shared}>请别人也来答今日五题</ShareBar>
    </>
  )
}
