import { View } from '@tarojs/components'
import type { Unit } from '../../report/outline'
import type { EditionBundle } from '../../report/types'
import './index.css'

export interface ReadAloudProps {
  edition: EditionBundle
  unit: Unit
}

/** WeChat has no voice for an app to use (see platform/speech): nothing stands where none would speak. */
export function ReadAloud(_props: ReadAloudProps) {
  return null
}

/** Says plainly that WeChat has no reading aloud, and how the phone's own reader is switched on. */
export function ReadAloudHelp() {
  return (
    <View className="read-aloud-help">
      <View>
        微信小程序没有可离线使用的朗读功能，这里就没有“朗读”。想听报告，可以用手机自带的读屏：
      </View>
      <View className="read-aloud-help__way">
        苹果手机：“设置”里点“辅助功能”，打开“旁白”；只想听一页，打开“朗读内容”里的“朗读屏幕”，再用两个手指从屏幕顶上往下滑。
      </View>
      <View className="read-aloud-help__way">
        安卓和鸿蒙手机：“设置”里找“无障碍”或“辅助功能”，打开“TalkBack”或“屏幕朗读”。
      </View>
      <View className="read-aloud-help__way">读屏打开以后，点一下是读出来，连点两下才是点开。</View>
    </View>
  )
}
