import { Text, View } from '@tarojs/components'
import { AmongOthers } from '../../components/AmongOthers'
import { BeforeAfterBars } from '../../components/BeforeAfterBars'
import { Crumbs } from '../../components/Crumbs'
import { FigureNumber } from '../../components/FigureNumber'
import { FigureText } from '../../components/FigureText'
import { Heading } from '../../components/Heading'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { MainLink } from '../../components/MainButton'
import { Panel } from '../../components/Panel'
import { PartsBar } from '../../components/PartsBar'
import { ShareBar } from '../../components/ShareBar'
import { SharePicture, useSharePicture } from '../../components/SharePicture'
import { editions } from '../../content/generated'
import { usePageShare } from '../../platform/share'
import { address } from '../../report/address'
import { changesOf, partsOf } from '../../report/compare'
import { excerpt } from '../../report/excerpt'
import { figureNotes } from '../../report/figureNotes'
import { figureSentence } from '../../report/figureWords'
import { groupsOf } from '../../report/groups'
import { findParagraph, pathTo, sectionIdOf } from '../../report/outline'
import { posterOf } from '../../report/poster'
import { sentenceAround } from '../../report/sentence'
import { headWords } from '../../report/tableWords'
import type { EditionBundle, Figure } from '../../report/types'
import { Page, usePage } from '../Page'
import './index.css'

/** Among fewer figures of its unit a figure's place says nothing. */
const FEWEST = 4

/** One figure: its meaning, what it is compared with, and the sentence that it came from. */
export default function FigurePage() {
  const { query, edition } = usePage(editions)
  const figure = edition?.figures.find(({ id }) => id === query.f)
  return (
    <Page what="这个数字" title={figure && (figure.label || figure.text)}>
      {edition && figure && <OneFigure edition={edition} figure={figure} />}
    </Page>
  )
}

function OneFigure({ edition, figure }: { edition: EditionBundle; figure: Figure }) {
  const shared = {
    title: figureSentence(figure),
    path: address('figure', { e: edition.id, f: figure.id }),
  }
  usePageShare(shared, useSharePicture(edition))
  const sectionId = sectionIdOf(figure.paragraphId)
  const paragraph = findParagraph(edition, figure.paragraphId)
  const heads = headWords(edition, figure.paragraphId)
  const sentence =
    paragraph && excerpt(paragraph, sentenceAround(paragraph, figure), edition.figures)
  const change = changesOf(edition).find(
    ({ figure: changed, statedBy }) => changed.id === figure.id || statedBy?.id === figure.id,
  )
  const parts = partsOf(edition).find(
    ({ whole, parts }) => whole.id === figure.id || parts.some(({ id }) => id === figure.id),
  )
  const group = groupsOf(edition).find(
    ({ filter, unit, figures }) =>
      (filter === 'count' || filter === 'money') &&
      unit !== '' &&
      figures.length >= FEWEST &&
      figures.some(({ id }) => id === figure.id),
  )
  return (
    <>
      <Crumbs edition={edition} path={pathTo(edition, sectionId)} />
      <Panel className="figure__card">
        <FigureNumber figure={figure} size="large" />
        {figureNotes(edition, figure).map((note) => (
          <View key={note} className="figure__note">
            {note}
          </View>
        ))}
        {change && <BeforeAfterBars change={change} year={edition.meta.year} />}
        {parts && <PartsBar parts={parts} />}
        {group && <AmongOthers figure={figure} group={group} />}
      </Panel>
      {sentence && (
        <View className="figure__quote">
          <Heading level={2} className="figure__heading">
            报告原文
          </Heading>
          {heads && <View className="figure__note">{heads}</View>}
          <FigureText
            edition={edition.id}
            paragraph={sentence.paragraph}
            figures={sentence.figures}
            highlight={figure.id}
          />
        </View>
      )}
      <MainLink to="section" query={{ e: edition.id, s: sectionId, f: figure.id }}>
        在原文里看上下文
      </MainLink>
      <SharePicture />
      <ShareBar shared={shared}>分享这个数字</ShareBar>
      {posterOf(edition, { f: figure.id }) && (
        <Link to="poster" query={{ e: edition.id, f: figure.id }} className="figure__picture">
          <Icon name="picture" />
          <Text className="figure__picture-name">做成图片</Text>
        </Link>
      )}
      <Link to="slip" query={{ e: edition.id, f: figure.id }} className="figure__slip">
        报告差错
      </Link>
    </>
  )
}
