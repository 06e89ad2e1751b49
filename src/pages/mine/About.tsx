import { Text, View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Link } from '../../components/Link'
import { Panel } from '../../components/Panel'
import { Tap } from '../../components/Tap'
import { about } from '../../content/slots/about'
import { copy } from '../../platform/clipboard'
import type { EditionBundle, Whose } from '../../report/types'

/** What the app is and is not, whose words are whose, and what it keeps. */
export function About({ edition, whose }: { edition: EditionBundle; whose: Whose }) {
  const { meta, editorial } = edition
  return (
    <Panel>
      <Heading level={2} className="mine__heading">
        关于
      </Heading>
      <View className="mine__note">{whose.about}</View>
      <View className="mine__note">
        {`报告的话，照《${meta.title}》原样显示，以发布机关公布的原文为准。`}
      </View>
      <Original address={editorial.address} originals={whose.originals} issuer={meta.issuer} />
      <View className="mine__note">
        编者的话，有短标题、数字的说明、推算、名词解释、题目和答题的理由。法律题已与注明的条文核对，但不是法律意见；遇到具体问题，请咨询律师或法律援助机构。
        <Link to="terms" query={{ e: edition.id }} className="mine__link">
          看全部名词
        </Link>
      </View>
      {whose.contact && (
        <View className="mine__note">
          联系发布者：<Text selectable>{whose.contact}</Text>
        </View>
      )}
      <View className="mine__note">
        内容校验码：<Text selectable>{about.signOff}</Text>
        。与发布者公布的相同，就说明这里的内容没有被改动。
      </View>
      <Heading level={2} className="mine__heading mine__heading--next">
        隐私
      </Heading>
      <View className="mine__note">
        你的记录和显示设置只保存在这台设备上，不上传。不收集个人信息，不用登录，
        {about.hasShelf
          ? '没有网络也能看最新的一份报告；别的报告要先在有网络时打开。'
          : '没有网络也能用。'}
      </View>
    </Panel>
  )
}

interface OriginalProps {
  address?: string
  originals?: string
  issuer: string | null
}

/** Where the report was published: its address, or else how it can be looked for. */
function Original({ address, originals, issuer }: OriginalProps) {
  const at = address ?? originals
  if (!at) {
    return (
      <View className="mine__note">
        {`原文网址：编者所用的原文上没有印出。可以在${issuer ? `${issuer}网站` : '发布机关的网站'}上按标题查找。`}
      </View>
    )
  }
  return (
    <View className="mine__note">
      {address ? '原文网址：' : '原文可以在这里按标题查找：'}
      <Text selectable>{at}</Text>
      <Tap className="mine__copy" onTap={() => copy(at, '网址已复制')}>
        复制网址
      </Tap>
    </View>
  )
}
