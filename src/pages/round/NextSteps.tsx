import { Text, View } from '@tarojs/components'
import { Dial } from '../../components/Dial'
import { Heading } from '../../components/Heading'
import { Panel } from '../../components/Panel'
import { nextSteps } from '../../content/slots/nextSteps'
import { articleName, inLawOrder } from '../../report/citation'
import type { Steps } from '../../report/types'

const hotlines: Record<Steps['call'], string> = {
  12348: '公共法律服务热线',
  12345: '政务服务便民热线',
}

/** What to do when a law's matter befalls one; nothing where the editors wrote none for the law. */
export function NextSteps({ law }: { law: string }) {
  const steps = nextSteps[law]
  if (!steps) return null
  const { to, lines, call } = steps
  return (
    <Panel ours className="steps">
      <Heading level={2} className="steps__name">
        真遇到了，下一步
      </Heading>
      <View className="steps__to">{to}</View>
      {lines.map(({ ask, say }) => (
        <View key={ask} className="steps__line">
          <Text className="steps__ask">{ask}</Text>
          <Text className="steps__say">{say}</Text>
        </View>
      ))}
      <Dial number={`${call}`} className="steps__call">
        <Text className="steps__hotline">{`问一问：${hotlines[call]}`}</Text>
        <Text className="steps__number">{call}</Text>
      </Dial>
      <View className="steps__source">
        {`编者整理，不是法律意见。依据《${law}》${articlesOf(steps)}。`}
      </View>
    </Panel>
  )
}

/** 第二十条、第二十二条, each article once, in the law's order. */
function articlesOf({ lines }: Steps): string {
  const articles = [...new Set(lines.flatMap((line) => line.articles))].sort(inLawOrder)
  return articles.map(articleName).join('、')
}
