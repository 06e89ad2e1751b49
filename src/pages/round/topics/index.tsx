import { Text } from '@tarojs/components'
import { Icon } from '../../../components/Icon'
import { Link } from '../../../components/Link'
import { Title } from '../../../components/Title'
import { editions } from '../../../content/generated'
import { usePageShare } from '../../../platform/share'
import { isAbout, lawsIn } from '../../../quiz/bank'
import { address, type Query } from '../../../report/address'
import { shortTitle, unitsOf } from '../../../report/outline'
import type { EditionBundle } from '../../../report/types'
import { Page, usePage } from '../../Page'
import { useBank } from '../useRound'
import { Questions } from './Questions'
import './index.css'

/**
 * What to be asked about: a section or a law, each with its number of questions, or a question
 * with certain words in it.
 */
export default function TopicsPage() {
  const { query, edition } = usePage(editions)
  const { by } = query
  return (
    <Page what="这组题" title={isOfTopics(by) ? titles[by] : '在题目里找'}>
      {edition && shownBy(edition, query)}
    </Page>
  )
}

const titles = { law: '按法律答题', section: '按章节答题' }

const isOfTopics = (by: string | undefined): by is keyof typeof titles =>
  by === 'law' || by === 'section'

function shownBy(edition: EditionBundle, { by, w }: Query) {
  if (isOfTopics(by)) return <Topics edition={edition} by={by} />
  return by === 'words' && w ? <Questions edition={edition} typed={w} /> : undefined
}

interface Topic {
  name: string
  questions: number
  query: Query
}

function Topics({ edition, by }: { edition: EditionBundle; by: 'law' | 'section' }) {
  const topics = useTopics(edition, by)
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
          <Text className="topics__name">{name}</Text>
          <Text className="topics__count">{`${questions}题`}</Text>
          <Icon name="next" />
        </Link>
      ))}
    </>
  )
}

function useTopics(edition: EditionBundle, by: 'law' | 'section'): Topic[] {
  const bank = useBank(edition.id)
  if (by === 'law') {
    return lawsIn(bank).map(({ law, questions }) => ({
      name: law,
      questions,
      query: { e: edition.id, by, law },
    }))
  }
  return unitsOf(edition)
    .map(({ id, section }) => ({
      name: shortTitle(edition, section),
      questions: [...bank.values()].filter((question) => isAbout(question, [id])).length,
      query: { e: edition.id, by, s: id },
    }))
    .filter(({ questions }) => questions > 0)
}
