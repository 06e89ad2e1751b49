import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { BarTitle } from '../../components/BarTitle'
import { Crumbs } from '../../components/Crumbs'
import { SearchField } from '../../components/SearchField'
import { ShareBar } from '../../components/ShareBar'
import { Tap } from '../../components/Tap'
import { first } from '../../content/slots/first'
import { aria } from '../../platform/aria'
import { usePageShare } from '../../platform/share'
import { useSearches } from '../../reader/searches'
import { address } from '../../report/address'
import type { ShippedEdition } from '../../report/types'
import { wordsOf } from '../../report/words'
import { openedQuestions, openQuestions } from '../library'
import { Page, usePage } from '../Page'
import { useOpening } from '../useOpening'
import { finder, hasNothing } from './find'
import { Nothing } from './Nothing'
import { Questions } from './Questions'
import { Results } from './Results'
import { Start } from './Start'
import { countWords, searchLabel } from './said'
import './index.css'

/** 搜索: as you type, over the report's text, its figures and its terms, and over the questions. */
export default function SearchPage() {
  const { query, edition, opening } = usePage(first)
  return (
    <Page what="这份报告" title="搜索" opening={opening}>
      {edition && <Search edition={edition} asked={query.w ?? ''} />}
    </Page>
  )
}

function Search({ edition, asked }: { edition: ShippedEdition; asked: string }) {
  const [typed, setTyped] = useState(asked)
  const note = useSearches((searches) => searches.note)
  const { thing: own, opening } = useOpening(
    '题库',
    edition.id,
    openedQuestions(edition.id),
    openQuestions,
  )
  const isAll = own !== undefined || opening?.isRefused === true
  const find = useMemo(() => finder(edition, own?.questions ?? [], isAll), [edition, own, isAll])
  const answer = useMemo(() => find(typed), [find, typed])
  const { sought, found, count, questions } = answer
  const isAsking = wordsOf(typed).length > 0
  const isFound = isAsking && !hasNothing(answer)
  const shared = {
    title: isAsking ? `在《${edition.meta.title}》里找“${sought}”` : edition.meta.title,
    path: address('search', { e: edition.id, w: sought }),
  }
  usePageShare(shared)
  const onFollow = () => note(sought)
  return (
    <>
      <Crumbs edition={edition} path={[]} />
      <BarTitle>搜索</BarTitle>
      <SearchField
        label={searchLabel(edition)}
        value={typed}
        focus={asked === ''}
        onType={setTyped}
        onDone={() => isFound && onFollow()}
      />
      <View className="search__count" {...aria({ live: true })}>
        {isFound && countWords(edition, typed, answer)}
        {isAsking && !isFound && !isAll && '正在题库里找……'}
      </View>
      {isAsking && opening?.isRefused && <Unsearched again={opening.again} />}
      {!isAsking && <Start edition={edition} onPick={setTyped} />}
      {isAsking && !isFound && isAll && (
        <Nothing
          edition={edition}
          asked={own ? '题库' : '法律题'}
          typed={typed}
          onPick={setTyped}
        />
      )}
      {count > 0 && <Results edition={edition} found={found} typed={sought} onFollow={onFollow} />}
      <Questions edition={edition} found={questions} typed={sought} onFollow={onFollow} />
      {isFound && <ShareBar shared={shared}>分享这次搜索</ShareBar>}
    </>
  )
}

/** That the questions on the report could not be looked through, and the offer to try again. */
function Unsearched({ again }: { again: () => void }) {
  return (
    <View className="search__unsearched">
      <View {...aria({ live: true })}>
        关于这份报告的题没有打开，可能是网络不好，所以没有在里面找。
      </View>
      <Tap className="search__more" onTap={again}>
        再试一次
      </Tap>
    </View>
  )
}
