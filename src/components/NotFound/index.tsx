import { View } from '@tarojs/components'
import type { Screen } from '../../report/address'
import { MainLink } from '../MainButton'
import { Title } from '../Title'
import { Way } from '../Way'
import './index.css'

/** Where what was looked for may be found after all. */
const ways: { to: Screen; name: string }[] = [
  { to: 'search', name: '搜索报告、数字、名词和题' },
  { to: 'terms', name: '看全部名词' },
  { to: 'figures', name: '看全部数字' },
]

/** Where an address leads nowhere: says so plainly, and offers other ways. */
export function NotFound({ what }: { what: string }) {
  return (
    <View className="not-found">
      <Title>{`没有找到${what}`}</Title>
      <View>链接可能不完整，或者内容已经换了地址。可以这样找：</View>
      <View className="not-found__ways">
        {ways.map(({ to, name }) => (
          <Way key={to} to={to} name={name} />
        ))}
      </View>
      <MainLink to="home">回到报告首页</MainLink>
    </View>
  )
}
