import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { FigureText } from '../../components/FigureText'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { MainButton } from '../../components/MainButton'
import { QuestionCard } from '../../components/QuestionCard'
import { ShareButton } from '../../components/ShareButton'
import { Tap } from '../../components/Tap'
import { aria } from '../../platform/aria'
import { isRight } from '../../quiz/grade'
import { type Memory, returnsIn, returnWords } from '../../quiz/memory'
import { type Item, shownOptions } from '../../quiz/round'
import { useQuiz } from '../../reader/quiz'
import { address } from '../../report/address'
import { writePlace } from '../../report/article'
import { citationWords, editionYear } from '../../report/citation'
import { excerpt } from '../../report/excerpt'
import { findParagraph, sectionIdOf } from '../../report/outline'
import { sentenceAround } from '../../report/sentence'
import { headWords } from '../../report/tableWords'
import type { Citation, EditionBundle, Question, Span } from '../../report/types'

interface AskProps {
  edition: EditionBundle
  question: Question
  item: Item
  memory: Memory
  isLast: boolean
  onAnswer: (chosen: number[]) => void
  onUndo: () => void
  onNext: () => void
}

/** One question; once answered, the verdict, the reason and its source at once. */
export function Ask(props: AskProps) {
  const { edition, question, item, memory, isLast, onAnswer, onUndo, onNext } = props
  const { chosen } = item
  const now = Date.now()
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
      <View {...aria({ live: true })}>
        {chosen && <Verdict edition={edition} question={question} item={item} chosen={chosen} />}
      </View>
      {chosen && (
        <>
          {/* Stays within the thumb's reach, however long the reason. */}
          <View className="round__foot">
            <MainButton onTap={onNext}>{isLast ? '看结果' : '下一题'}</MainButton>
          </View>
          <View className="round__return">
            {`这道题${returnWords(returnsIn(memory, question.id, now) ?? 0, now)}`}
          </View>
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
        </>
      )}
    </>
  )
}

interface VerdictProps {
  edition: EditionBundle
  question: Question
  item: Item
  chosen: readonly number[]
}

function Verdict({ edition, question, item, chosen }: VerdictProps) {
  const right = isRight(question, chosen)
  const answer = shownOptions(question, item)
    .filter(({ index }) => question.answer.includes(index))
    .map(({ text }) => text)
    .join('；')
  const { basis } = question
  return (
    <View className={`round__verdict round__verdict--${right ? 'right' : 'wrong'}`}>
      <View className="round__verdict-word">
        {right ? '✓ 答对了' : `✗ 答错了，应为：${answer}`}
      </View>
      <View>{question.reason}</View>
      {'law' in basis ? (
        <LawSource citation={basis} edition={edition} />
      ) : (
        <Source edition={edition} span={basis} />
      )}
    </View>
  )
}

/** The article, one tap away, in which edition; and whether that is later than the report's year. */
function LawSource({ citation, edition }: { citation: Citation; edition: EditionBundle }) {
  const of = editionYear(citation)
  const { year } = edition.meta
  const isLater = of !== undefined && year !== null && of > year
  return (
    <>
      <Link
        to="article"
        query={{ e: edition.id, law: citation.law, a: writePlace(citation) }}
        className="round__source round__source--tap"
      >
        {`看条文：${citationWords(citation)}`}
      </Link>
      {isLater && <View className="round__source">{`此版本晚于报告年度（${year}年）。`}</View>}
    </>
  )
}

/** The report's own sentence, one tap away. */
function Source({ edition, span }: { edition: EditionBundle; span: Span }) {
  const [shown, setShown] = useState(false)
  const paragraph = findParagraph(edition, span.paragraphId)
  if (!paragraph) return null
  if (!shown) {
    return (
      <Tap className="round__source round__source--tap" onTap={() => setShown(true)}>
        看报告原句
      </Tap>
    )
  }
  const heads = headWords(edition, paragraph.id)
  const sentence = excerpt(paragraph, sentenceAround(paragraph, span), edition.figures)
  return (
    <View className="round__quote">
      {heads && <View className="round__heads">{heads}</View>}
      <FigureText edition={edition.id} paragraph={sentence.paragraph} figures={sentence.figures} />
      <Link
        to="section"
        query={{ e: edition.id, s: sectionIdOf(span.paragraphId) }}
        className="round__source round__source--tap"
      >
        在报告里看全文
      </Link>
    </View>
  )
}

function Keep({ question }: { question: string }) {
  const { favourites, toggleFavourite } = useQuiz()
  const kept = favourites.includes(question)
  return (
    <Tap
      className="round__action"
      choice={{ kind: 'checkbox', checked: kept }}
      onTap={() => toggleFavourite(question)}
    >
      <Icon name={kept ? 'star-on' : 'star'} />
      <Text className="round__action-name">{kept ? '已收藏' : '收藏'}</Text>
    </Tap>
  )
}
