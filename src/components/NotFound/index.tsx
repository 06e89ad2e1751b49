import { View } from '@tarojs/components'
import { MainLink } from '../MainButton'
import { Title } from '../Title'
import './index.css'

/** Where an address leads nowhere: says so plainly, and the way home. */
export function NotFound({ what }: { what: string }) {
  return (
    <View className="not-found">
      <Title>没有找到</Title>
      <View className="not-found__text">{`没有找到${what}。链接可能不完整，或者内容已经换了地址。`}</View>
      <MainLink to="home">回到报告首页</MainLink>
    </View>
  )
}
