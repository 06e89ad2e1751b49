import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Clauses } from '../../components/Clauses'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { TextSize } from '../../components/TextSize'
import { about } from '../../content/slots/about'
import { cover } from '../../content/slots/cover'
import { useWindowWidth } from '../../platform/width/index.h5'
import { useSettings } from '../../reader/settings'
import { type Screen, screens, type Tab, tabNames, tabs } from '../../report/address'
import { dateWords } from '../../report/dates'
import { useAsked } from '../scanned'
import { useEdition } from '../useEdition'
import { WIDE } from './wide'
import './index.h5.css'

/** Under which tab a screen that is none is found. */
const under: Partial<Record<Screen, Tab>> = {
  section: 'home',
  figure: 'figures',
  round: 'quiz',
  topics: 'quiz',
  article: 'quiz',
}

/** At the side of a wide window: whose report it is, the tabs, the size of the text, and the search. */
export function Rail() {
  const isWide = useWindowWidth() >= WIDE
  return isWide ? <Ways /> : null
}

function Ways() {
  const { e: asked } = useAsked().query
  const { edition } = useEdition(asked, cover)
  // Taro adds a query of its own.
  const [address = ''] = useRouter().path.split('?', 1)
  const { textSize, choose } = useSettings()
  const shown = (Object.keys(screens) as Screen[]).find((screen) =>
    address.endsWith(screens[screen]),
  )
  const e = edition?.id
  const named = about.hasShelf && asked ? (e ?? asked) : undefined
  return (
    <nav className="rail" aria-label="主要栏目">
      {edition && (
        <View className="rail__report">
          <View className="rail__title">
            <Clauses title={edition.meta.title} />
          </View>
          {edition.meta.publishedOn && `${dateWords(edition.meta.publishedOn)}发布`}
          {about.hasShelf && (
            <Link to="shelf" query={{ e }} className="rail__shelf" current={shown === 'shelf'}>
              换一份报告
            </Link>
          )}
        </View>
      )}
      {tabs.map((tab) => {
        const isOn = shown === tab || (shown !== undefined && under[shown] === tab)
        return (
          <Link
            key={tab}
            to={tab}
            query={{ e: named }}
            className={isOn ? 'rail__way rail__way--on' : 'rail__way'}
            current={shown === tab}
          >
            <Icon name={tab} />
            <Text className="rail__name">{tabNames[tab]}</Text>
          </Link>
        )
      })}
      <View className="rail__foot">
        <TextSize value={textSize} onChange={(size) => choose({ textSize: size })} />
        <Link to="search" query={{ e }} className="rail__way" current={shown === 'search'}>
          <Icon name="search" />
          <Text className="rail__name">搜索</Text>
        </Link>
      </View>
    </nav>
  )
}
