import { View } from '@tarojs/components'
import { Heading } from '../Heading'
import { Link } from '../Link'
import './index.css'

/** Where an address leads nowhere: says so plainly, and the way home. */
export function NotFound({ what }: { what: string }) {
  return (
    <View className="not-found">
      <Heading level={1} className="not-found__title">
        没有找到
      </Heading>
      <View className="not-found__text">{`没有找到${what}。链接可能不完整，或者内容已经换了地址。`}</View>
      <Link to="home" className="not-found__home">
        回到报告首页
      </Link>
    </View>
  )
}
