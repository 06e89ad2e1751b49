import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { MainButton, MainLink } from '../../components/MainButton'
import { Panel } from '../../components/Panel'
import { ShareBar } from '../../components/ShareBar'
import { Title } from '../../components/Title'
import type { Bank } from '../../quiz/bank'
import { type Memory, returnWords } from '../../quiz/memory'
import type { Round } from '../../quiz/round'
import { summarise, type Topic, takeaway } from '../../quiz/summary'
import { citationWords } from '../../report/citation'
import { findSection, shortTitle } from '../../report/outline'
import type { EditionBundle, Question } from '../../report/types'

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
  const now = Date.now()
  const summary = summarise(round, bank, memory, now)
  const { right, answered, topics, learned, missed, returning } = summary
  const kept = takeaway(summary)
  const others = missed.filter((question) => question !== kept)
  return (
    <>
      <Title>{right === answered ? '全答对了' : '这一轮答完了'}</Title>
      <View className="round__score">{`${answered}题答对${right}题`}</View>
      {kept && (
        <Panel className="result result--kept">
          <Heading level={2} className="round__heading">
            记住这一条
          </Heading>
          <Answered question={kept} />
          <View>{kept.reason}</View>
          <View className="round__source">{sourceName(edition, kept)}</View>
        </Panel>
      )}
      <Panel className="result">
        <Heading level={2} className="round__heading">
          {learned.length > 0 ? `这一轮碰到的，新弄懂${learned.length}道` : '这一轮碰到的'}
        </Heading>
        {topics.map((topic) => (
          <View key={`${topic.of} ${topic.name}`} className="round__topic">
            <View className="round__topic-name">{topicName(edition, topic)}</View>
            <View className="round__topic-count">{countWords(topic)}</View>
          </View>
        ))}
      </Panel>
      {others.length > 0 && (
        <Panel className="result">
          <Heading level={2} className="round__heading">
            再看一眼
          </Heading>
          {others.map((question) => (
            <View key={question.id} className="round__missed">
              <Answered question={question} />
            </View>
          ))}
        </Panel>
      )}
      <Panel className="result">
        <Heading level={2} className="round__heading">
          什么时候再来
        </Heading>
        {returning.map(({ inDays, questions }) => (
          <View key={inDays}>{`${questions.length}道${returnWords(inDays, now)}`}</View>
        ))}
      </Panel>
      {onAgain && <MainButton onTap={onAgain}>再来一轮</MainButton>}
      <MainLink to="quiz" query={{ e: edition.id }} plain>
        回到问答
      </MainLink>
      <ShareBar shared={{ title: shareTitle(edition, topics), path: share }}>分享这一轮</ShareBar>
    </>
  )
}

/** A question with its answer at once: a stem alone may be a false statement. */
function Answered({ question: { stem, options, answer } }: { question: Question }) {
  return (
    <>
      <View>{stem}</View>
      <View className="round__answer">
        {`答案：${answer.map((index) => options[index]).join('；')}`}
      </View>
    </>
  )
}

function countWords({ right, total }: Topic): string {
  return right === total ? `✓ ${total}题` : `${total - right}题再看看`
}

/** What was got right, by name; where nothing was, what the round was about. */
function shareTitle(edition: EditionBundle, topics: readonly Topic[]): string {
  const known = topics.filter(({ right }) => right > 0)
  const names = (known.length > 0 ? known : topics)
    .slice(0, 3)
    .map((topic) => topicName(edition, topic))
  return `${known.length > 0 ? '我刚弄懂了' : '我刚读到了'}：${names.join('、')}。你也来试试`
}

function topicName(edition: EditionBundle, { of, name }: Topic): string {
  if (of === 'law') return `《${name}》`
  const section = findSection(edition, name)
  return section ? shortTitle(edition, section) : edition.meta.title
}

/** Where the thing to keep in mind is from: its article, or the report's section. */
function sourceName(edition: EditionBundle, { basis, sections }: Question): string {
  if ('law' in basis) return `依据${citationWords(basis)}`
  return `依据报告“${topicName(edition, { of: 'section', name: sections[0] ?? '', right: 0, total: 0 })}”`
}
