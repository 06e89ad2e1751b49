import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { FOOT, Foot } from '../../components/Foot'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { MainButton } from '../../components/MainButton'
import { QuestionCard } from '../../components/QuestionCard'
import { ShareButton } from '../../components/ShareButton'
import { Tap } from '../../components/Tap'
import { aria } from '../../platform/aria'
import { scrollToTop } from '../../platform/page'
import { reveal } from '../../platform/reveal'
import { lawOf } from '../../quiz/bank'
import { isRight } from '../../quiz/grade'
import { type Memory, returnDay, returnsIn } from '../../quiz/memory'
import { type Item, shownOptions } from '../../quiz/round'
import { useQuiz } from '../../reader/quiz'
import { address } from '../../report/address'
import type { EditionBundle, Question } from '../../report/types'
import { LawSource, ReportSource } from './Basis'
import { NextSteps } from './NextSteps'

interface AskProps {
  edition: EditionBundle
  question: Question
  item: Item
  memory: Memory
  /** In milliseconds. */
  now: number
  isLast: boolean
  onAnswer: (chosen: number[]) => void
  onUndo: () => void
  onNext: () => void
}

/** Names the reason, which must be in sight once there is one. */
const REASON = 'reason'

/** One question; once answered, the verdict, the reason and its source at once, and what to do. */
export function Ask(props: AskProps) {
  const { edition, question, item, memory, now, isLast, onAnswer, onUndo, onNext } = props
  const { chosen } = item
  const isAnswered = chosen !== undefined
  useEffect(() => {
    if (isAnswered) reveal(REASON, FOOT)
    else scrollToTop()
  }, [isAnswered])
  const law = lawOf(question)
  return (
    <>
      <QuestionCard
        stem={question.stem}
        multiple={question.type === 'multiple'}
        options={shownOptions(question, item)}
        answer={question.answer}
        chosen={chosen}
        onAnswer={onAnswer}
      />
      {/* Always there, so that a screen reader hears what appears in it. */}
      <View id={REASON} {...aria({ live: true })}>
        {chosen && (
          <>
            <Text className="round__verdict">
              {isRight(question, chosen) ? '答对了。' : '答错了。'}
            </Text>
            <Text>{question.reason}</Text>
          </>
        )}
      </View>
      {chosen && (
        <>
          {'law' in question.basis ? (
            <LawSource citation={question.basis} edition={edition} />
          ) : (
            <ReportSource edition={edition} span={question.basis} />
          )}
          {law !== undefined && <NextSteps law={law} />}
          <View className="round__actions">
            <Tap className="round__action" onTap={onUndo}>
              点错了，重选
            </Tap>
            <Keep question={question.id} />
            <ShareButton
              className="round__action"
              shared={{
                title: question.stem,
                path: address('round', { e: edition.id, by: 'question', q: question.id }),
              }}
            >
              <Icon name="share" />
              <Text className="round__action-name">分享</Text>
            </ShareButton>
            <Link
              to="slip"
              query={{ e: edition.id, q: question.id }}
              className="round__action round__action--link"
            >
              报告差错
            </Link>
          </View>
          <View className="round__return">
            {`${returnDay(returnsIn(memory, question.id, now) ?? 0, now)}会再问你这道题`}
          </View>
          <Foot>
            <MainButton onTap={onNext}>{isLast ? '看结果' : '下一题'}</MainButton>
          </Foot>
        </>
      )}
    </>
  )
}

function Keep({ question }: { question: string }) {
  const { favourites, setFavourite } = useQuiz()
  const kept = favourites.includes(question)
  return (
    <Tap
      className="round__action"
      choice={{ kind: 'checkbox', checked: kept }}
      onTap={() => setFavourite(question, !kept)}
    >
      <Icon name={kept ? 'star-on' : 'star'} />
      <Text className="round__action-name">{kept ? '已收藏' : '收藏'}</Text>
    </Tap>
  )
}
