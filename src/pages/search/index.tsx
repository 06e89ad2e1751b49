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
import type { EditionBundle } from '../../report/types'
import { wordsOf } from '../../report/words'
import { openedQuestions, openQuestions } from '../library'
import { Page, usePage } from '../Page'
import { useOpening } from '../useOpening'
import { type Answer, finder, hasNothing } from './find'
import { Nothing } from './Nothing'
import { Questions } from './Questions'
import { Results } from './Results'
import { Start } from './Start'
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

function Search({ edition, asked }: { edition: EditionBundle; asked: string }) {
  const [typed, setTyped] = useState(asked)
  const note = useSearches((searches) => searches.note)
  const { thing: own, opening } = useOpening(
    '题库',
    edition.id,
    openedQuestions(edition.id),
    openQuestions,
  )
  const find = useMemo(() => finder(edition, own?.questions ?? []), [edition, own])
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
        label="在报告正文、数字、名词和题库里找"
        value={typed}
        focus={asked === ''}
        onType={setTyped}
        onDone={() => isFound && onFollow()}
      />
      <View className="search__count" {...aria({ live: true })}>
        {isFound && countWords(typed, answer)}
      </View>
      {isAsking && opening?.isRefused && <Unsearched again={opening.again} />}
      {!isAsking && <Start edition={edition} onPick={setTyped} />}
      {isAsking && !isFound && <Nothing edition={edition} typed={typed} onPick={setTyped} />}
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

/** How much was found, and of what: `没有找到“复义”，按“复议”找到12处，题库里有32题`. */
function countWords(typed: string, { sought, isMeant, count, questions }: Answer): string {
  const where = [
    count > 0 && `找到${count}处`,
    questions.length > 0 && `${count > 0 ? '题库里有' : '在题库里找到'}${questions.length}题`,
  ]
  const words = where.filter(Boolean).join('，')
  if (isMeant) return `没有找到“${typed.trim()}”，按“${sought}”${words}`
  return count > 0 ? words : `报告里没有找到，${words}`
}
