import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Panel } from '../../components/Panel'
import { ReadAloudHelp } from '../../components/ReadAloud'
import { TextSize } from '../../components/TextSize'
import { useSettings } from '../../reader/settings'
import { Choice } from './Choice'

const targets = [
  { value: false, name: '标准' },
  { value: true, name: '大' },
] as const

const themes = [
  { value: 'system', name: '跟随系统' },
  { value: 'light', name: '浅色' },
  { value: 'dark', name: '深色' },
] as const

/** How the app looks on this phone. */
export function Settings() {
  const { theme, textSize, elder, choose } = useSettings()
  return (
    <Panel>
      <Heading level={2} className="mine__heading">
        显示
      </Heading>
      <View className="choice__name">文字大小</View>
      <TextSize value={textSize} onChange={(value) => choose({ textSize: value })} />
      <View className="mine__sample">报告的文字就是这么大。</View>
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
      <View className="choice__name">朗读</View>
      <ReadAloudHelp />
    </Panel>
  )
}
