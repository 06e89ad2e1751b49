import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Link } from '../../components/Link'
import { ShareBar } from '../../components/ShareBar'
import { Tap } from '../../components/Tap'
import type { Bank } from '../../quiz/bank'
import { type Memory, returnWords } from '../../quiz/memory'
import type { Round } from '../../quiz/round'
import { summarise, type Topic } from '../../quiz/summary'
import { findSection, shortTitle } from '../../report/outline'
import type { EditionBundle } from '../../report/types'

interface ResultProps {
  edition: EditionBundle
  bank: Bank
  round: Round
  memory: Memory
  /** Address of the round, to share. */
  share: string
  /** Draws another round of the same kind; absent where there is nothing to draw. */
  onAgain?: () => void
}

/** What a round came to: what was learned and what comes back, not only the score. */
export function Result({ edition, bank, round, memory, share, onAgain }: ResultProps) {
  const { right, answered, topics, missed, returning } = summarise(round, bank, memory, Date.now())
  const names = [...new Set(topics.map((topic) => topicName(edition, topic)))]
  return (
    <>
      <Heading level={1} className="round__title">
        {right === answered ? '全答对了' : '这一轮答完了'}
      </Heading>
      <View className="round__score">{`${answered}题答对${right}题`}</View>
      <View className="round__block">
        <Heading level={2} className="round__heading">
          这一轮碰到的
        </Heading>
        {names.map((name) => (
          <View key={name}>{name}</View>
        ))}
      </View>
      {missed.length > 0 && (
        <View className="round__block">
          <Heading level={2} className="round__heading">
            再看一眼
          </Heading>
          {missed.map((question) => (
            <View key={question.id} className="round__missed">
              <View>{question.stem}</View>
              <View className="round__answer">
                {`答案：${question.answer.map((index) => question.options[index]).join('；')}`}
              </View>
            </View>
          ))}
        </View>
      )}
      <View className="round__block">
        <Heading level={2} className="round__heading">
          什么时候再来
        </Heading>
        {returning.map(({ inDays, questions }) => (
          <View key={inDays}>{`${questions.length}道${returnWords(inDays)}`}</View>
        ))}
      </View>
      {onAgain && (
        <Tap className="round__next" onTap={onAgain}>
          再来一轮
        </Tap>
      )}
      <Link to="quiz" query={{ e: edition.id }} className="round__away">
        回到问答
      </Link>
      <ShareBar
        shared={{ title: `我刚弄懂了：${names.slice(0, 3).join('、')}。你也来试试`, path: share }}
      >
        分享这一轮
      </ShareBar>
    </>
  )
}

function topicName(edition: EditionBundle, { of, name }: Topic): string {
  if (of === 'law') return `《${name}》`
  const section = findSection(edition, name)
  return section ? shortTitle(edition, section) : edition.meta.title
}
