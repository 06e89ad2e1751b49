import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Crumbs } from '../../components/Crumbs'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { SearchField } from '../../components/SearchField'
import { ShareBar } from '../../components/ShareBar'
import { Title } from '../../components/Title'
import { editions } from '../../content/generated'
import { aria } from '../../platform/aria'
import { usePageShare } from '../../platform/share'
import { useSearches } from '../../reader/searches'
import { address } from '../../report/address'
import { search, searchIndex } from '../../report/search'
import type { EditionBundle } from '../../report/types'
import { wordsOf } from '../../report/words'
import { Page, usePage } from '../Page'
import { Nothing } from './Nothing'
import { Results } from './Results'
import { Start, Suggestions } from './Start'
import './index.css'

/** 搜索: as you type, over the report's text, its figures and its terms. */
export default function SearchPage() {
  const { query, edition } = usePage(editions)
  return (
    <Page what="这份报告" title="搜索">
      {edition && <Search edition={edition} asked={query.w ?? ''} />}
    </Page>
  )
}

function Search({ edition, asked }: { edition: EditionBundle; asked: string }) {
  const [typed, setTyped] = useState(asked)
  const note = useSearches((searches) => searches.note)
  const index = useMemo(() => searchIndex(edition), [edition])
  const { terms, figures, sections } = useMemo(() => search(index, typed), [index, typed])
  const count = terms.length + figures.length + sections.length
  const isAsking = wordsOf(typed).length > 0
  const shared = {
    title: isAsking ? `在《${edition.meta.title}》里找“${typed.trim()}”` : edition.meta.title,
    path: address('search', { e: edition.id, w: typed.trim() }),
  }
  usePageShare(shared)
  return (
    <>
      <Crumbs edition={edition} path={[]} />
      <Title>搜索</Title>
      <SearchField
        label="在报告正文、数字和名词里找"
        value={typed}
        focus={asked === ''}
        onType={setTyped}
        onDone={() => count > 0 && note(typed)}
      />
      <View className="search__count" {...aria({ live: true })}>
        {isAsking && count > 0 && `找到${count}处`}
      </View>
      {!isAsking && <Start edition={edition} onPick={setTyped} />}
      {isAsking && count === 0 && <Nothing typed={typed} />}
      {count > 0 && (
        <Results
          edition={edition}
          found={{ terms, figures, sections }}
          typed={typed}
          onFollow={() => note(typed)}
        />
      )}
      {isAsking && (
        <Link
          to="topics"
          query={{ e: edition.id, by: 'words', w: typed.trim() }}
          className="search__questions"
          onFollow={() => note(typed)}
        >
          <Icon name="quiz" />
          <Text className="search__questions-name">在题目里找这些词</Text>
          <Icon name="next" />
        </Link>
      )}
      {isAsking && count === 0 && <Suggestions edition={edition} onPick={setTyped} />}
      {count > 0 && <ShareBar shared={shared}>分享这次搜索</ShareBar>}
    </>
  )
}
