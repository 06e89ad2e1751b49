import { View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import { MainButton } from '../MainButton'
import { Title } from '../Title'
import './index.css'

export interface ComingProps {
  /** What is waited for: 这份报告. */
  what: string
  /** Whether it did not come. */
  isRefused: boolean
  /** Asks for it anew. */
  again: () => void
}

/** That what a page shows is on its way; or that it did not come, and the offer to try again. */
export function Coming({ what, isRefused, again }: ComingProps) {
  return (
    <View className="coming">
      {/* Always there, so that a screen reader hears what appears in it. */}
      <View {...aria({ live: true })}>
        <Title>{isRefused ? `${what}没有打开，可能是网络不好。` : `正在打开${what}……`}</Title>
      </View>
      <View>{isRefused && <MainButton onTap={again}>再试一次</MainButton>}</View>
    </View>
  )
}
