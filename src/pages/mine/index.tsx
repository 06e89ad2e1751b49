import { Text, View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Link } from '../../components/Link'
import { MainButton } from '../../components/MainButton'
import { Panel } from '../../components/Panel'
import { ShareBar } from '../../components/ShareBar'
import { Tiles } from '../../components/Tiles'
import { Title } from '../../components/Title'
import { editions, signOff } from '../../content/generated'
import { confirm } from '../../platform/dialog'
import { usePageShare } from '../../platform/share'
import { answeredIn, mistakesIn, useQuiz } from '../../reader/quiz'
import { useProgress, useReading } from '../../reader/reading'
import { useSearches } from '../../reader/searches'
import { useSettings } from '../../reader/settings'
import { address } from '../../report/address'
import { findSection, shortTitle, unitsOf } from '../../report/outline'
import { firstSentence } from '../../report/sentence'
import type { EditionBundle } from '../../report/types'
import { Page, usePage } from '../Page'
import { Choice } from './Choice'
import { EditionChoice } from './EditionChoice'
import './index.css'

/** 我的: what the reader did and keeps, how the app looks, and what it is and is not. */
export default function MinePage() {
  const { edition } = usePage(editions)
  return (
    <Page what="这份报告" title="我的" tab="mine">
      {edition && <Mine edition={edition} />}
    </Page>
  )
}

function Mine({ edition }: { edition: EditionBundle }) {
  const shared = {
    title: `手机上读懂《${edition.meta.title}》`,
    path: address('home', { e: edition.id }),
  }
  usePageShare(shared)
  return (
    <>
      <Title>我的</Title>
      <Progress edition={edition} />
      <Favourites edition={edition} />
      <EditionChoice editions={editions} shown={edition.id} />
      <Settings />
      <About edition={edition} />
      <ShareBar shared={shared}>把这个应用分享给别人</ShareBar>
    </>
  )
}

function Progress({ edition }: { edition: EditionBundle }) {
  const { read } = useProgress(edition.id)
  const memory = useQuiz((quiz) => quiz.memory)
  const units = unitsOf(edition)
  const facts = [
    {
      name: '读过的节',
      value: `${units.filter(({ id }) => read.includes(id)).length}/${units.length}`,
    },
    { name: '答过的题', value: String(answeredIn(memory)) },
    { name: '没弄懂的题', value: String(mistakesIn(memory)) },
  ]
  return (
    <View className="mine__facts">
      <Tiles width="narrow">
        {facts.map(({ name, value }) => (
          <Panel key={name} className="tile">
            <View className="mine__fact-value">{value}</View>
            <View className="mine__fact-name">{name}</View>
          </Panel>
        ))}
      </Tiles>
    </View>
  )
}

function Favourites({ edition }: { edition: EditionBundle }) {
  const { favourites } = useProgress(edition.id)
  const sections = favourites.flatMap((id) => findSection(edition, id) ?? [])
  return (
    <Panel>
      <Heading level={2} className="mine__heading">
        收藏
      </Heading>
      {sections.length === 0 && (
        <View className="mine__note">还没有收藏。读到想留下的段落，点它下面的“收藏”。</View>
      )}
      {sections.map((section) => (
        <Link
          key={section.id}
          to="section"
          query={{ e: edition.id, s: section.id }}
          className="mine__row"
        >
          <Text className="mine__row-name">
            {`${section.marker}${section.title || shortTitle(edition, section)}`}
          </Text>
          <Text className="mine__row-sentence">{firstSentence(section)}</Text>
        </Link>
      ))}
    </Panel>
  )
}

const themes = [
  { value: 'system', name: '跟随系统' },
  { value: 'light', name: '浅色' },
  { value: 'dark', name: '深色' },
] as const

const textSizes = [
  { value: 'system', name: '自动' },
  { value: 17, name: '标准' },
  { value: 20, name: '大' },
  { value: 24, name: '更大' },
  { value: 30, name: '最大' },
] as const

const targets = [
  { value: false, name: '标准' },
  { value: true, name: '更大' },
] as const

function Settings() {
  const { theme, textSize, elder, choose } = useSettings()
  return (
    <Panel>
      <Heading level={2} className="mine__heading">
        显示
      </Heading>
      <Choice
        name="文字大小"
        options={textSizes}
        chosen={textSize}
        onChoose={(value) => choose({ textSize: value })}
      />
      <Choice
        name="按钮大小"
        options={targets}
        chosen={elder}
        onChoose={(value) => choose({ elder: value })}
      />
      <Choice
        name="颜色"
        options={themes}
        chosen={theme}
        onChoose={(value) => choose({ theme: value })}
      />
      <ClearButton />
    </Panel>
  )
}

function ClearButton() {
  const clearReading = useReading((reading) => reading.clear)
  const clearQuiz = useQuiz((quiz) => quiz.clear)
  const clearSearches = useSearches((searches) => searches.clear)
  const ask = async () => {
    const agreed = await confirm(
      '阅读进度、收藏、答题记录和搜索记录会从这台设备上删除，不能找回。显示设置会保留。',
      '清除',
    )
    if (!agreed) return
    clearReading()
    clearQuiz()
    clearSearches()
  }
  return (
    <MainButton plain className="mine__clear" onTap={ask}>
      清除我的记录
    </MainButton>
  )
}

function About({ edition }: { edition: EditionBundle }) {
  const { address: original } = edition.editorial
  return (
    <Panel>
      <Heading level={2} className="mine__heading">
        关于
      </Heading>
      <View className="mine__note">
        本应用把公开发布的法治政府建设情况报告整理成便于手机阅读的卡片、数字和问答，由编者制作，不是政府网站，也不代表任何机关。
      </View>
      <View className="mine__note">
        {`报告文字按《${edition.meta.title}》原样呈现，以发布机关公布的原文为准。`}
        {original && <Text selectable>{`原文地址：${original}`}</Text>}
      </View>
      <View className="mine__note">
        数字的说明、推算、名词解释和题目由编者编写，已与所注明的条文核对，不是法律意见；遇到具体问题，请咨询律师或法律援助机构。
      </View>
      <Heading level={2} className="mine__heading">
        隐私
      </Heading>
      <View className="mine__note">
        阅读进度、收藏、答题记录、搜索记录和显示设置只保存在这台设备上，不上传，也不收集任何个人信息。不需要登录，也不需要网络。
      </View>
      <View className="mine__note">{`内容签核码 ${signOff}`}</View>
    </Panel>
  )
}
