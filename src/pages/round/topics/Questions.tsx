import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Link } from '../../../components/Link'
import { LitText } from '../../../components/LitText'
import { Title } from '../../../components/Title'
import { usePageShare } from '../../../platform/share'
import type { Bank } from '../../../quiz/bank'
import { findQuestions, questionIndex, wordingOf } from '../../../quiz/find'
import { address } from '../../../report/address'
import type { EditionBundle } from '../../../report/types'
import { wordsOf } from '../../../report/words'

/** More than this nobody reads: another word narrows better. */
const MOST = 40

interface QuestionsProps {
  edition: EditionBundle
  bank: Bank
  typed: string
}

/**
 * The questions in whose stem and options all the words occur, each to be answered; those that
 * ask with one of them come first.
 */
export function Questions({ edition, bank, typed }: QuestionsProps) {
  const index = useMemo(() => questionIndex([...bank.values()].map(wordingOf)), [bank])
  const found = useMemo(() => findQuestions(index, wordsOf(typed)), [index, typed])
  const title = `题库里的“${typed}”`
  usePageShare({ title, path: address('topics', { e: edition.id, by: 'words', w: typed }) })
  return (
    <>
      <Title>{title}</Title>
      <View className="topics__note">
        {found.length === 0 && '没有题目里有这些词。可以换个说法，或者按法律、按章节选题。'}
        {found.length > 0 && found.length <= MOST && `${found.length}题，点一题就答`}
        {found.length > MOST && `共${found.length}题，下面是前${MOST}题；多写一个词，找得更准`}
      </View>
      {found.slice(0, MOST).map(({ id, stem }) => (
        <Link
          key={id}
          to="round"
          query={{ e: edition.id, by: 'question', q: id }}
          className="topics__row"
        >
          <LitText words={stem} className="topics__name" />
        </Link>
      ))}
      {found.length === 0 && (
        <Link to="quiz" query={{ e: edition.id }} className="topics__row">
          去题库选题
        </Link>
      )}
    </>
  )
}
