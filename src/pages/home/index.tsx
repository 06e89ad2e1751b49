import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { BeforeAfterBars } from '../../components/BeforeAfterBars'
import { FigureNumber } from '../../components/FigureNumber'
import { Heading } from '../../components/Heading'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { PanelLink } from '../../components/Panel'
import { SectionRow } from '../../components/SectionRow'
import { ShareBar } from '../../components/ShareBar'
import { Tiles } from '../../components/Tiles'
import { Title } from '../../components/Title'
import { prefetch } from '../../platform/prefetch'
import { usePageShare } from '../../platform/share'
import { useProgress } from '../../reader/reading'
import { address, screens } from '../../report/address'
import { changesOf, leadFigures, strongest } from '../../report/compare'
import { dateWords } from '../../report/dates'
import { cardsOf, figuresIn, shortTitle, type Unit, unitOf, unitsOf } from '../../report/outline'
import type { EditionBundle } from '../../report/types'
import { covers } from '../covers'
import { Page, usePage } from '../Page'
import './index.css'

/** 报告: what the report is, the figures that lead it, and its sections as cards. */
export default function HomePage() {
  const { edition } = usePage(covers)
  useEffect(() => prefetch(screens.section), [])
  return (
    <Page what="这份报告" title={edition && nameOf(edition)} tab="home">
      {edition && <Home edition={edition} />}
    </Page>
  )
}

const nameOf = ({ meta: { year } }: EditionBundle) =>
  year === null ? '法治政府报告' : `${year}年法治政府报告`

function Home({ edition }: { edition: EditionBundle }) {
  const { meta } = edition
  const { last, read } = useProgress(edition.id)
  const shared = { title: meta.title, path: address('home', { e: edition.id }) }
  usePageShare(shared)
  const facts = [
    meta.issuer,
    meta.publishedOn && `${dateWords(meta.publishedOn)}发布`,
    meta.source && `来源：${meta.source}`,
  ]
  return (
    <>
      <Link to="search" query={{ e: edition.id }} className="home__search">
        <Icon name="search" />
        <Text className="home__search-name">搜索报告、数字和名词</Text>
      </Link>
      <View className="home__facts">
        {facts
          .flatMap((fact) => fact || [])
          .map((fact) => (
            <Text key={fact} className="home__fact">
              {fact}
            </Text>
          ))}
      </View>
      <Title>{meta.title}</Title>
      <Lead edition={edition} />
      {/* A place that stays: what comes before a list in WeChat has all of the list sent again. */}
      <View>{last && <Continue edition={edition} section={last} />}</View>
      <PanelLink to="round" query={{ e: edition.id, by: 'daily' }} className="home__row">
        <Icon name="quiz" />
        <View className="home__row-text">
          <View className="home__row-title">今日五题</View>
          <View className="home__row-note">每天五道，懂一点用得上的法</View>
        </View>
        <Icon name="next" />
      </PanelLink>
      <Contents edition={edition} read={read} />
      <View className="home__foot">
        <Text>本应用由编者整理，不是政府网站；文字以原文为准。</Text>
        <ShareBar shared={shared}>分享这份报告</ShareBar>
      </View>
    </>
  )
}

/** The editor's figures: the first large, with what it was before where the report says. */
function Lead({ edition }: { edition: EditionBundle }) {
  const figures = leadFigures(edition)
  const change = changesOf(edition).find(({ figure }) => figure.id === figures[0]?.id)
  return (
    <View className="home__lead">
      <Tiles width="wide">
        {figures.map((figure, index) => (
          <PanelLink
            key={figure.id}
            to="figure"
            query={{ e: edition.id, f: figure.id }}
            className={index === 0 ? 'tile home__first' : 'tile'}
          >
            <FigureNumber figure={figure} size={index === 0 ? 'large' : 'medium'} />
            {index === 0 && change && <BeforeAfterBars change={change} year={edition.meta.year} />}
          </PanelLink>
        ))}
      </Tiles>
    </View>
  )
}

function Continue({ edition, section }: { edition: EditionBundle; section: string }) {
  const unit = unitOf(edition, section)
  if (!unit) return null
  return (
    <PanelLink to="section" query={{ e: edition.id, s: section }} className="home__row">
      <Icon name="home" />
      <View className="home__row-text">
        <View className="home__row-title">接着读</View>
        <View className="home__row-note">{shortTitle(edition, unit.section)}</View>
      </View>
      <Icon name="next" />
    </PanelLink>
  )
}

/** Every reading unit as a row, under the part that it stands in. */
function Contents({ edition, read }: { edition: EditionBundle; read: readonly string[] }) {
  const units = unitsOf(edition)
  return (
    <>
      <View className="home__progress">{`共${units.length}节 · 已读${units.filter(({ id }) => read.includes(id)).length}节`}</View>
      {edition.sections.map((part) => {
        const rows = units.filter((unit) => unit.section === part || unit.part === part)
        return (
          <View key={part.id}>
            {part.title && (
              <Heading level={2} className="home__part">
                {`${part.marker}${part.title}`}
              </Heading>
            )}
            {rows.map((unit) => (
              <Row key={unit.id} edition={edition} unit={unit} read={read.includes(unit.id)} />
            ))}
          </View>
        )
      })}
    </>
  )
}

function Row({ edition, unit, read }: { edition: EditionBundle; unit: Unit; read: boolean }) {
  const figure = strongest(edition, figuresIn(edition, cardsOf(unit)))
  return (
    <SectionRow
      edition={edition.id}
      id={unit.id}
      ordinal={unit.part ? unit.section.marker.replace(/[（）]/g, '') : ''}
      title={unit.part || !unit.section.title ? shortTitle(edition, unit.section) : '本部分开头'}
      figure={figure}
      read={read}
    />
  )
}
