import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { BeforeAfterBars } from '../../components/BeforeAfterBars'
import { FigureNumber } from '../../components/FigureNumber'
import { Heading } from '../../components/Heading'
import { Link } from '../../components/Link'
import { NotFound } from '../../components/NotFound'
import { PartsBar } from '../../components/PartsBar'
import { Screen } from '../../components/Screen'
import { ShareBar } from '../../components/ShareBar'
import { Tap } from '../../components/Tap'
import { usePageShare } from '../../platform/share'
import { useSettings } from '../../reader/settings'
import { address } from '../../report/address'
import { changesOf, partsOf } from '../../report/compare'
import { changeWords, figureSentence } from '../../report/figureWords'
import {
  countOf,
  type FigureFilter,
  filterFigures,
  filterNames,
  filters,
} from '../../report/filters'
import { cardsOf, figuresIn, shortTitle, unitsOf } from '../../report/outline'
import type { EditionBundle, Figure } from '../../report/types'
import { useEdition, useQuery, useTitle } from '../edition'
import './index.css'

/** 数据: every figure of the report, to look at rather than to read. */
export default function FiguresPage() {
  const edition = useEdition(useQuery())
  return (
    <Screen look={useSettings()} tab="figures">
      {edition ? <Figures edition={edition} /> : <NotFound what="这份报告" />}
    </Screen>
  )
}

function Figures({ edition }: { edition: EditionBundle }) {
  const [filter, setFilter] = useState<FigureFilter>('all')
  const shared = {
    title: `${edition.meta.title}里的${edition.figures.length}个数字`,
    path: address('figures', { e: edition.id }),
  }
  usePageShare(shared)
  useTitle('报告里的数字')
  const available = filters.filter((name) => countOf(edition, name) > 0)
  return (
    <>
      <Heading level={1} className="figures__title">
        报告里的数字
      </Heading>
      <View className="figures__chips">
        {available.map((name) => (
          <Tap
            key={name}
            className={`figures__chip ${name === filter ? 'figures__chip--on' : ''}`}
            choice={{ kind: 'radio', checked: name === filter }}
            onTap={() => setFilter(name)}
          >
            {`${filterNames[name]} ${countOf(edition, name)}`}
          </Tap>
        ))}
      </View>
      {(filter === 'all' || filter === 'change') && <Changes edition={edition} />}
      {(filter === 'all' || filter === 'parts') && <Wholes edition={edition} />}
      {filter !== 'change' && filter !== 'parts' && <Others edition={edition} filter={filter} />}
      <ShareBar shared={shared}>分享这些数字</ShareBar>
    </>
  )
}

function Changes({ edition }: { edition: EditionBundle }) {
  return changesOf(edition).map((change) => (
    <Card key={change.figure.id} edition={edition} figure={change.figure}>
      <FigureNumber figure={change.figure} />
      <View className="figures__note">{changeWords(change)}</View>
      <BeforeAfterBars change={change} year={edition.meta.year} />
    </Card>
  ))
}

function Wholes({ edition }: { edition: EditionBundle }) {
  return partsOf(edition).map((parts) => (
    <Card key={parts.whole.id} edition={edition} figure={parts.whole}>
      <View className="figures__whole">
        {parts.whole.label} <Text className="figures__whole-value">{parts.whole.text}</Text>
      </View>
      <PartsBar parts={parts} />
    </Card>
  ))
}

function Card({
  edition,
  figure,
  children,
}: {
  edition: EditionBundle
  figure: Figure
  children: React.ReactNode
}) {
  return (
    <Link to="figure" query={{ e: edition.id, f: figure.id }} className="figures__card">
      {children}
    </Link>
  )
}

/** The figures of one kind, listed under the reading unit that prints them. */
function Others({ edition, filter }: { edition: EditionBundle; filter: FigureFilter }) {
  const chosen = new Set(filterFigures(edition, filter))
  return unitsOf(edition).map((unit) => {
    const figures = figuresIn(edition, cardsOf(unit)).filter((figure) => chosen.has(figure))
    if (figures.length === 0) return null
    return (
      <View key={unit.id}>
        <Heading level={2} className="figures__unit">
          {shortTitle(edition, unit.section)}
        </Heading>
        {figures.map((figure) => (
          <Link
            key={figure.id}
            to="figure"
            query={{ e: edition.id, f: figure.id }}
            className="figures__row"
            label={figureSentence(figure)}
          >
            <Text className="figures__label">{figure.label}</Text>
            <Text className="figures__value">{figure.text}</Text>
            {figure.kind === 'percent' && typeof figure.value === 'number' && (
              <View className="figures__share">
                <View
                  className="figures__share-bar"
                  style={{ width: `${Math.min(100, figure.value)}%` }}
                />
              </View>
            )}
          </Link>
        ))}
      </View>
    )
  })
}
