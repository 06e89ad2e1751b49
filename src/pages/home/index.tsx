import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { ShareBar } from '../../components/ShareBar'
import { Squares } from '../../components/Squares'
import { Title } from '../../components/Title'
import { about } from '../../content/slots/about'
import { cover } from '../../content/slots/cover'
import { inMoments } from '../../platform/moments'
import { prefetch } from '../../platform/prefetch'
import { usePageShare } from '../../platform/share'
import { glance } from '../../quiz/storedRound'
import { todayOf, todayWords } from '../../quiz/today'
import { dueIn, memoryBeside, useQuiz } from '../../reader/quiz'
import { useProgress } from '../../reader/reading'
import { address } from '../../report/address'
import { leadFigures } from '../../report/compare'
import { dateWords } from '../../report/dates'
import type { EditionBundle, ShippedEdition } from '../../report/types'
import { Lead } from '../Lead'
import { Page, usePage } from '../Page'
import { UnitCards } from '../UnitCards'
import { useNow } from '../useNow'
import './index.css'

/** 报告: what the report is, the figure that leads it, the day's five, and its sections as cards. */
export default function HomePage() {
  const { edition, opening } = usePage(cover)
  const e = edition?.id
  useEffect(() => {
    if (e) prefetch(address('section', { e }))
  }, [e])
  return (
    <Page what="这份报告" title={edition && nameOf(edition)} tab="home" opening={opening}>
      {edition && <Home edition={edition} />}
    </Page>
  )
}

const nameOf = ({ when }: ShippedEdition) => `${when}法治政府报告`

function Home({ edition }: { edition: ShippedEdition }) {
  const { meta, whose } = edition
  const progress = useProgress(edition.id)
  const shared = { title: meta.title, path: address('home', { e: edition.id }) }
  usePageShare(shared)
  const [first] = leadFigures(edition)
  return (
    <>
      <View className={about.hasShelf ? 'home__head home__head--shelf' : 'home__head'}>
        <Text>{meta.publishedOn && `${dateWords(meta.publishedOn)}发布`}</Text>
        {!inMoments() && <Ways edition={edition.id} />}
      </View>
      <Title>{meta.title}</Title>
      {first && <Lead edition={edition} figure={first} at="section" />}
      {!inMoments() && <TodaysFive edition={edition.id} />}
      <UnitCards edition={edition} progress={progress} but={first} />
      <View className="home__foot">
        {sourceWords(edition)}
        {whose.home}
        <ShareBar shared={shared}>分享这份报告</ShareBar>
      </View>
    </>
  )
}

/** The search, and where there are other reports the way to them. */
function Ways({ edition: e }: { edition: string }) {
  const search = (
    <Link to="search" query={{ e }} className="home__search">
      <Icon name="search" />
      搜索
    </Link>
  )
  if (!about.hasShelf) return search
  return (
    <View className="home__ways">
      <Link to="shelf" query={{ e }} className="home__search home__shelf">
        全部报告
      </Link>
      {search}
    </View>
  )
}

/** Who made the report, as far as its title does not say so. */
function sourceWords({ meta: { title, issuer, source } }: EditionBundle): string {
  const facts = [
    issuer && !title.includes(issuer) && `发布机关：${issuer}。`,
    source && `来源：${source}。`,
  ]
  return facts.filter(Boolean).join('')
}

/** The day's five questions, and how the reader stands to them. */
function TodaysFive({ edition }: { edition: string }) {
  const { memory, rounds } = useQuiz()
  const now = useNow()
  const today = todayOf(glance(rounds.daily), now)
  const due = dueIn(memoryBeside(edition, memory), now)
  return (
    <Link to="round" query={{ e: edition, by: 'daily' }} className="home__five">
      <Text className="home__five-name">今日五题</Text>
      <Text className="home__five-note">{todayWords(today, due)}</Text>
      <Squares filled={today.answered} total={today.total} />
      <Icon name="next" />
    </Link>
  )
}
