import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { FigureText } from '../../components/FigureText'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { Panel } from '../../components/Panel'
import { Tap } from '../../components/Tap'
import { writePlace } from '../../report/article'
import { articleName, editionYear } from '../../report/citation'
import { excerpt } from '../../report/excerpt'
import { findParagraph, sectionIdOf } from '../../report/outline'
import { sentenceAround } from '../../report/sentence'
import { headWords } from '../../report/tableWords'
import type { Citation, EditionBundle, Span } from '../../report/types'

/**
 * The article, one tap away, in which edition; and whether that is later than the report's year.
 * Which paragraph of it is meant, the article's page marks.
 */
export function LawSource({ citation, edition }: { citation: Citation; edition: EditionBundle }) {
  const { law, edition: of, article } = citation
  const enacted = editionYear(citation)
  const { year } = edition.meta
  const isLater = enacted !== undefined && year !== null && enacted > year
  return (
    <>
      <Link to="article" query={{ e: edition.id, law, a: writePlace(citation) }} className="basis">
        <View className="basis__name">
          <Text className="basis__part">{`《${law}》`}</Text>
          <Text className="basis__part">{`（${of}）${articleName(article)}`}</Text>
        </View>
        <Icon name="next" />
      </Link>
      {isLater && <View className="basis__later">{`此版本晚于报告年度（${year}年）。`}</View>}
    </>
  )
}

/** The report's own sentence, one tap away. */
export function ReportSource({ edition, span }: { edition: EditionBundle; span: Span }) {
  const [shown, setShown] = useState(false)
  const paragraph = findParagraph(edition, span.paragraphId)
  if (!paragraph) return null
  if (!shown) {
    return (
      <Tap className="basis" onTap={() => setShown(true)}>
        <Text className="basis__name">看报告原句</Text>
        <Icon name="next" />
      </Tap>
    )
  }
  const heads = headWords(edition, paragraph.id)
  const sentence = excerpt(paragraph, sentenceAround(paragraph, span), edition.figures)
  return (
    <Panel className="basis__quote">
      {heads && <View className="basis__heads">{heads}</View>}
      <FigureText edition={edition.id} paragraph={sentence.paragraph} figures={sentence.figures} />
      <Link
        to="section"
        query={{ e: edition.id, s: sectionIdOf(span.paragraphId) }}
        className="basis basis--in"
      >
        <Text className="basis__name">回到原文</Text>
        <Icon name="next" />
      </Link>
    </Panel>
  )
}
