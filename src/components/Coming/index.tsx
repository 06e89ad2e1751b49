import { View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import { type Named, reportWords } from '../../report/editionNames'
import { MainButton, MainLink } from '../MainButton'
import { Title } from '../Title'
import './index.css'

export interface ComingProps {
  /** What is waited for: 这份报告. */
  what: string
  /** Whether it did not come. */
  isRefused: boolean
  /** Asks for it anew. */
  again: () => void
  /** Another report, to be read meanwhile. */
  meanwhile?: Named & { id: string }
}

/** That what a page shows is on its way; or that it did not come, the offer to try again, and another way. */
export function Coming({ what, isRefused, again, meanwhile }: ComingProps) {
  return (
    <View className="coming">
      {/* Always there, so that a screen reader hears what appears in it. */}
      <View {...aria({ live: true })}>
        <Title>{isRefused ? `${what}没有打开，可能是网络不好。` : `正在打开${what}……`}</Title>
      </View>
      <View>{isRefused && <MainButton onTap={again}>再试一次</MainButton>}</View>
      <View>
        {isRefused && meanwhile && (
          <MainLink to="home" query={{ e: meanwhile.id }} plain>
            {`先看最新的一份：${reportWords(meanwhile)}`}
          </MainLink>
        )}
      </View>
    </View>
  )
}
