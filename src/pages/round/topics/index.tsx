import { View } from '@tarojs/components'
import { Crumbs } from '../../../components/Crumbs'
import { Icon } from '../../../components/Icon'
import { Link } from '../../../components/Link'
import { Title } from '../../../components/Title'
import { first } from '../../../content/slots/first'
import { usePageShare } from '../../../platform/share'
import { type Bank, isAbout, isOwn, lawsIn } from '../../../quiz/bank'
import { address, type Query } from '../../../report/address'
import { shortTitle, unitsOf } from '../../../report/outline'
import type { EditionBundle } from '../../../report/types'
import { Page, usePage } from '../../Page'
import { useBank } from '../useBank'
import { Questions } from './Questions'
import './index.css'

/**
 * What to be asked about: a section or a law, each with its number of questions, or a question
 * with certain words in it.
 */
export default function TopicsPage() {
  const { query, edition, opening } = usePage(first)
  const { bank, opening: banking } = useBank(edition?.id, query)
  const { by } = query
  return (
    <Page
      what="这组题"
      title={isOfTopics(by) ? titles[by] : '在题库中搜索'}
      opening={opening ?? banking}
    >
      {edition && bank && shownBy(edition, bank, query)}
    </Page>
  )
}

const titles = { law: '按法律答题', section: '按章节答题' }

const isOfTopics = (by: string | undefined): by is keyof typeof titles =>
  by === 'law' || by === 'section'

function shownBy(edition: EditionBundle, bank: Bank, { by, w }: Query) {
  const topics = isOfTopics(by) && <Topics edition={edition} bank={bank} by={by} />
  const shown =
    topics || (by === 'words' && w && <Questions edition={edition} bank={bank} typed={w} />)
  return (
    shown && (
      <>
        <Crumbs edition={edition} path={[]} />
        {shown}
      </>
    )
  )
}

interface Topic {
  name: string
  /** How many questions, in words. */
  questions: string
  query: Query
}

interface TopicsProps {
  edition: EditionBundle
  bank: Bank
  by: 'law' | 'section'
}

function Topics({ edition, bank, by }: TopicsProps) {
  const topics = topicsOf({ edition, bank, by })
  const title = titles[by]
  usePageShare({
    title: `${title}：懂一点用得上的法`,
    path: address('topics', { e: edition.id, by }),
  })
  return (
    <>
      <Title>{title}</Title>
      {topics.map(({ name, questions, query }) => (
        <Link key={name} to="round" query={query} className="topics__row">
          <View className="topics__name">
            <View>{name}</View>
            <View className="topics__count topics__count--below">{questions}</View>
          </View>
          <Icon name="next" />
        </Link>
      ))}
    </>
  )
}

function topicsOf({ edition, bank, by }: TopicsProps): Topic[] {
  if (by === 'law') {
    return lawsIn(bank).map(({ law, questions }) => ({
      name: law,
      questions: `${questions}题`,
      query: { e: edition.id, by, law },
    }))
  }
  return unitsOf(edition).flatMap(({ id, section }) => {
    const about = [...bank.values()].filter((question) => isAbout(question, [id]))
    const own = about.filter((question) => isOwn(question, [id])).length
    if (own === 0) return []
    const law = about.length - own
    return {
      name: shortTitle(edition, section),
      questions: law === 0 ? `报告${own}题` : `报告${own}题，相关法律${law}题`,
      query: { e: edition.id, by, s: id },
    }
  })
}
