import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { MainButton, MainLink } from '../../components/MainButton'
import { Panel } from '../../components/Panel'
import { ShareBar } from '../../components/ShareBar'
import { Squares } from '../../components/Squares'
import { Title } from '../../components/Title'
import type { Bank } from '../../quiz/bank'
import { dayOf } from '../../quiz/day'
import { type Memory, returnDay } from '../../quiz/memory'
import type { Round } from '../../quiz/round'
import { shareOf } from '../../quiz/shareOf'
import { type Summary, summarise, type Topic, takeaway } from '../../quiz/summary'
import { citationWords } from '../../report/citation'
import { reportWords } from '../../report/editionNames'
import { findSection, shortTitle } from '../../report/outline'
import type { Question, ShippedEdition } from '../../report/types'

interface ResultProps {
  edition: ShippedEdition
  bank: Bank
  round: Round
  memory: Memory
  /** In milliseconds. */
  now: number
  /** Draws another round of the same kind. */
  onAgain: () => void
}

/** What a round came to: what to keep in mind and what comes back, not only the score. */
export function Result({ edition, bank, round, memory, now, onAgain }: ResultProps) {
  const summary = summarise(round, bank, memory, now)
  const { right, answered, missed } = summary
  const kept = takeaway(summary)
  const others = missed.filter((question) => question !== kept)
  const isOne = answered === 1
  return (
    <>
      <Title>{titleOf(summary)}</Title>
      {!isOne && (
        <View className="result__score">
          <Squares wide filled={right} total={answered} />
          <View>{`答对${right}题，共${answered}题`}</View>
        </View>
      )}
      {kept && (
        <Panel ours>
          <Heading level={2} className="result__name">
            记住这一条
          </Heading>
          <Answered question={kept} />
          <View>{kept.reason}</View>
          <View className="result__note">{sourceName(edition, kept)}</View>
        </Panel>
      )}
      {others.length > 0 && (
        <Panel ours>
          <Heading level={2} className="result__name">
            {`其余答错的${others.length}题`}
          </Heading>
          {others.map((question) => (
            <View key={question.id} className="result__missed">
              <Answered question={question} />
            </View>
          ))}
        </Panel>
      )}
      {!isOne && <Topics edition={edition} summary={summary} />}
      <Returns summary={summary} now={now} />
      <Onward edition={edition.id} round={round} now={now} onAgain={onAgain} />
      <MainLink to="quiz" query={{ e: edition.id }} plain>
        回到问答
      </MainLink>
      <ShareBar shared={shareOf(summary, edition.id)}>
        {isOne ? '分享这道题' : '分享这一轮'}
      </ShareBar>
    </>
  )
}

interface OnwardProps {
  edition: string
  round: Round
  now: number
  onAgain: () => void
}

/** What to answer next. Today's five, once answered, stay: what comes after them is another round. */
function Onward({ edition, round: { kind, begunAt }, now, onAgain }: OnwardProps) {
  if (kind.by === 'daily' && dayOf(begunAt) === dayOf(now))
    return (
      <MainLink to="round" query={{ e: edition, by: 'more' }} replace>
        再来一轮
      </MainLink>
    )
  if (kind.by === 'daily' || kind.by === 'question' || kind.by === 'set')
    return (
      <MainLink to="round" query={{ e: edition, by: 'daily' }} replace>
        答今日五题
      </MainLink>
    )
  return <MainButton onTap={onAgain}>再来一轮</MainButton>
}

function titleOf({ right, answered }: Summary): string {
  if (answered === 1) return right === 1 ? '这道题答对了' : '这道题答错了'
  return right === answered ? '全答对了' : '这一轮答完了'
}

/** What the round asked about. */
function Topics({ edition, summary }: { edition: ShippedEdition; summary: Summary }) {
  return (
    <Panel ours>
      <Heading level={2} className="result__name">
        这一轮问到的
      </Heading>
      {summary.topics.map((topic) => (
        <View key={`${topic.of} ${topic.name}`} className="result__topic">
          <View className="result__topic-name">{topicName(edition, topic)}</View>
          <View className="result__topic-count">{countWords(topic)}</View>
        </View>
      ))}
    </Panel>
  )
}

/** When what was asked comes back; of a single question in a line. */
function Returns({ summary: { returning, answered }, now }: { summary: Summary; now: number }) {
  const days = returning.map(({ inDays, questions }) => ({
    day: returnDay(inDays, now),
    many: questions.length,
  }))
  if (answered === 1)
    return (
      <View className="result__note">{days.map(({ day }) => `${day}会再问你这道题`).join('')}</View>
    )
  return (
    <Panel ours>
      <Heading level={2} className="result__name">
        复习安排
      </Heading>
      {days.map(({ day, many }) => (
        <View key={day}>{`${day}会再问${many}题`}</View>
      ))}
    </Panel>
  )
}

/** A question with its answer at once: a stem alone may be a false statement. */
function Answered({ question: { stem, options, answer } }: { question: Question }) {
  return (
    <>
      <View>{stem}</View>
      <View className="result__answer">
        {`✓ 正确答案：${answer.map((index) => options[index]).join('；')}`}
      </View>
    </>
  )
}

function countWords({ right, total }: Topic): string {
  const wrong = total - right
  return [right > 0 && `答对${right}题`, wrong > 0 && `答错${wrong}题`].filter(Boolean).join('，')
}

function topicName(edition: ShippedEdition, { of, name }: Pick<Topic, 'of' | 'name'>): string {
  if (of === 'law') return `《${name}》`
  const section = findSection(edition, name)
  return section ? shortTitle(edition, section) : edition.meta.title
}

/** Where the thing to keep in mind is from: its article, or the report's section. */
function sourceName(edition: ShippedEdition, { basis, sections }: Question): string {
  if ('law' in basis) {
    const { law, edition: of, article } = basis
    return `依据${citationWords({ law, edition: of, article })}`
  }
  return `依据${reportWords(edition)}“${topicName(edition, { of: 'section', name: sections[0] ?? '' })}”`
}
