import { Text, View } from '@tarojs/components'
import { Bar } from '../components/Bar'
import { BeforeAfterBars } from '../components/BeforeAfterBars'
import { FigureText } from '../components/FigureText'
import { Heading } from '../components/Heading'
import { Numeral } from '../components/Numeral'
import { Panel } from '../components/Panel'
import { PartsBar } from '../components/PartsBar'
import { Title } from '../components/Title'
import { dateWords } from '../report/dates'
import { excerpt } from '../report/excerpt'
import { findParagraph, pathTo, sectionIdOf, shortTitle } from '../report/outline'
import { pictureOf } from '../report/picture'
import { sentenceAround } from '../report/sentence'
import { headWords } from '../report/tableWords'
import { termIn } from '../report/terms'
import type { EditionBundle, Figure, Section } from '../report/types'
import './Moments.css'

interface MomentsProps {
  edition: EditionBundle
  /** What is shown of: a section's strongest figure, or the one that was shared. */
  figure?: Figure
  /** Shown by its first words where there is no figure. */
  section: Section
}

/**
 * A single page in WeChat's Moments, where nothing leads anywhere: whose report, the figure with its
 * picture, the sentence that prints it, where it stands, and what one of its words means.
 */
export function Moments({ edition, figure, section }: MomentsProps) {
  const { title, publishedOn } = edition.meta
  return (
    <>
      <Title>{title}</Title>
      {publishedOn && <View className="moments__date">{`${dateWords(publishedOn)}发布`}</View>}
      {figure ? (
        <FigureAlone edition={edition} figure={figure} />
      ) : (
        <WordsAlone edition={edition} section={section} />
      )}
    </>
  )
}

function FigureAlone({ edition, figure }: { edition: EditionBundle; figure: Figure }) {
  const picture = pictureOf(edition, figure)
  const paragraph = findParagraph(edition, figure.paragraphId)
  const span = paragraph && sentenceAround(paragraph, figure)
  const sentence = paragraph && span && excerpt(paragraph, span, edition.figures)
  const heads = headWords(edition, figure.paragraphId)
  const term = span && termIn(edition.terms, span, figure.label)
  return (
    <>
      <Panel className="moments">
        <Numeral text={figure.text} />
        <Heading level={2} className="moments__label">
          {figure.label}
        </Heading>
        {picture?.type === 'change' && (
          <BeforeAfterBars change={picture.change} year={edition.meta.year} />
        )}
        {picture?.type === 'share' && <Bar of100={picture.of100} />}
        {picture?.type === 'parts' && <PartsBar parts={picture.parts} />}
        <View className="moments__quote">
          {heads && <View className="moments__source">{heads}</View>}
          {sentence && (
            <FigureText
              edition={edition.id}
              paragraph={sentence.paragraph}
              figures={sentence.figures}
            />
          )}
        </View>
        <Where edition={edition} section={sectionIdOf(figure.paragraphId)} />
      </Panel>
      {term && (
        <Panel ours className="moments__term">
          <Text className="moments__name">{term.name}</Text>
          {`：${term.meaning}`}
          <View className="moments__source">编者解释，非报告原文</View>
        </Panel>
      )}
    </>
  )
}

function WordsAlone({ edition, section }: { edition: EditionBundle; section: Section }) {
  const [first] = section.paragraphs
  return (
    <Panel className="moments">
      <Heading level={2} className="moments__label">
        {shortTitle(edition, section)}
      </Heading>
      {first && (
        <View className="moments__quote">
          <FigureText edition={edition.id} paragraph={first} figures={edition.figures} />
        </View>
      )}
      <Where edition={edition} section={section.id} />
    </Panel>
  )
}

/** Where in the report it stands: （八）20.全力提高行政应诉能力. */
function Where({ edition, section }: { edition: EditionBundle; section: string }) {
  const path = pathTo(edition, section)
  const words = path
    .slice(1)
    .map(({ marker, title }, at, all) => (at < all.length - 1 ? marker : `${marker}${title}`))
  return <View className="moments__source">{words.join('')}</View>
}
