import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Link } from '../../../components/Link'
import { LitText } from '../../../components/LitText'
import { Title } from '../../../components/Title'
import { usePageShare } from '../../../platform/share'
import { address } from '../../../report/address'
import type { EditionBundle } from '../../../report/types'
import { fold, holdsAll, litIn, wordsOf } from '../../../report/words'
import { useBank } from '../useRound'

/** More than this nobody reads: another word narrows better. */
const MOST = 40

/**
 * The questions in whose stem and options all the words occur, each to be answered; those that
 * ask with one of them come first.
 */
export function Questions({ edition, typed }: { edition: EditionBundle; typed: string }) {
  const bank = useBank(edition.id)
  const found = useMemo(() => {
    const words = wordsOf(typed)
    return [...bank.values()]
      .map((question) => ({ question, stem: fold(question.stem) }))
      .filter(
        ({ question, stem }) =>
          words.length > 0 && holdsAll([stem, ...question.options.map(fold)], words),
      )
      .map(({ question, stem }) => ({ ...question, lit: litIn(stem, words) }))
      .sort((a, b) => Math.sign(b.lit.length) - Math.sign(a.lit.length))
  }, [bank, typed])
  const title = `题目里的“${typed}”`
  usePageShare({ title, path: address('topics', { e: edition.id, by: 'words', w: typed }) })
  return (
    <>
      <Title>{title}</Title>
      <View className="topics__note">
        {found.length === 0 && '没有题目里有这些词。可以换个说法，或者按法律、按章节选题。'}
        {found.length > 0 && found.length <= MOST && `${found.length}题，点一题就答`}
        {found.length > MOST && `共${found.length}题，下面是前${MOST}题；多写一个词，找得更准`}
      </View>
      {found.slice(0, MOST).map(({ id, stem, lit }) => (
        <Link
          key={id}
          to="round"
          query={{ e: edition.id, by: 'question', q: id }}
          className="topics__row"
        >
          <LitText
            words={{ text: stem, lit, cut: { before: false, after: false } }}
            className="topics__name"
          />
        </Link>
      ))}
      {found.length === 0 && (
        <Link to="quiz" className="topics__row">
          去问答选题
        </Link>
      )}
    </>
  )
}
