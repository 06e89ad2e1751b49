import { Text, View } from '@tarojs/components'
import { AmongOthers } from '../../components/AmongOthers'
import { Crumbs } from '../../components/Crumbs'
import { FigureText } from '../../components/FigureText'
import { Heading } from '../../components/Heading'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { MainLink } from '../../components/MainButton'
import { Panel } from '../../components/Panel'
import { ShareBar } from '../../components/ShareBar'
import { SharePicture, useSharePicture } from '../../components/SharePicture'
import { first } from '../../content/slots/first'
import { inMoments } from '../../platform/moments'
import { usePageShare } from '../../platform/share'
import { address } from '../../report/address'
import { excerpt } from '../../report/excerpt'
import { addedWords } from '../../report/figureNotes'
import { figureSentence } from '../../report/figureWords'
import { peersOf } from '../../report/groups'
import { findParagraph, findSection, pathTo, sectionIdOf } from '../../report/outline'
import { posterOf } from '../../report/poster'
import { sentenceAround } from '../../report/sentence'
import { headWords } from '../../report/tableWords'
import type { EditionBundle, Figure, ShippedEdition } from '../../report/types'
import { Moments } from '../Moments'
import { Page, usePage } from '../Page'
import { Drawn } from './Drawn'
import { windowTitle } from './windowTitle'
import './index.css'

/** One figure: its meaning, what it is compared with, and the sentence that it came from. */
export default function FigurePage() {
  const { query, edition, opening } = usePage(first)
  const figure = edition?.figures.find(({ id }) => id === query.f)
  return (
    <Page what="这个数字" title={figure && windowTitle(figure)} opening={opening}>
      {edition && figure && <Shown edition={edition} figure={figure} />}
    </Page>
  )
}

interface OneFigureProps {
  edition: ShippedEdition
  figure: Figure
}

/** Where nothing leads on, the figure by itself; else with all the ways from it. */
function Shown({ edition, figure }: OneFigureProps) {
  const section = findSection(edition, sectionIdOf(figure.paragraphId))
  if (inMoments() && section) return <Moments edition={edition} figure={figure} section={section} />
  return <OneFigure edition={edition} figure={figure} />
}

function OneFigure({ edition, figure }: OneFigureProps) {
  const shared = {
    title: figureSentence(figure),
    path: address('figure', { e: edition.id, f: figure.id }),
  }
  usePageShare(shared, useSharePicture(edition, edition.whose.picture))
  const sectionId = sectionIdOf(figure.paragraphId)
  const peers = peersOf(edition, figure)
  return (
    <>
      <Crumbs edition={edition} path={pathTo(edition, sectionId)} />
      <Heading level={1} className="figure__name">
        {figure.label || figure.text}
      </Heading>
      <Drawn edition={edition} figure={figure} />
      <Added words={addedWords(edition, figure)} />
      <Sentence edition={edition} figure={figure} />
      <MainLink to="section" query={{ e: edition.id, s: sectionId, f: figure.id }}>
        回到原文
      </MainLink>
      {peers && <AmongOthers edition={edition.id} figure={figure} group={peers} />}
      <SharePicture />
      <ShareBar shared={shared}>分享这个数字</ShareBar>
      {posterOf(edition, { f: figure.id }) && (
        <Link to="poster" query={{ e: edition.id, f: figure.id }} className="figure__picture">
          <Icon name="picture" />
          <Text className="figure__picture-name">生成图片</Text>
        </Link>
      )}
      <Link to="slip" query={{ e: edition.id, f: figure.id }} className="figure__slip">
        报告差错
      </Link>
    </>
  )
}

/** What the app adds, on paper and marked as the editor's: it is not the report that says so. */
function Added({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <Panel ours className="figure__added">
      <Heading level={2} className="figure__heading">
        编者说明
      </Heading>
      {words.map((one) => (
        <View key={one} className="figure__note">
          {one}
        </View>
      ))}
    </Panel>
  )
}

/** The sentence that the figure stands in, as printed. */
function Sentence({ edition, figure }: { edition: EditionBundle; figure: Figure }) {
  const paragraph = findParagraph(edition, figure.paragraphId)
  if (!paragraph) return null
  const heads = headWords(edition, paragraph.id)
  const sentence = excerpt(paragraph, sentenceAround(paragraph, figure), edition.figures)
  return (
    <Panel className="figure__quote">
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
    </Panel>
  )
}
