import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { Crumbs } from '../../../components/Crumbs'
import { Icon } from '../../../components/Icon'
import { Link } from '../../../components/Link'
import { Panel } from '../../../components/Panel'
import { ShareBar } from '../../../components/ShareBar'
import { Title } from '../../../components/Title'
import { cover } from '../../../content/slots/cover'
import { lawTexts } from '../../../content/slots/lawTexts'
import { usePageShare } from '../../../platform/share'
import { address, type Query } from '../../../report/address'
import { articleLines, isCited, readPlace } from '../../../report/article'
import { articleWords } from '../../../report/citation'
import { spellOut } from '../../../report/scene'
import type { ShippedEdition } from '../../../report/types'
import { Page, usePage } from '../../Page'
import './index.css'

const laws = Object.keys(lawTexts).map((id) => ({ id }))

/**
 * 条文: an article of a law as published, what a question rests on marked in it. It waits for no report:
 * until that is there the way to it has no name.
 */
export default function ArticlePage() {
  const { query: asked, edition, opening } = usePage(cover)
  const query = useMemo(() => spellOut(asked, { law: laws }), [asked])
  const law = query.law ?? ''
  const place = readPlace(query.a ?? '')
  const known = laws.some(({ id }) => id === law) ? lawTexts[law] : undefined
  const text = known && place && known.articles[place.article]
  const name = place && articleWords({ law, article: place.article })
  return (
    <Page what="这一条" title={name} opening={opening}>
      {name && text && (
        <Article
          query={query}
          from={edition ?? { ...cover, id: query.e ?? cover.id, name: '' }}
          name={name}
          edition={known.edition}
          place={place}
          text={text}
        />
      )}
    </Page>
  )
}

interface ArticleProps {
  query: Query
  /** The report from which it was opened. */
  from: ShippedEdition
  name: string
  /** Of the law: 2023年修订. */
  edition: string
  place: NonNullable<ReturnType<typeof readPlace>>
  text: string
}

function Article({ query, from, name, edition, place, text }: ArticleProps) {
  const { e, law, a } = query
  const shared = { title: name, path: address('article', { e, law, a }) }
  usePageShare(shared)
  const lines = articleLines(text)
  const first = lines.find((line) => isCited(line, place))
  return (
    <>
      <Crumbs edition={from} path={[]} />
      <Title>{name}</Title>
      <View className="article__edition">{`${edition}的文本`}</View>
      <Panel className="article__card">
        {lines.map((line) => (
          <View
            key={line.text}
            className={`article__line ${isCited(line, place) ? 'article__line--cited' : ''}`}
          >
            {line === first && <View className="article__mark">✓ 题目依据的是这里</View>}
            <Text>{line.text}</Text>
          </View>
        ))}
      </Panel>
      <Link to="round" query={{ e, by: 'law', law }} className="article__quiz">
        <Text className="article__quiz-name">答这部法律的题</Text>
        <Icon name="next" />
      </Link>
      <View className="article__note">
        条文照公布的文本抄录，以公布的文本为准；法律可能已有更新的版本。
      </View>
      <ShareBar shared={shared}>分享这一条</ShareBar>
    </>
  )
}
